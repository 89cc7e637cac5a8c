using System.Globalization;
using LetterPdf.Input;

namespace LetterPdf.Operations;

/// <summary>What is found in a file before its text means anything, in words.</summary>
internal static class FileWords
{
    private const int Megabyte = 1024 * 1024;

    public static string Of(FileFinding code, FactWords f) =>
        code switch
        {
            FileFinding.NoFile => $"there is no file '{f[0]}'",
            FileFinding.OutsideFolder => $"'{f[0]}' leads outside the letter's folder",
            FileFinding.TooLarge => string.Create(
                CultureInfo.InvariantCulture,
                $"'{f[0]}' is larger than {f.Number(1) / Megabyte} MB"
            ),
            FileFinding.Unreadable => $"'{f[0]}' cannot be read",
            FileFinding.NotUtf8 => $"'{f[0]}' is not UTF-8: a byte here cannot be read",
            FileFinding.OtherKind => $"'{f[0]}' is {f[1]}",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(FileAdvice code, FactWords f) =>
        code switch
        {
            FileAdvice.PathsFromFolder => "Paths are relative to the folder of letter.yml.",
            FileAdvice.SaveAsUtf8 => "Save the file again as UTF-8.",
            FileAdvice.DownloadList =>
                "Perhaps a page of the server was saved in place of the list: download it again, save it as "
                    + "'CSV UTF-8', and name that file.",
            FileAdvice.SaveAsWorkbook =>
                "Open it, choose 'Save as' (or 'Export') and the type 'Excel workbook (.xlsx)', and name that file.",
            FileAdvice.MakeTable =>
                "The list must be a table: put the names into a spreadsheet, save it as an Excel workbook (.xlsx) or "
                    + "as 'CSV UTF-8', and name that file.",
            FileAdvice.SaveBodyAsText =>
                "Open it, choose 'Save as' and the type 'Plain text' with the encoding UTF-8, and name that file; or "
                    + "copy the text into a new one in a text editor.",
            FileAdvice.ImportBody =>
                $"Make the letter's text of it: letterpdf import {f[0]} -o data/body.md; and name that file.",
            FileAdvice.SaveAsWord =>
                "Open it, choose 'Save as' (or 'Export') and the type 'Word document (.docx)', and make the letter's "
                    + "text of that: letterpdf import FILE.docx -o data/body.md.",
            FileAdvice.VerifyPdf => "A finished PDF is checked by: letterpdf verify FILE.pdf.",
            FileAdvice.WriteInTextEditor =>
                "It must be plain text: write it in a text editor, not in a word processor.",
            FileAdvice.RemovePassword =>
                "Open it, remove the password ('File', 'Info', 'Protect' in Excel and Word), and save it again.",
            FileAdvice.LargeText =>
                "Text must be plain text: save it as 'Plain text' with the encoding UTF-8, and name that file.",
            FileAdvice.LargeList =>
                "Copy the list alone into a new workbook, save it as .xlsx or as 'CSV UTF-8', and name that file.",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(FileKindPhrase code) =>
        code switch
        {
            FileKindPhrase.Pdf => "a PDF",
            FileKindPhrase.Rtf => "an RTF document",
            FileKindPhrase.Picture => "a picture",
            FileKindPhrase.Packed => "a packed file",
            FileKindPhrase.Zip => "a packed file (ZIP)",
            FileKindPhrase.ExcelWorkbook => "an Excel workbook",
            FileKindPhrase.OldExcelWorkbook => "an old Excel workbook (.xls)",
            FileKindPhrase.WordDocument => "a Word document",
            FileKindPhrase.OldWordDocument => "a Word document of the old kind (.doc)",
            FileKindPhrase.OldOfficeDocument => "a document of an old office program",
            FileKindPhrase.ProtectedOfficeFile => "an office document that is protected by a password",
            FileKindPhrase.PowerPoint => "a PowerPoint presentation",
            FileKindPhrase.OpenDocumentSheet => "an OpenDocument spreadsheet",
            FileKindPhrase.OpenDocumentText => "an OpenDocument text",
            FileKindPhrase.AppleDocument => "an Apple Numbers or Pages document",
            FileKindPhrase.HtmlPage => "an HTML page",
            FileKindPhrase.Xml => "an XML file",
            FileKindPhrase.Gif => "a GIF",
            FileKindPhrase.WebP => "a WebP picture",
            FileKindPhrase.Heic => "a photograph in Apple's format HEIC",
            FileKindPhrase.Avif => "an AVIF picture",
            FileKindPhrase.Tiff => "a TIFF",
            FileKindPhrase.PostScript => "a PostScript file (EPS or Illustrator)",
            FileKindPhrase.Photoshop => "a Photoshop file",
            FileKindPhrase.PackedSvg => "a packed SVG (.svgz)",
            FileKindPhrase.OfficeOrPacked => "a Word, Excel or other packed file",
            FileKindPhrase.WindowsMetafile => "a Windows metafile",
            FileKindPhrase.WindowsBitmap => "a Windows bitmap",
            _ => throw ReasonWords.Unknown(code),
        };
}
