using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Characters that can't begin a text without quotation marks.</summary>
internal static class YamlStart
{
    public static YamlMistake? Find(YamlLine line, int at)
    {
        var c = line.Text[at];
        var next = at + 1 < line.Text.Length ? line.Text[at + 1] : ' ';
        if (c == '-' && next == ' ')
        {
            return new YamlMistake(line.Start + at, YamlFinding.ListBesideKey, YamlAdvice.ItemsBelow);
        }

        var isWrong =
            c is '@' or '`' or '%' or ']' or '}' or ','
            || (c is '?' or ':' && next == ' ')
            || (c is '*' or '&' or '!' && !char.IsLetterOrDigit(next) && next != '!');
        return isWrong
                ? new YamlMistake(
                    line.Start + at,
                    Reason.Of(YamlFinding.WrongStart, c.ToString()),
                    YamlAdvice.QuoteText
                )
            : YamlLookAlikes.IsBlank(c)
                ? new YamlMistake(
                    line.Start + at,
                    Reason.Of(YamlFinding.BlankBeforeText, c.ToString()),
                    YamlAdvice.PlainBlank
                )
            : null;
    }

    /// <summary>A dash or bullet where an item's hyphen belongs.</summary>
    public static YamlMistake? FindHyphen(YamlLine line, int at) =>
        (line.Text[at] == '*' || YamlLookAlikes.Hyphens.Contains(line.Text[at], StringComparison.Ordinal))
        && at + 1 < line.Text.Length
        && line.Text[at + 1] is ' ' or '\t' or '\u00A0'
            ? new YamlMistake(
                line.Start + at,
                Reason.Of(YamlFinding.NotPlainHyphen, line.Text[at].ToString()),
                YamlAdvice.PlainHyphen
            )
            : null;
}
