namespace LetterPdf.Archive.Inventories;

/// <summary>Whether a text is a URI: a scheme, a colon and the rest (RFC 3986, 3 and 2.1 to 2.3). No address behind it is looked up.</summary>
internal static class UriText
{
    private const string OtherCharacters = "-._~:/?#[]@!$&'()*+,;=";

    public static bool IsUri(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0
            && colon < text.Length - 1
            && char.IsAsciiLetter(text[0])
            && text[..colon].All(character => char.IsAsciiLetterOrDigit(character) || character is '+' or '-' or '.')
            && IsRest(text, colon + 1);
    }

    private static bool IsRest(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '%')
            {
                if (i + 2 >= text.Length || !char.IsAsciiHexDigit(text[i + 1]) || !char.IsAsciiHexDigit(text[i + 2]))
                {
                    return false;
                }
            }
            else if (!char.IsAsciiLetterOrDigit(text[i]) && !OtherCharacters.Contains(text[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
