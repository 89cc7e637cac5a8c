namespace LetterPdf.Import;

public static class ImportedNames
{
    public static string ToCsv(ImportedParts parts) => string.Empty;
}
