using System.Collections.Immutable;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>Which lines of a paragraph end inside a divided word or address.</summary>
internal static class LineDivisions
{
    /// <summary>The division at the end of each line. A line that should end with a whole word and does not can't; nor
    /// can the others that end inside the same word.</summary>
    /// <param name="items">The paragraph's items.</param>
    /// <param name="breaks">The ends of its lines.</param>
    /// <param name="text">The paragraph's text.</param>
    /// <param name="wholeLines">The lines that should end with a whole word, by their index, ascending.</param>
    public static Division[] Of(
        ReadOnlySpan<LineItem> items,
        ImmutableArray<ChosenBreak> breaks,
        string text,
        ImmutableArray<int> wholeLines
    )
    {
        var divisions = new Division[breaks.Length];
        for (var i = 0; i < breaks.Length; i++)
        {
            divisions[i] =
                !items[breaks[i].Item].IsDivision ? Division.None
                : wholeLines.BinarySearch(i) >= 0 ? Division.Needed
                : Division.Wished;
        }

        for (var i = 1; i < divisions.Length; i++)
        {
            Join(
                ref divisions[i - 1],
                ref divisions[i],
                text.AsSpan(items[breaks[i - 1].Item].Offset..items[breaks[i].Item].Offset)
            );
        }

        for (var i = divisions.Length - 1; i > 0; i--)
        {
            Join(
                ref divisions[i],
                ref divisions[i - 1],
                text.AsSpan(items[breaks[i - 1].Item].Offset..items[breaks[i].Item].Offset)
            );
        }

        return divisions;
    }

    private static void Join(ref Division from, ref Division to, ReadOnlySpan<char> between)
    {
        if (
            from == Division.Needed
            && to == Division.Wished
            && !between.ContainsAny(' ', '\u00A0', StyledText.LineSeparator)
        )
        {
            to = Division.Needed;
        }
    }
}
