using System.Text;
using LetterPdf.Export;
using LetterPdf.Model;
using LetterPdf.Pdf;
using LetterPdf.Typesetting;

namespace LetterPdf.Operations;

/// <summary>The views of a letter's inside.</summary>
public enum LetterView
{
    /// <summary>What is where on each page.</summary>
    Pages,

    /// <summary>How well each line fits.</summary>
    Lines,

    /// <summary>The structure as a screen reader meets it.</summary>
    Tags,

    /// <summary>The PDF's objects.</summary>
    Pdf,
}

/// <summary>The result of inspecting a letter.</summary>
/// <param name="Text">The view; null where there is an error.</param>
/// <param name="Findings">Errors, warnings and doubts.</param>
public sealed record InspectResult(string? Text, DiagnosticBag Findings);

/// <summary>Shows a built letter as text, for those who want to see inside; nothing is written.</summary>
public static class InspectLetter
{
    public static InspectResult Run(LetterRequest request, LetterView view, Surroundings around)
    {
        ArgumentNullException.ThrowIfNull(request);
        var findings = new DiagnosticBag();
        using var session = new LetterSession(LetterFolder.Of(request.Letter, around));
        var built = session.Build(request.Reading, findings, PdfForm.Readable);
        return new InspectResult(built.Pdf is null || findings.HasErrors ? null : Write(built, view), findings);
    }

    private static string Write(BuiltLetter built, LetterView view) =>
        view switch
        {
            LetterView.Pages => PageText.Write(built.Document!),
            LetterView.Lines => LineReport.Write(built.Document!),
            LetterView.Tags => StructureText.Write(built.Document!),
            _ => Encoding.Latin1.GetString(built.Pdf!),
        };
}
