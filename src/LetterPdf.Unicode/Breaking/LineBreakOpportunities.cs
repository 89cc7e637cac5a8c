namespace LetterPdf.Unicode;

/// <summary>
/// Where a text may be broken into lines, by UAX #14 revision 49 (Unicode 15.0), with the annex's own tailoring
/// of numbers (section 8.2, example 7), which its test data expect as well.
/// <code>
/// LineBreakOpportunities.Find      one walk over the text, LB2, LB3
///   LineBreakClassTable.Read       section 5 and LB1, as data
///   LineBreakRules.Before          section 6, LB4 to LB31, for one position
/// </code>
/// Linear in the text's length, without allocations.
/// </summary>
public static class LineBreakOpportunities
{
    /// <summary>
    /// Fills <paramref name="result"/>: entry i stands for the position before <c>text[i]</c>, and the entry at
    /// <c>text.Length</c> for the end of the text. Inside a surrogate pair there is never an opportunity.
    /// </summary>
    /// <param name="text">One paragraph or many; NFC or not.</param>
    /// <param name="result">At least one entry more than the text has UTF-16 units; more are left alone.</param>
    public static void Find(ReadOnlySpan<char> text, Span<BreakOpportunity> result)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(result.Length, text.Length + 1, nameof(result));

        var rules = LineBreakRules.AtStartOfText;
        var position = 0;
        while (position < text.Length)
        {
            var next = LineBreakClassTable.Read(text[position..], out var length);
            result[position] = rules.Before(next, text[(position + length)..]);
            if (length == 2)
            {
                result[position + 1] = BreakOpportunity.Prohibited;
            }

            position += length;
        }

        // LB3: ! eot
        result[text.Length] = BreakOpportunity.Mandatory;

        // LB2: sot ×. Last, so that it also decides the only position of an empty text.
        result[0] = BreakOpportunity.Prohibited;
    }
}
