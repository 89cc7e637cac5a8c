namespace LetterPdf.Input;

/// <summary>Finds what separates a file's cells.</summary>
internal static class CsvSeparator
{
    /// <summary>In the order in which they are tried.</summary>
    public static ReadOnlySpan<char> Candidates => ",;\t";

    /// <summary>What a first line "sep=;" names, as spreadsheets write it for each other; null where there is none.</summary>
    public static char? Declared(string text) =>
        text.Length >= 5 && text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && (text.Length == 5 || text[5] is '\r' or '\n') ? text[4] : null;
}
