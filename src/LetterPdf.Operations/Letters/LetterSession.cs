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

    /// <summary>Reads the letter and everything that it names, with its fonts, and asks what is doubtful.</summary>
    /// <param name="reading">How the sources are read.</param>
    /// <param name="diagnostics">Takes the errors, warnings and doubts.</param>
    /// <returns>The letter, to be built for each recipient; null where there is an error.</returns>
    public LetterTemplate? Open(ReadingOptions reading, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var questions = new LetterQuestions();
        var template = Open(reading, diagnostics, questions);
        diagnostics.AddRange(reading.WithLints ? questions.Ask() : new DiagnosticBag());
        return template is not null && !diagnostics.HasErrors ? template : null;
    }

    /// <summary>Typesets and exports one letter. Several threads may call it at once, each with findings of its
    /// own.</summary>
    /// <param name="template">A letter that this session has opened.</param>
    /// <param name="recipient">One of its recipients; null for a letter without them.</param>
    /// <param name="diagnostics">Takes what is wrong with this letter.</param>
    /// <param name="form">The form of the PDF.</param>
    public BuiltLetter Build(
        LetterTemplate template,
        Recipient? recipient,
        DiagnosticBag diagnostics,
        PdfForm form = PdfForm.Compact
    )
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var findings = new DiagnosticBag();
        var built = Set(template.Fill(recipient, findings), findings, form);
        diagnostics.AddRange(findings);
        return built with { Recipient = recipient };
    }

    /// <summary>Reads, typesets and exports the letter, as far as there is no error; of a letter with recipients, that
    /// of the one whom the options name, or of the only one.</summary>
    /// <param name="reading">How the sources are read.</param>
    /// <param name="diagnostics">Takes the errors, warnings and doubts.</param>
    /// <param name="form">The form of the PDF.</param>
    public BuiltLetter Build(ReadingOptions reading, DiagnosticBag diagnostics, PdfForm form = PdfForm.Compact)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var questions = new LetterQuestions();
        return Finish(Open(reading, diagnostics, questions), reading, diagnostics, questions, form);
    }

    /// <summary>Reads the letter and its fonts; the questions are left to whoever goes on.</summary>
    /// <param name="reading">How the sources are read.</param>
    /// <param name="diagnostics">Takes the errors and warnings.</param>
    /// <param name="questions">Takes the questions.</param>
    internal LetterTemplate? Open(ReadingOptions reading, DiagnosticBag diagnostics, LetterQuestions questions)
    {
        if (folder.Missing is { } missing)
        {
            diagnostics.Add(missing);
            return null;
        }

        // Fonts and letter are read in parallel: neither needs the other, and each has findings of its own.
        var (fonts, template) = SideBySide.Run(
            () => _fonts ??= OpenFonts(),
            () => LetterReader.Open(folder.Workspace, folder.LetterFile, diagnostics, reading, questions)
        );
        diagnostics.AddRange(fonts.Findings);
        return template;
    }

    /// <summary>Makes the one letter that is meant of what was opened, and asks the questions meanwhile.</summary>
    internal BuiltLetter Finish(
        LetterTemplate? template,
        ReadingOptions reading,
        DiagnosticBag diagnostics,
        LetterQuestions questions,
        PdfForm form = PdfForm.Compact
    )
    {
        Recipient? recipient = null;
        var isChosen =
            template is not null
            && RecipientChoice.TryMake(template.Recipients, reading.Recipient, diagnostics, out recipient);
        var letter = isChosen ? template!.Fill(recipient, diagnostics) : null;

        // The letter's questions and its pages are independent.
        var (doubts, built) = SideBySide.Run(
            () => reading.WithLints ? questions.Ask() : new DiagnosticBag(),
            () => Set(letter, diagnostics, form)
        );
        diagnostics.AddRange(doubts);
        return built with { Recipient = recipient };
    }

    /// <summary>Writes pages that this session has made, joined.</summary>
    /// <returns>Null where a rule of the claimed standards is unmet.</returns>
    internal ReadOnlyMemory<byte>? Export(TypesetDocument joined, DiagnosticBag diagnostics) =>
        PdfExporter.Export(joined, _fonts!.Value.Words.Fonts, PdfForm.Compact, diagnostics)?.Bytes;

    public void Dispose() => _fonts?.Library.Dispose();

    private BuiltLetter Set(Letter? letter, DiagnosticBag diagnostics, PdfForm form)
    {
        if (letter is null || diagnostics.HasErrors || _fonts is not var (_, words, _))
        {
            return BuiltLetter.None with { Letter = letter };
        }

        var document = Typesetter.Typeset(letter, words, diagnostics);
        if (document is { Attachments.IsEmpty: false } && FormsInside?.Invoke(letter) is { IsEmpty: false } forms)
        {
            var inside = new LetterFormMaker(letter, ReflowOptions.Default).Inside(forms, diagnostics);
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
