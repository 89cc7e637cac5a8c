using System.Text;
using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Export.Tests;

/// <summary>Exports documents and examines the result.</summary>
internal static class Exporting
{
    public static byte[] Compact(TypesetDocument document) => Export(document, PdfForm.Compact);

    /// <summary>The readable form, one character a byte.</summary>
    public static string Readable(TypesetDocument document) =>
        Encoding.Latin1.GetString(Export(document, PdfForm.Readable));

    /// <summary>The findings; empty where there is a file.</summary>
    public static IReadOnlyList<Diagnostic> Diagnose(TypesetDocument document, FontLibrary? fonts = null)
    {
        var diagnostics = new DiagnosticBag();
        var bytes = PdfExporter.Export(document, fonts ?? Repository.Fonts, PdfForm.Compact, diagnostics);
        Assert.Equal(diagnostics.HasErrors, bytes is null);
        return diagnostics.InSourceOrder();
    }

    /// <summary>The ids of the findings; empty where there is a file.</summary>
    public static IReadOnlyList<string> Findings(TypesetDocument document) =>
        [.. Diagnose(document).Select(diagnostic => diagnostic.Code.Id)];

    /// <summary>The first stretch of a text from one mark up to and with another.</summary>
    public static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal);
        Assert.True(from >= 0, $"no \"{start}\" in:\n{text}");
        return text[from..(text.IndexOf(end, from, StringComparison.Ordinal) + end.Length)];
    }

    /// <summary>The plan of a whole document.</summary>
    public static DocumentPlan Plan(TypesetDocument document, FontLibrary fonts)
    {
        var cache = new ExportCache();
        var part = CommonPart.Of(document, fonts, PdfForm.Compact, cache);
        var own = PdfExporter.WithFonts(part.PlanOwn(document), fonts, null, cache, new DiagnosticBag());
        return part.PlanWhole(own);
    }

    private static byte[] Export(TypesetDocument document, PdfForm form)
    {
        var diagnostics = new DiagnosticBag();
        var bytes = PdfExporter.Export(document, Repository.Fonts, form, diagnostics)?.Bytes.ToArray();
        Assert.Empty(diagnostics.InSourceOrder());
        return bytes!;
    }
}
