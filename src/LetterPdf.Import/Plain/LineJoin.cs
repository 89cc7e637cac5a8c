namespace LetterPdf.Import;

/// <summary>What comes between two lines that are joined: a space, or nothing behind a hyphen and inside an
/// address.</summary>
internal static class LineJoin
{
    public static void Append(ComposedText text, PlainLine before, PlainLine after, ReadingLog log)
    {
        if (text.EndsInAddress && ClosesAddress(after.Text))
        {
            log.Doubt(before, after);
        }
        else if (IsHyphenated(before.Text, after.Text))
        {
            var word = $"{before.Text[(before.Text.LastIndexOf(' ') + 1)..]}{after.Text[..after.FirstWord]}";
            log.Say(after.Number, LetterPdf.Model.Reason.Of(PlainFinding.HyphenKept, before.Number, word));
        }
        else
        {
            text.Append(' ', before.End);
        }
    }

    // "<https://example.org/a-" and "long-path>": blanks inside such brackets belong to nothing (RFC 3986, appendix C).
    private static bool ClosesAddress(ReadOnlySpan<char> text)
    {
        var close = text.IndexOf('>');
        return close >= 0 && text[..close].IndexOf(' ') < 0;
    }

    // "human-" and "rights"; in "pre- and post-war" the hyphen is short for what follows later.
    private static bool IsHyphenated(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        before.Length > 1
        && before[^1] is '-' or '\u2010' or '\u00AD'
        && char.IsLetter(before[^2])
        && char.IsLower(after[0])
        && !MailImportWords.IsJoint(after[..(after.IndexOfAny(' ', ',') is > 0 and var end ? end : after.Length)]);
}
