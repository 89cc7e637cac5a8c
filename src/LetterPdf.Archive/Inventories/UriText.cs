using System.Buffers;

namespace LetterPdf.Archive.Inventories;

/// <summary>Whether a text is a URI: a scheme, a colon and the rest (RFC 3986, 3 and 2.1 to 2.3). No address is
/// looked up.</summary>
internal static class UriText
{
    private const string LettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private static readonly SearchValues<char> OfScheme = SearchValues.Create(LettersAndDigits + "+-.");
    private static readonly SearchValues<char> OfRest = SearchValues.Create(
        LettersAndDigits + "-._~:/?#[]@!$&'()*+,;="
    );

    public static bool IsUri(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        return colon > 0
            && colon < text.Length - 1
            && char.IsAsciiLetter(text[0])
            && !text[..colon].ContainsAnyExcept(OfScheme)
            && IsRest(text[(colon + 1)..]);
    }

    // Within a URI, each percent sign is followed by two hexadecimal digits.
    private static bool IsRest(ReadOnlySpan<char> rest)
    {
        for (var at = rest.IndexOfAnyExcept(OfRest); at >= 0; at = rest.IndexOfAnyExcept(OfRest))
        {
            if (
                rest[at] != '%'
                || at + 2 >= rest.Length
                || !char.IsAsciiHexDigit(rest[at + 1])
                || !char.IsAsciiHexDigit(rest[at + 2])
            )
            {
                return false;
            }

            rest = rest[(at + 3)..];
        }

        return true;
    }
}
