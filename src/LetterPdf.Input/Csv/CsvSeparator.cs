namespace LetterPdf.Input;

/// <summary>Finds the separator of a file's cells.</summary>
internal static class CsvSeparator
{
    /// <summary>The candidates, in the order in which they are tried.</summary>
    public static ReadOnlySpan<char> Candidates => ",;\t";
}
