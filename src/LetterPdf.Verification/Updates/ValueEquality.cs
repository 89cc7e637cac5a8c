namespace LetterPdf.Verification;

/// <summary>Whether two values are equal in meaning, however they are spelt; references are equal where they name the
/// same object, whatever it contains.</summary>
internal static class ValueEquality
{
    public static bool AreEqual(PdfValue? one, PdfValue? other) =>
        (one, other) switch
        {
            (null or PdfNull, null or PdfNull) => true,
            (PdfBoolean left, PdfBoolean right) => left.Value == right.Value,
            (PdfInteger left, PdfInteger right) => left.Value == right.Value,
            (PdfReal left, PdfReal right) => left.Value.Equals(right.Value),
            (PdfName left, PdfName right) => string.Equals(left.Value, right.Value, StringComparison.Ordinal),
            (PdfString left, PdfString right) => left.Bytes.AsSpan().SequenceEqual(right.Bytes),
            (PdfReference left, PdfReference right) => left.Number == right.Number
                && left.Generation == right.Generation,
            (PdfArray left, PdfArray right) => left.Items.Count == right.Items.Count
                && left.Items.Zip(right.Items).All(pair => AreEqual(pair.First, pair.Second)),
            (PdfDictionary left, PdfDictionary right) => !DifferentKeys(left, right).Any(),
            (PdfStream left, PdfStream right) => AreEqual(left.Dictionary, right.Dictionary)
                && left.Data.Span.SequenceEqual(right.Data.Span),
            _ => false,
        };

    /// <summary>The keys under which two dictionaries do not say the same.</summary>
    public static IEnumerable<string> DifferentKeys(PdfDictionary one, PdfDictionary other) =>
        one
            .Entries.Keys.Union(other.Entries.Keys, StringComparer.Ordinal)
            .Where(key => !AreEqual(one[key], other[key]));
}
