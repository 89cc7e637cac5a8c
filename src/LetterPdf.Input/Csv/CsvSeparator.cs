namespace LetterPdf.Input;

/// <summary>Finds what separates a file's cells.</summary>
internal static class CsvSeparator
{
    /// <summary>A comma; a semicolon or tab where the header has one and has no comma.</summary>
    public static char Find(string text)
    {
        var (commas, semicolons, tabs) = CountInHeader(text);
        return (commas, semicolons, tabs) switch
        {
            ( > 0, _, _) or (0, 0, 0) => ',',
            _ => semicolons >= tabs ? ';' : '\t',
        };
    }

    private static (int Commas, int Semicolons, int Tabs) CountInHeader(string text)
    {
        var (commas, semicolons, tabs) = (0, 0, 0);
        var isQuoted = false;
        foreach (var c in text)
        {
            isQuoted ^= c == '"';
            if (isQuoted)
            {
                continue;
            }

            if (c is '\r' or '\n')
            {
                break;
            }

            commas += c == ',' ? 1 : 0;
            semicolons += c == ';' ? 1 : 0;
            tabs += c == '\t' ? 1 : 0;
        }

        return (commas, semicolons, tabs);
    }
}
