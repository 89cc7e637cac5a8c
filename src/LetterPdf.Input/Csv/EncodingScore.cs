using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>
/// How much a text looks like names of organizations, read in one encoding: letters of its languages that fit their
/// neighbours count for it, symbols inside words and letters of other languages against it. A cell is in one
/// language: the best-scoring one of the encoding.
/// </summary>
internal static class EncodingScore
{
    // As much as one odd letter among few may count: the usual encoding is abandoned only for a reason.
    private const int Bonus = 2;

    /// <summary>Higher is likelier; only characters beyond ASCII count.</summary>
    public static int Of(string text, TextEncoding encoding)
    {
        var languages = LetterUse.Of(encoding);
        Span<int> sums = stackalloc int[languages.Length];
        var score = encoding is TextEncoding.Windows1252 or TextEncoding.MacRoman ? Bonus : 0;
        for (var start = 0; start < text.Length; )
        {
            var length = text.AsSpan(start).IndexOfAny(",;\t\"\r\n");
            var end = length < 0 ? text.Length : start + length;
            var cell = text.AsSpan(start, end - start).Trim();
            score += cell.ContainsAnyExceptInRange('\0', '\u007F') ? Best(cell, languages, sums) : 0;
            start = end + 1;
        }

        // A list may be in many languages, but mostly it is in one.
        return score + Max(sums);
    }

    private static int Best(ReadOnlySpan<char> cell, ImmutableArray<LetterUse> languages, Span<int> sums)
    {
        var best = int.MinValue;
        for (var i = 0; i < languages.Length; i++)
        {
            var score = Of(cell, languages[i]);
            sums[i] += score;
            best = Math.Max(best, score);
        }

        return best;
    }

    private static int Max(ReadOnlySpan<int> values)
    {
        var max = values[0];
        foreach (var value in values)
        {
            max = Math.Max(max, value);
        }

        return max;
    }

    private static int Of(ReadOnlySpan<char> cell, LetterUse language)
    {
        var score = 0;
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] >= 0x80)
            {
                score += Score(cell, i, language);
            }
        }

        return score;
    }

    private static int Score(ReadOnlySpan<char> cell, int at, LetterUse language)
    {
        var c = cell[at];
        var before = at == 0 ? ' ' : cell[at - 1];
        var after = at + 1 == cell.Length ? ' ' : cell[at + 1];
        return c switch
        {
            '\uFFFD' => -5,

            // Curly apostrophes and quotation marks, dashes, the no-break space: at home in names.
            '\u2019' => char.IsLetter(before) ? 2 : 0,
            '\u2018' or '\u201C' => char.IsLetter(before) ? -1 : 1,
            '\u201D' or '\u2013' or '\u2014' or '\u00A0' => 1,
            '\u00AB' or '\u201E' => char.IsLetter(before) ? -3 : 1,
            '\u00BB' => char.IsLetter(after) ? -3 : 1,
            '\u2116' => 1,
            '\u200C' or '\u200D' or '\u200E' or '\u200F' => -1,
            _ when char.IsLetter(c) => language.Score(c, before, after) is var use && use > 0
                ? Math.Min(use, Case(c, before, after))
                : use,
            _ when char.IsLetter(before) && char.IsLetter(after) => -3,
            _ => -1,
        };
    }

    // A capital begins a word, or is in a word of capitals.
    private static int Case(char c, char before, char after) =>
        char.IsUpper(c)
            ? (
                char.IsLower(before) ? -3
                : char.IsUpper(before) && char.IsLower(after) ? -1
                : 2
            )
        : char.IsLower(c) ? (char.IsUpper(before) && char.IsUpper(after) ? -1 : 2)
        : 2;
}
