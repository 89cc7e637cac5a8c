using System.Collections.Immutable;
using LetterPdf.Export;
using LetterPdf.Fonts;
using LetterPdf.Input;
using LetterPdf.Model;
using LetterPdf.Pdf;
using LetterPdf.Reflow;
using LetterPdf.Typesetting;

namespace LetterPdf.Operations;

/// <summary>Builds a letter from its folder to the bytes of a PDF. Its fonts stay open for the next build, and the
/// words that they drew are kept.</summary>
public sealed class LetterSession(LetterFolder folder) : IDisposable
{
    private (FontLibrary Library, LayoutCache Words, DiagnosticBag Findings)? _fonts;

    private readonly ExportCache _files = new();

    /// <summary>SHA-256 of the font files by their names, if they have just been compared; otherwise null.</summary>
    internal IReadOnlyDictionary<string, string>? FontDigests { get; init; }

    /// <summary>The forms that the file keeps inside, beside its sources; null for none.</summary>
    internal Func<Letter, ImmutableArray<LetterForm>>? FormsInside { get; init; }

    /// <summary>The fonts of a letter's pages, for its web page.</summary>
    /// <param name="document">Pages that this session has made.</param>
    internal ImmutableArray<WebFont> WebFontsOf(TypesetDocument document) =>
        _fonts is { } fonts ? WebFonts.Of(document, fonts.Library) : [];

    /// <summary>Reads, typesets and exports the letter, as far as there is no error.</summary>
    /// <param name="reading">How the sources are read.</param>
    /// <param name="diagnostics">Takes the errors, warnings and doubts.</param>
    /// <param name="form">The form of the PDF.</param>
    public BuiltLetter Build(ReadingOptions reading, DiagnosticBag diagnostics, PdfForm form = PdfForm.Compact)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (folder.Missing is { } missing)
        {
            diagnostics.Add(missing);
            return BuiltLetter.None;
        }

        // Fonts and letter are read in parallel: neither needs the other, and each has findings of its own.
        var questions = new LetterQuestions();
        var (fonts, letter) = SideBySide.Run(
            () => _fonts ??= OpenFonts(),
            () => LetterReader.Read(folder.Workspace, folder.LetterFile, diagnostics, reading, questions)
        );
        diagnostics.AddRange(fonts.Findings);

        // The letter's questions and its pages are independent too.
        var (doubts, built) = SideBySide.Run(
            () => reading.WithLints ? questions.Ask() : new DiagnosticBag(),
            () => Set(letter, fonts.Words, diagnostics, form)
        );
        diagnostics.AddRange(doubts);
        return built;
    }

    public void Dispose() => _fonts?.Library.Dispose();

    private BuiltLetter Set(Letter? letter, LayoutCache words, DiagnosticBag diagnostics, PdfForm form)
    {
        var document = letter is null || diagnostics.HasErrors ? null : Typesetter.Typeset(letter, words, diagnostics);
        if (document is { Attachments.IsEmpty: false } && FormsInside?.Invoke(letter!) is { IsEmpty: false } forms)
        {
            var inside = new LetterFormMaker(letter!, ReflowOptions.Default).Inside(forms, diagnostics);
            document = document with { Attachments = [.. document.Attachments, .. inside] };
        }

        var pdf = document is null
            ? null
            : PdfExporter.Export(document, words.Fonts, form, diagnostics, FontDigests, _files);
        return new BuiltLetter(letter, document, pdf?.Bytes.ToArray()) { Digest = pdf?.Digest };
    }

    private (FontLibrary Library, LayoutCache Words, DiagnosticBag Findings) OpenFonts()
    {
        var findings = new DiagnosticBag();
        var library = FontLibrary.Open(folder.FontFolders, findings);
        return (library, new LayoutCache(library), findings);
    }
}
