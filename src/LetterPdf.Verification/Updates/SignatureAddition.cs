namespace LetterPdf.Verification;

/// <summary>The signatures of an addition: each a new object in a field that was there and empty, and that is otherwise as it was.</summary>
internal static class SignatureAddition
{
    /// <summary>The fields that were signed, by the numbers of field and signature.</summary>
    public static IEnumerable<(FormField Field, int Signature)> Of(FileRevision revision, DocumentParts before) =>
        from field in before.Fields
        where field is { IsSignature: true, Value: null } && revision.Changes.TryGetValue(field.Object.Number, out _)
        let after = revision.Changes[field.Object.Number].After?.Value as PdfDictionary
        where after is not null && ValueEquality.DifferentKeys(field.Dictionary, after) is var keys && keys.SequenceEqual(["V"], StringComparer.Ordinal)
        let number = PdfBody.NumberOf(after["V"])
        where number is not null && revision.Changes.TryGetValue(number.Value, out var added) && added is { Before: null, After.Value: PdfDictionary value } && LeadsToWhatWasThere(value, before.Body)
        select (field, number.Value);

    // A signature may name what it is about, and bring nothing along.
    private static bool LeadsToWhatWasThere(PdfDictionary signature, PdfBody before) =>
        FileChecks.Walk(signature).OfType<PdfReference>().All(reference => before.Find(reference) is not null);
}
