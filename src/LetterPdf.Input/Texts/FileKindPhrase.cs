namespace LetterPdf.Input;

/// <summary>The kind of a file that should be a text or a picture.</summary>
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
    ProtectedOfficeFile,
    PowerPoint,
    OpenDocumentSheet,
    OpenDocumentText,
    AppleDocument,
    HtmlPage,
    Xml,
    Gif,
    WebP,
    Heic,
    Avif,
    Tiff,
    PostScript,
    Photoshop,
    PackedSvg,
    OfficeOrPacked,
    WindowsMetafile,
    WindowsBitmap,
}
