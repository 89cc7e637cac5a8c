using LetterPdf.Export;
using LetterPdf.Fonts;
using LetterPdf.Input;
using LetterPdf.Model;
using LetterPdf.Pdf;
using LetterPdf.Typesetting;

namespace LetterPdf.Operations;

/// <summary>The whole way from a letter's folder to the bytes of a PDF. Its fonts stay open for the next build.</summary>
public sealed class LetterSession(LetterFolder folder) : IDisposable
{
    private (FontLibrary Library, DiagnosticBag Findings)? _fonts;

    /// <summary>SHA-256 of the font files by their names, where they have just been compared; null where they were
    /// not.</summary>
    internal IReadOnlyDictionary<string, string>? FontDigests { get; init; }

    /// <summary>Reads, sets and exports the letter, as far as there is no error.</summary>
    /// <param name="reading">What of the sources counts.</param>
    /// <param name="diagnostics">Takes what is wrong and doubtful.</param>
    /// <param name="form">How the PDF is written.</param>
    public BuiltLetter Build(ReadingOptions reading, DiagnosticBag diagnostics, PdfForm form = PdfForm.Compact)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (folder.Missing is { } missing)
        {
            diagnostics.Add(missing);
            return BuiltLetter.None;
        }

        // Fonts and letter are read side by side: neither needs the other, and each has findings of its own.
        var questions = new LetterQuestions();
        var (fonts, letter) = SideBySide.Run(
            () => _fonts ??= OpenFonts(),
            () => LetterReader.Read(folder.Workspace, folder.LetterFile, diagnostics, reading, questions)
        );
        diagnostics.AddRange(fonts.Findings);

        // So are the letter's doubts and its pages.
        var (doubts, built) = SideBySide.Run(
            () => reading.WithLints ? questions.Ask() : new DiagnosticBag(),
            () => Set(letter, fonts.Library, diagnostics, form)
        );
        diagnostics.AddRange(doubts);
        return built;
    }

    public void Dispose() => _fonts?.Library.Dispose();

    private BuiltLetter Set(Letter? letter, FontLibrary fonts, DiagnosticBag diagnostics, PdfForm form)
    {
        var document = letter is null || diagnostics.HasErrors ? null : Typesetter.Typeset(letter, fonts, diagnostics);
        var pdf = document is null ? null : PdfExporter.Export(document, fonts, form, diagnostics, FontDigests);
        return new BuiltLetter(letter, document, pdf);
    }

    private (FontLibrary Library, DiagnosticBag Findings) OpenFonts()
    {
        var findings = new DiagnosticBag();
        return (FontLibrary.Open(folder.FontFolders, findings), findings);
    }
}
