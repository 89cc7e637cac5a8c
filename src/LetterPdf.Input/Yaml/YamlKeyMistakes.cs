using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Mistakes in a line that should begin with a key but does not.</summary>
internal static class YamlKeyMistakes
{
    public static YamlMistake Find(YamlLine line, int at, YamlLevels levels)
    {
        var text = line.Text;
        var c = text[at];
        if (c is '"' or '\'' && YamlQuote.FindClose(text, at) < 0)
        {
            return new YamlMistake(line.Start + at, YamlFinding.QuotationOpen, YamlAdvice.CloseBeforeColon);
        }

        return FindColon(line, at)
            ?? YamlStart.FindHyphen(line, at)
            ?? YamlStart.Find(line, at)
            ?? WithoutKey(line, at, levels.Above is not null);
    }

    /// <summary>A word followed by something like a colon.</summary>
    public static YamlMistake? FindColon(YamlLine line, int at)
    {
        var text = line.Text;
        var end = at + LengthOfWord(text.AsSpan(at));
        if (end > at && end < text.Length && YamlLookAlikes.Colons.Contains(text[end], StringComparison.Ordinal))
        {
            return new YamlMistake(
                line.Start + end,
                YamlFinding.NotPlainColon,
                Reason.Of(YamlAdvice.PlainColon, text[at..end])
            );
        }

        if (end > at && end + 1 < text.Length && text[end] == ':' && text[end + 1] is not (' ' or '\t' or '/'))
        {
            return YamlLookAlikes.IsBlank(text[end + 1])
                ? new YamlMistake(
                    line.Start + end + 1,
                    Reason.Of(YamlFinding.BlankAfterColon, text[end + 1].ToString()),
                    YamlAdvice.BlankAfterColon
                )
                : new YamlMistake(
                    line.Start + end,
                    YamlFinding.BlankMissing,
                    Reason.Of(YamlAdvice.ColonAndBlank, text[at..end])
                );
        }

        return null;
    }

    /// <summary>A line that can't be recognized.</summary>
    public static YamlMistake WithoutKey(YamlLine line, int at, bool hasAbove = true) =>
        new(line.Start + at, YamlFinding.NoKey, hasAbove ? YamlAdvice.KeyAndValueOrOneLine : YamlAdvice.KeyAndValue);

    private static int LengthOfWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiLetter(text[length]) || text[length] is '-' or '_'))
        {
            length++;
        }

        return length;
    }
}
