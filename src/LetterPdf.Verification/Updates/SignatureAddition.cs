using System.Collections.Frozen;

namespace LetterPdf.Verification;

/// <summary>
/// The signatures of an addition: each a new object, in an existing empty field, or in a new one that the addition
/// brings along (ISO 32000-2, 12.8.2.2). Apart from what programs write there when they sign, the field is unchanged.
/// </summary>
internal sealed class SignatureAddition(FileRevision revision, DocumentParts before, DocumentParts after)
{
    private const int MostObjects = 100;

    // csharpier-ignore
    private static readonly FrozenSet<string> NewFieldKeys = FrozenSet.Create(
        StringComparer.Ordinal, "Type", "Subtype", "FT", "T", "TU", "F", "Ff", "Rect", "P", "V", "M", "AP", "DA", "MK",
        "NM", "StructParent");

    private static readonly FrozenSet<string> FilledKeys = FrozenSet.Create(
        StringComparer.Ordinal,
        "V",
        "M",
        "AP",
        "DA",
        "MK",
        "NM",
        "Ff"
    );

    private static readonly FrozenSet<string> OwnKeys = FrozenSet.Create(
        StringComparer.Ordinal,
        "Type",
        "Filter",
        "SubFilter",
        "ByteRange",
        "Contents",
        "M",
        "Name",
        "Reason",
        "Location",
        "ContactInfo"
    );

    private readonly Dictionary<int, bool> _isSignature = [];

    /// <summary>The signatures, in the order of their fields.</summary>
    public IEnumerable<AddedSignature> All()
    {
        var old = before.Fields.ToDictionary(field => field.Object.Number);
        foreach (
            var field in after.Fields.Where(field =>
                field.IsSignature && revision.Changes.ContainsKey(field.Object.Number)
            )
        )
        {
            var added = old.TryGetValue(field.Object.Number, out var place)
                ? place is { IsSignature: true, Value: null }
                    ? Filled(place, field)
                    : null
                : Own(field);
            if (added is not null)
            {
                yield return added;
            }
        }
    }

    private AddedSignature? Filled(FormField place, FormField field)
    {
        var keys = ValueEquality.DifferentKeys(place.Dictionary, field.Dictionary).ToList();
        return Signature(field) is { } number && keys.TrueForAll(FilledKeys.Contains) && HasPlainValues(field, keys)
            ? new AddedSignature(field, number, Objects(field, number))
            {
                IsForeign = keys.Count > 1 || IsForeign(number),
                IsSeen =
                    keys.Contains("AP", StringComparer.Ordinal) && !SignedField.IsUnseen(after.Body, field.Dictionary),
            }
            : null;
    }

    // One object that is both field and widget, with a name that no other field had.
    private AddedSignature? Own(FormField field) =>
        revision.Changes[field.Object.Number].Before is null
        && Signature(field) is { } number
        && field.Dictionary.Entries.Keys.All(NewFieldKeys.Contains)
        && after.Body.Name(field.Dictionary, "Subtype") is "Widget"
        && HasPlainValues(field, field.Dictionary.Entries.Keys)
        && after.Fields.Count(other => string.Equals(other.Name, field.Name, StringComparison.Ordinal)) == 1
            ? new AddedSignature(field, number, Objects(field, number))
            {
                IsInOwnField = true,
                IsForeign = true,
                IsSeen = !SignedField.IsUnseen(after.Body, field.Dictionary),
            }
            : null;

    // Nothing in it refers to anything but its page, its signature and its appearance.
    private static bool HasPlainValues(FormField field, IEnumerable<string> keys) =>
        keys.Where(key => key is not ("V" or "AP" or "P"))
            .All(key => !FileChecks.Walk(field.Dictionary[key] ?? PdfNull.Value).Any(part => part is PdfReference));

    private int? Signature(FormField field)
    {
        if (PdfBody.NumberOf(field.Dictionary["V"]) is not { } number)
        {
            return null;
        }

        if (!_isSignature.TryGetValue(number, out var isOne))
        {
            _isSignature.Add(number, isOne = IsSignature(number));
        }

        return isOne ? number : null;
    }

    // A signature may name the fields it applies to, and must bring nothing along.
    private bool IsSignature(int number) =>
        revision.Changes.TryGetValue(number, out var added)
        && added is { Before: null, After.Value: PdfDictionary signature }
        && FileChecks.Walk(signature).OfType<PdfReference>().All(reference => before.Body.Find(reference) is not null);

    private bool IsForeign(int number) =>
        revision.Changes[number].After!.Value is not PdfDictionary signature
        || !signature.Entries.Keys.All(OwnKeys.Contains)
        || after.Body.Name(signature, "SubFilter") is not "ETSI.CAdES.detached";

    // The field, the signature, and whatever is new below the appearance.
    private HashSet<int> Objects(FormField field, int signature)
    {
        HashSet<int> objects = [field.Object.Number, signature];
        var waiting = new Stack<PdfValue>([field.Dictionary["AP"] ?? PdfNull.Value]);
        while (waiting.TryPop(out var value) && objects.Count < MostObjects)
        {
            foreach (var number in FileChecks.Walk(value).Select(PdfBody.NumberOf).OfType<int>())
            {
                if (
                    revision.Changes.TryGetValue(number, out var change)
                    && change is { Before: null, After: { } added }
                    && objects.Add(number)
                )
                {
                    waiting.Push(added.Value);
                }
            }
        }

        return objects;
    }
}
