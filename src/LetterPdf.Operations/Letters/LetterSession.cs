using LetterPdf.Export;
using LetterPdf.Fonts;
using LetterPdf.Input;
using LetterPdf.Model;
using LetterPdf.Pdf;
using LetterPdf.Typesetting;

namespace LetterPdf.Operations;

/// <summary>The whole way from a letter's folder to the bytes of a PDF. Its fonts stay open for the next build, and the
/// words that they drew are kept.</summary>
public sealed class LetterSession(LetterFolder folder) : IDisposable
{
    private (FontLibrary Library, ShapingCache Words, DiagnosticBag Findings)? _fonts;

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
            () => Set(letter, fonts.Words, diagnostics, form)
        );
        diagnostics.AddRange(doubts);
        return built;
    }

    public void Dispose() => _fonts?.Library.Dispose();

    private BuiltLetter Set(Letter? letter, ShapingCache words, DiagnosticBag diagnostics, PdfForm form)
    {
        var document = letter is null || diagnostics.HasErrors ? null : Typesetter.Typeset(letter, words, diagnostics);
        var pdf = document is null ? null : PdfExporter.Export(document, words.Fonts, form, diagnostics, FontDigests);
        return new BuiltLetter(letter, document, pdf);
    }

    private (FontLibrary Library, ShapingCache Words, DiagnosticBag Findings) OpenFonts()
    {
        var findings = new DiagnosticBag();
        var library = FontLibrary.Open(folder.FontFolders, findings);
        return (library, new ShapingCache(library), findings);
    }
}
