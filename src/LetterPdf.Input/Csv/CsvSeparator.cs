namespace LetterPdf.Input;

/// <summary>Finds what separates a file's cells.</summary>
internal static class CsvSeparator
{
    /// <summary>In the order in which they are tried.</summary>
    public static ReadOnlySpan<char> Candidates => ",;\t";
}
