using LetterPdf.Export;
using LetterPdf.Fonts;
using LetterPdf.Input;
using LetterPdf.Model;
using LetterPdf.Pdf;
using LetterPdf.Typesetting;

namespace LetterPdf.Cli;

/// <summary>The whole way from a folder to the bytes of a PDF.</summary>
internal sealed class Pipeline(LetterFolder folder, DiagnosticBag diagnostics) : IDisposable
{
    private FontLibrary? _fonts;

    public ReadingOptions Reading { get; init; } = ReadingOptions.Default;

    /// <summary>SHA-256 of the font files by their names, where they have just been compared; null where they were
    /// not.</summary>
    public IReadOnlyDictionary<string, string>? FontDigests { get; init; }

    public Letter? Letter { get; private set; }

    public TypesetDocument? Document { get; private set; }

    /// <summary>The finished PDF, or null where there was an error.</summary>
    public byte[]? Run(PdfForm form)
    {
        if (folder.Missing is { } missing)
        {
            diagnostics.Add(missing);
            return null;
        }

        var fonts = Task.Run(OpenFonts);
        var questions = new LetterQuestions();
        Letter = LetterReader.Read(folder.Workspace, folder.LetterFile, diagnostics, Reading, questions);
        var doubts = Reading.WithLints ? Task.Run(questions.Ask) : null;
        _fonts = Join(fonts.Result);
        Document = Letter is null || diagnostics.HasErrors ? null : Typesetter.Typeset(Letter, _fonts, diagnostics);
        var bytes = Document is null ? null : PdfExporter.Export(Document, _fonts, form, diagnostics, FontDigests);
        if (doubts is not null)
        {
            diagnostics.AddRange(doubts.Result);
        }

        return bytes;
    }

    // Fonts and letter are read side by side; neither needs the other.
    private (FontLibrary Library, DiagnosticBag Findings) OpenFonts()
    {
        var findings = new DiagnosticBag();
        return (FontLibrary.Open(folder.FontFolders, findings), findings);
    }

    private FontLibrary Join((FontLibrary Library, DiagnosticBag Findings) fonts)
    {
        diagnostics.AddRange(fonts.Findings);
        return fonts.Library;
    }

    public void Dispose() => _fonts?.Dispose();
}
