namespace LetterPdf.Input;

/// <summary>What a file is that is no text.</summary>
public enum FileKindPhrase
{
    Pdf,
    Rtf,
    Picture,
    Packed,
    Zip,
    ExcelWorkbook,
    OldExcelWorkbook,
    WordDocument,
    OldWordDocument,
    OldOfficeDocument,
    PowerPoint,
    OpenDocumentSheet,
    OpenDocumentText,
    AppleDocument,
    HtmlPage,
    Xml,
}
