using System.Globalization;
using System.Text;
using LetterPdf.Export;
using LetterPdf.Fonts;
using LetterPdf.Import;
using LetterPdf.Input;
using LetterPdf.Office;
using LetterPdf.Operations;
using LetterPdf.Verification;

namespace LetterPdf.Suite.Manual;

/// <summary>The part of docs/limits.md that follows from the constants.</summary>
internal static class LimitsPage
{
    private const long Megabyte = 1024 * 1024;

    public static string Write()
    {
        var text = new StringBuilder("\n| what | at most |\n| --- | --- |\n");
        foreach (var (what, most) in Limits())
        {
            text.Append(CultureInfo.InvariantCulture, $"| {what} | {most} |\n");
        }

        return text.ToString();
    }

    private static IEnumerable<(string What, string Most)> Limits() =>
        [
            ("letter.yml", Size(LetterFile.SizeLimit)),
            ("the text", Size(BodyReader.SizeLimit)),
            ("a paragraph", Count(MarkdownLimits.ParagraphLimit, "characters")),
            ("a list of signatories", $"{Size(ListFile.SizeLimit)}, {Count(CsvTableReader.RecordLimit - 1, "rows")}"),
            ("a line of it", Count(CsvLimits.LineLimit, "characters")),
            ("a cell of it", Count(ListCells.CellLimit, "characters")),
            ("cells of a workbook's sheet", Count(WorkbookListReader.CellLimit, "cells that show something")),
            ("a text that is imported", Size(TextImporter.SizeLimit)),
            ("a workbook or a Word document, unpacked", Count(OfficeLimits.MostMegabytes, "MB")),
            ("a picture", $"{Size(PictureFile.MostBytes)}, {Count(PictureFile.MostPixels, "pixels")}"),
            ("a font file", Size(FontLibrary.MaximumFontBytes)),
            ("fonts of your own inside a file with its sources", $"{Size(FontAttachments.MostBytes)} in all"),
            ("places for electronic signatures", Count(Input.SignatureReader.Most, "places")),
            ("the letter's id", Count(IdentifierReader.Longest, "characters")),
            ("a PDF that is verified, compared or archived", Size(FinishedFile.MostBytes)),
            ("additions to a PDF, such as signatures", Count(Bounds.MostRevisions - 1, "additions")),
            ("pages of a PDF that is verified", Count(Bounds.MostPages, "pages")),
            ("a further file of an archived version", Size(KeptExtras.MostFileBytes)),
            ("a file's name in an archive", Count(PortableName.MostNameBytes, "bytes")),
        ];

    private static string Size(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / Megabyte:N0} MB");

    private static string Count(long count, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {unit}");
}
