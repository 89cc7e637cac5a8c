using System.Collections.Immutable;

namespace LetterPdf.Verification;

/// <summary>Reads what must be known of a file before something is added to it. It checks nothing else:
/// <see cref="PdfVerifier"/> finds faults.</summary>
public static class PdfSurvey
{
    /// <summary>Surveys any bytes; null where they can't be read.</summary>
    public static FileSurvey? Of(ReadOnlyMemory<byte> file)
    {
        if (file.Length > Bounds.MostBytes || FileReader.Read(file, new FaultLog()) is not { } history)
        {
            return null;
        }

        var (body, section) = (history.Newest, history.Revisions[^1].Section);
        var catalog = body.Trailer["Root"] is PdfReference root ? body.Find(root) : null;
        if (
            catalog?.Value is not PdfDictionary
            || section.Trailer["Size"] is not PdfInteger { Value: > 0 and <= int.MaxValue } size
        )
        {
            return null;
        }

        var identifier = body.Array(body.Trailer, "ID");
        return new FileSurvey
        {
            StartXref = section.Place,
            HasCrossReferenceStream = section.IsStream,
            Size = (int)size.Value,
            Root = new ObjectReference(catalog.Number, catalog.Generation),
            Info =
                body.Trailer["Info"] is PdfReference info && body.Find(info) is { } found
                    ? new ObjectReference(found.Number, found.Generation)
                    : null,
            PermanentIdentifier = Half(identifier, 0),
            ChangingIdentifier = Half(identifier, 1),
            Catalog = new ObjectText(catalog.Number, catalog.Generation, catalog.Text),
            Fields = SignatureReader.Read(history),
            Proofs = ProofStoreReader.Read(body),
            RevisionEnds = [.. history.Revisions.Select(revision => revision.End)],
        };
    }

    private static ReadOnlyMemory<byte> Half(List<PdfValue>? identifier, int index) =>
        identifier is { Count: 2 } && identifier[index] is PdfString half ? half.Bytes : default(ReadOnlyMemory<byte>);
}
