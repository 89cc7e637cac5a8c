namespace LetterPdf.Input;

/// <summary>Signs with which a text without quotation marks cannot begin.</summary>
internal static class YamlStart
{
    public static YamlMistake? Find(YamlLine line, int at)
    {
        var c = line.Text[at];
        var next = at + 1 < line.Text.Length ? line.Text[at + 1] : ' ';
        if (c == '-' && next == ' ')
        {
            return new YamlMistake(
                line.Start + at,
                "a list begins on the line of its key",
                "Put each item on a line of its own, after a hyphen; or put a text that begins with a hyphen in "
                    + "quotation marks."
            );
        }

        var isWrong =
            c is '@' or '`' or '%' or ']' or '}' or ','
            || (c is '?' or ':' && next == ' ')
            || (c is '*' or '&' or '!' && !char.IsLetterOrDigit(next) && next != '!');
        return isWrong
                ? new YamlMistake(
                    line.Start + at,
                    $"a text cannot begin with {c}",
                    "Put the whole text in quotation marks."
                )
            : YamlLookAlikes.IsBlank(c)
                ? new YamlMistake(
                    line.Start + at,
                    $"{YamlBlank.NameOf(c)} stands before the text",
                    "Delete it, and write a plain space."
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
                $"'{line.Text[at]}' is not the hyphen that begins an item",
                "Write a plain hyphen and a space: - "
            )
            : null;
}
