namespace LetterPdf.Verification;

/// <summary>The signatures of an addition: each a new object in a field that was there and empty, and that is otherwise as it was.</summary>
internal static class SignatureAddition
{
    /// <summary>The fields that were signed, with the numbers of their signatures.</summary>
    public static IEnumerable<(FormField Field, int Signature)> Of(FileRevision revision, DocumentParts before)
    {
        var isSignature = new Dictionary<int, bool>();
        foreach (var field in before.Fields.Where(field => field is { IsSignature: true, Value: null }))
        {
            if (Added(revision, field) is not { } number)
            {
                continue;
            }

            if (!isSignature.TryGetValue(number, out var isOne))
            {
                isSignature.Add(number, isOne = IsSignature(revision, number, before.Body));
            }

            if (isOne)
            {
                yield return (field, number);
            }
        }
    }

    // The number of the field's value, where that is all that came to it.
    private static int? Added(FileRevision revision, FormField field) =>
        revision.Changes.TryGetValue(field.Object.Number, out var change) && change.After?.Value is PdfDictionary after
        && ValueEquality.DifferentKeys(field.Dictionary, after).SequenceEqual(["V"], StringComparer.Ordinal)
            ? PdfBody.NumberOf(after["V"])
            : null;

    // A signature may name what it is about, and bring nothing along.
    private static bool IsSignature(FileRevision revision, int number, PdfBody before) =>
        revision.Changes.TryGetValue(number, out var added) && added is { Before: null, After.Value: PdfDictionary signature }
        && FileChecks.Walk(signature).OfType<PdfReference>().All(reference => before.Find(reference) is not null);
}
