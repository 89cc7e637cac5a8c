namespace LetterPdf.Input;

/// <summary>Quotation marks: YAML's own, and the curly ones that word processors and phones turn them into.</summary>
internal static class YamlQuote
{
    private const string Openings = "“”„‟‘’‚‛«»‹›\"'";

    /// <summary>Whether a character is an opening curly quotation mark.</summary>
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

    /// <summary>Whether curly quotation marks enclose a text from end to end, without others of the kind
    /// inside.</summary>
    public static bool Enclose(string text) =>
        text.Length >= 2
        && IsCurly(text[0])
        && Openings.Contains(text[^1], StringComparison.Ordinal)
        && ClosingsOf(text[0]).Contains(text[^1], StringComparison.Ordinal)
        && text.AsSpan(1, text.Length - 2).IndexOfAny(ClosingsOf(text[0])) is var inner
        && (inner < 0 || IsApostrophe(text, inner + 1));

    /// <summary>Whether a text begins with a curly quotation mark that is not closed: a part of something that was
    /// meant to be one text.</summary>
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
