using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Flow;

/// <summary>
/// How many columns a list is best set in: as many as make it shortest, while most names stay on one line and hardly
/// one takes more than three. Lines that start and end in many places are harder to scan than a longer list. One
/// column of medium-length names leaves half of the page white: two columns are chosen if they make the list shorter
/// by a tenth.
/// </summary>
internal static class ColumnCount
{
    private const int Most = 4;
    private const double MostLinesInTheMean = 1.3;
    private const int MostLines = 3;

    // The longest names of a list, which do not decide for all others.
    private const int PartLeftOut = 10;
    private const double WorthTwo = 0.9;

    /// <param name="texts">The texts of the entries; at least one.</param>
    /// <param name="measure">The measure of the page.</param>
    /// <param name="styles">The gap between columns, the hanging indent.</param>
    /// <param name="paragraphs">Measures the texts.</param>
    public static int For(
        ImmutableArray<ShapedParagraph> texts,
        Length measure,
        Stylesheet styles,
        ParagraphLayout paragraphs
    )
    {
        double[] widths = [.. texts.Select(text => paragraphs.WidthsOf(text).Whole).Order()];
        for (var columns = Math.Min(Most, texts.Length); columns > 1; columns--)
        {
            var lines = Lines(columns)[..^(texts.Length / PartLeftOut)];
            if (lines[^1] <= MostLines && lines.Average() <= MostLinesInTheMean)
            {
                return columns;
            }
        }

        return Math.Ceiling(Lines(2).Sum() / 2.0) <= Lines(1).Sum() * WorthTwo ? 2 : 1;

        int[] Lines(int columns) =>
            [
                .. widths.Select(whole =>
                    LinesOf(whole, WidthOf(columns, measure, styles).Points, styles.HangingIndent.Points)
                ),
            ];
    }

    /// <summary>The width of each of so many columns.</summary>
    public static Length WidthOf(int columns, Length measure, Stylesheet styles) =>
        (measure - (styles.ColumnGap * (columns - 1))) / columns;

    // Lines after the first are indented, and words leave some of each line free.
    private static int LinesOf(double whole, double width, double indent)
    {
        const double filled = 0.9;
        return whole <= width ? 1 : 1 + (int)Math.Ceiling((whole - (width * filled)) / ((width - indent) * filled));
    }
}
