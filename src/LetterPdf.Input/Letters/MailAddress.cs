namespace LetterPdf.Input;

/// <summary>An e-mail address as every mail program takes it (RFC 5322, 3.4.1, without quotation marks, comments and
/// addresses by number; domains in other letters as "xn--").</summary>
internal static class MailAddress
{
    // RFC 5321, 4.5.3.1.
    private const int LongestName = 64;
    private const int Longest = 254;

    private const string SignsOfName = "!#$%&'*+-/=?^_`{|}~";

    /// <summary>Whether a text is one address and nothing else.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('@');
        return at is > 0 and <= LongestName
            && text.Length <= Longest
            && AreParts(text[..at], SignsOfName)
            && text[(at + 1)..].Contains('.')
            && AreParts(text[(at + 1)..], "-");
    }

    // Letters and digits of ASCII, and some signs; parted by single dots.
    private static bool AreParts(ReadOnlySpan<char> text, string signs)
    {
        var isEmpty = true;
        foreach (var c in text)
        {
            var isDot = c == '.';
            if (isDot ? isEmpty : !(char.IsAsciiLetterOrDigit(c) || signs.Contains(c)))
            {
                return false;
            }

            isEmpty = isDot;
        }

        return !isEmpty;
    }
}
