namespace LetterPdf.Input;

/// <summary>Mistakes in a text without quotation marks.</summary>
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
                    ? new YamlMistake(line.Start + at, YamlFinding.CurlyMarks, YamlAdvice.StraightMarksAround)
                    : new YamlMistake(line.Start + i, YamlFinding.ColonInText, YamlAdvice.QuoteText);
            }
        }

        return null;
    }
}
