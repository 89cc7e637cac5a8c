namespace LetterPdf.Input;

/// <summary>Quotation marks: those that YAML knows, and the curly ones that word processors and phones make of
/// them.</summary>
internal static class YamlQuote
{
    private const string Openings = "“”„‟‘’‚‛«»‹›\"'";

    /// <summary>Whether a character opens a text as curly quotation marks do.</summary>
    public static bool IsCurly(char c) => c is not ('"' or '\'') && Openings.Contains(c, StringComparison.Ordinal);

    /// <summary>Offset of the mark that closes the one at <paramref name="open"/>; -1 where there is none.</summary>
    public static int FindClose(string text, int open)
    {
        for (var i = open + 1; i < text.Length; i++)
        {
            if (text[open] == '"' && text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == text[open] && text[open] == '\'' && i + 1 < text.Length && text[i + 1] == '\'')
            {
                i++;
            }
            else if (text[i] == text[open])
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether curly quotation marks hold a text from end to end, and no others of the kind stand
    /// inside.</summary>
    public static bool Enclose(string text) =>
        text.Length >= 2
        && IsCurly(text[0])
        && Openings.Contains(text[^1], StringComparison.Ordinal)
        && ClosingsOf(text[0]).Contains(text[^1], StringComparison.Ordinal)
        && text.AsSpan(1, text.Length - 2).IndexOfAny(ClosingsOf(text[0])) is var inner
        && (inner < 0 || IsApostrophe(text, inner + 1));

    /// <summary>Whether a text begins with a curly quotation mark that nothing closes: a part of what was meant to be
    /// one text.</summary>
    public static bool OpensOnly(string text) =>
        text.Length > 0 && text[0] is '“' or '„' or '«' && text.AsSpan(1).IndexOfAny(ClosingsOf(text[0])) < 0;

    private static string ClosingsOf(char opening) =>
        opening switch
        {
            '“' or '„' or '‟' or '”' => "”“\"",
            '‘' or '‚' or '‛' or '’' => "’‘'",
            '«' => "»",
            '»' => "«",
            '‹' => "›",
            _ => "‹",
        };

    // "‘The people’s voice’".
    private static bool IsApostrophe(string text, int at) =>
        text[at] is '’' or '\''
        && at > 0
        && at + 1 < text.Length
        && char.IsLetter(text[at - 1])
        && char.IsLetter(text[at + 1])
        && text.AsSpan(at + 1, text.Length - at - 2).IndexOfAny('’', '‘') < 0;
}
