namespace LetterPdf.Input;

/// <summary>What can be wrong with a text without quotation marks.</summary>
internal static class YamlPlainMistakes
{
    public static YamlMistake? Find(YamlLine line, int at, int end)
    {
        if (YamlStart.Find(line, at) is { } start)
        {
            return start;
        }

        for (var i = at; i < end; i++)
        {
            if (line.Text[i] == ':' && (i + 1 == line.Text.Length || line.Text[i + 1] is ' ' or '\t'))
            {
                return YamlQuote.IsCurly(line.Text[at])
                    ? new YamlMistake(
                        line.Start + at,
                        "curly quotation marks do not hold a text together",
                        "Write straight quotation marks around it: \"...\"."
                    )
                    : new YamlMistake(
                        line.Start + i,
                        "a colon followed by a space stands inside a text",
                        "Put the whole text in quotation marks."
                    );
            }
        }

        return null;
    }
}
