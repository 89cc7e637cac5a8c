namespace LetterPdf.Input;

/// <summary>How much a text looks like names of organizations: letters that fit their neighbours count for it, signs inside words against it.</summary>
internal static class EncodingScore
{
    /// <summary>Higher is likelier; only characters beyond ASCII count.</summary>
    public static int Of(string text)
    {
        var score = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] >= 0x80)
            {
                score += Score(i == 0 ? ' ' : text[i - 1], text[i], i + 1 == text.Length ? ' ' : text[i + 1]);
            }
        }

        return score;
    }

    private static int Score(char before, char c, char after) => c switch
    {
        '\uFFFD' => -5,

        // Curly apostrophes and quotation marks, dashes, the no-break space: at home in names.
        '\u2019' => char.IsLetter(before) ? 2 : 0,
        '\u2018' or '\u201C' => char.IsLetter(before) ? -1 : 1,
        '\u201D' or '\u2013' or '\u2014' or '\u00A0' => 1,
        _ when char.IsLower(c) => char.IsUpper(before) && char.IsUpper(after) ? -1 : 2,

        // A capital begins a word, or stands in a word of capitals.
        _ when char.IsUpper(c) => char.IsLower(before) ? -3 : 1,
        _ when char.IsLetter(before) && char.IsLetter(after) => -3,
        _ => -1,
    };
}
