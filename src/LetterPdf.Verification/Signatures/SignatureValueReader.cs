using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>Reads one signature's dictionary (ISO 32000-1, table 252) and checks its form against the
/// standards.</summary>
internal sealed class SignatureValueReader(FileHistory history)
{
    private const int MostReferences = 20;

    private readonly List<Reason> _faults = [];

    private PdfBody Body => history.Newest;

    public SignatureValue Read(PdfValue value)
    {
        var stored = value is PdfReference reference ? Body.Find(reference) : null;
        if (Body.Resolve(value) is not PdfDictionary dictionary)
        {
            return new SignatureValue { Faults = [SignatureFault.NoSignature] };
        }

        var revision = stored is null ? history.Revisions[^1] : history.RevisionOf(stored.Number);
        var range = Range(dictionary);
        var place = PlaceOfContents(stored);
        CheckForm(stored, dictionary);
        var (contents, padding) = Contents(dictionary, stored, place);
        var coverage = SignatureCoverage.Faults(range, place, revision).ToImmutableArray();
        return new SignatureValue
        {
            ObjectNumber = stored?.Number ?? 0,
            Type = Body.Name(dictionary, "Type"),
            Filter = Body.Name(dictionary, "Filter"),
            SubFilter = Body.Name(dictionary, "SubFilter"),
            ByteRange = range,
            Contents = contents,
            Padding = padding,
            ContentsRange = place,
            ClaimedTime = Body.ShortText(dictionary, "M"),
            Name = Body.ShortText(dictionary, "Name"),
            Reason = Body.ShortText(dictionary, "Reason"),
            Location = Body.ShortText(dictionary, "Location"),
            ContactInfo = Body.ShortText(dictionary, "ContactInfo"),
            CertificationLevel = CertificationLevel(dictionary),
            Locks = [.. Transforms(dictionary, "FieldMDP").Select(Lock)],
            Revision = revision.Index,
            CoversRevision = coverage.IsEmpty,
            Faults = [.. _faults, .. coverage],
        };
    }

    private static ImmutableArray<long> Range(PdfDictionary dictionary) =>
        dictionary["ByteRange"] is PdfArray { Items.Count: > 0 and <= MostReferences } array
        && array.Items.TrueForAll(item => item is PdfInteger)
            ? [.. array.Items.Select(item => ((PdfInteger)item).Value)]
            : [];

    private static ByteStretch? PlaceOfContents(StoredObject? stored) =>
        stored is { Place: { } start }
        && DictionaryText.ValueOf(stored.Text, "Contents") is { } place
        && stored.Text.Span[place.Start] == '<'
            ? new ByteStretch(start + place.Start, start + place.End)
            : null;

    private void CheckForm(StoredObject? stored, PdfDictionary dictionary)
    {
        if (stored?.Place is null)
        {
            _faults.Add(SignatureFault.NoObject);
        }

        if (Body.Name(dictionary, "Type") is not (null or "Sig" or "DocTimeStamp"))
        {
            _faults.Add(SignatureFault.NoType);
        }

        if (
            Body.Name(dictionary, "Filter") is null
            || Body.Name(dictionary, "SubFilter")
                is not ("ETSI.CAdES.detached" or "adbe.pkcs7.detached" or "ETSI.RFC3161")
        )
        {
            _faults.Add(SignatureFault.OtherKind);
        }

        var references = References(dictionary).ToList();
        var isScattered = dictionary
            .Entries.Where(entry => entry.Key is not "Reference")
            .Concat(references.SelectMany(item => item.Entries).Where(entry => entry.Key is not "Data"))
            .Any(entry => FileChecks.Walk(entry.Value).Any(part => part is PdfReference));
        if (isScattered || (dictionary["Reference"] is { } list && references.Count != (list as PdfArray)?.Items.Count))
        {
            _faults.Add(SignatureFault.Scattered);
        }

        if (
            references.Exists(item =>
                item["DigestLocation"] is not null
                || item["DigestMethod"] is not null
                || item["DigestValue"] is not null
            )
        )
        {
            _faults.Add(SignatureFault.Digests);
        }
    }

    private (ReadOnlyMemory<byte> Contents, int Padding) Contents(
        PdfDictionary dictionary,
        StoredObject? stored,
        ByteStretch? place
    )
    {
        if (dictionary["Contents"] is not PdfString { Bytes: var bytes } || !bytes.AsSpan().ContainsAnyExcept((byte)0))
        {
            _faults.Add(SignatureFault.Empty);
            return (default, 0);
        }

        // White space between the digits would be bytes that no signature covers.
        if (stored?.Place is not null && place?.Length != 2 + (2 * bytes.Length))
        {
            _faults.Add(SignatureFault.NotHexadecimal);
        }

        if (CmsLength.Of(bytes) is not { } length || bytes.AsSpan(length).ContainsAnyExcept((byte)0))
        {
            _faults.Add(SignatureFault.OtherValue);
            return (bytes, 0);
        }

        return (bytes.AsMemory(0, length), bytes.Length - length);
    }

    private int? CertificationLevel(PdfDictionary dictionary) =>
        Transforms(dictionary, "DocMDP")
            .Select(parameters => (int?)Math.Clamp(Body.Integer(parameters, "P") ?? 2, 0, 4))
            .FirstOrDefault();

    // A lock in an object of its own is not read: it is a fault already, and many signatures could name one long
    // list.
    private FieldLock Lock(PdfDictionary? parameters) =>
        new(
            Body.Name(parameters, "Action") ?? "All",
            [
                .. ((parameters?["Fields"] as PdfArray)?.Items ?? [])
                    .Take(Bounds.MostFields)
                    .OfType<PdfString>()
                    .Select(name => VisibleText.OnOneLine(TextString.Decode(name.Bytes))),
            ]
        );

    private IEnumerable<PdfDictionary?> Transforms(PdfDictionary dictionary, string method) =>
        References(dictionary)
            .Where(item => string.Equals(Body.Name(item, "TransformMethod"), method, StringComparison.Ordinal))
            .Select(item => item["TransformParams"] as PdfDictionary);

    private static IEnumerable<PdfDictionary> References(PdfDictionary dictionary) =>
        ((dictionary["Reference"] as PdfArray)?.Items ?? []).Take(MostReferences).OfType<PdfDictionary>();
}
