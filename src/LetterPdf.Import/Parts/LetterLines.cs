namespace LetterPdf.Import;

public static class LetterLines
{
    public static string Write(ImportedParts parts) => string.Empty;
}
