using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Reads `body`: a Markdown file, or Markdown in a block scalar.</summary>
internal static class BodyReader
{
    internal const long SizeLimit = 1024 * 1024;

    /// <summary>The body's text as it is written; null after an error.</summary>
    public static MappedText? Load(Section letter, IWorkspace workspace, DiagnosticBag diagnostics)
    {
        if (letter.RequireScalar("body", LetterPhrase.FileNameOrMarkdown) is not { } scalar)
        {
            return null;
        }

        if (scalar.Style == YamlScalarStyle.Folded)
        {
            letter.Report(DiagnosticCatalog.WrongType, scalar.Span, LetterFinding.BodyFolded, LetterAdvice.FoldedJoins);
            return null;
        }

        return scalar.Style == YamlScalarStyle.Literal ? scalar.Text : ReadFile(letter, scalar, workspace, diagnostics);
    }

    /// <summary>The body of a letter; empty after an error.</summary>
    /// <param name="template">Its text, with its fields.</param>
    /// <param name="texts">Fills them in.</param>
    public static BodyContent Read(
        MergeTemplate template,
        LetterTexts texts,
        IWorkspace workspace,
        ReadingOptions options
    )
    {
        var diagnostics = texts.Diagnostics;
        if (template.Varies && !texts.Vary())
        {
            return BodyContent.Empty;
        }

        if (template.Fill(texts.Values, isMarkdown: true, diagnostics) is not { } filled)
        {
            return BodyContent.Empty;
        }

        if (template.Varies)
        {
            return texts.Memory.BodyOf(filled, diagnostics);
        }

        var content = MarkdownBody.Read(filled, diagnostics, out var document);
        ReportStarter(content, diagnostics);
        return document is null || options.Questions is null
            ? content
            : content with
            {
                Draft = new BodyDraft(filled, document, DecisionsFile.Read(workspace, filled.Span.Path, diagnostics)),
            };
    }

    /// <summary>What questions need about the body of one recipient's letter; null after an error, which is reported
    /// elsewhere.</summary>
    public static BodyDraft? DraftOf(MergeTemplate template, LetterTexts texts, IWorkspace workspace)
    {
        var faults = new DiagnosticBag();
        if (template.Fill(texts.Values, isMarkdown: true, faults) is not { } filled)
        {
            return null;
        }

        MarkdownBody.Read(filled, faults, out var document);
        return document is null
            ? null
            : new BodyDraft(filled, document, DecisionsFile.Read(workspace, filled.Span.Path, faults));
    }

    // Where the text begins to be the one that 'init' wrote.
    private static void ReportStarter(BodyContent content, DiagnosticBag diagnostics)
    {
        var paragraphs = PartsInBody.ParagraphsOf(content.Blocks);
        if (paragraphs.FirstOrDefault(paragraph => StarterTexts.ContainsParagraph(paragraph.Text)) is { } starter)
        {
            diagnostics.Add(
                DiagnosticCatalog.StarterText.At(starter.Place, LetterFinding.StarterBody, LetterAdvice.OwnText)
            );
        }
    }

    private static MappedText? ReadFile(
        Section letter,
        YamlScalar path,
        IWorkspace workspace,
        DiagnosticBag diagnostics
    )
    {
        if (
            !LetterPath.Check(path, letter)
            || WorkspaceText.Read(workspace, path.Value, SizeLimit, path.Span, diagnostics) is not { } bytes
        )
        {
            return null;
        }

        if (ForeignFile.Find(bytes.Span, path.Value, FilePurpose.Body, path.Span) is { } foreign)
        {
            diagnostics.Add(foreign);
            return null;
        }

        var text = WorkspaceText.Decode(WorkspaceText.WithoutMark(bytes).Span, out var invalid);
        var file = new SourceFile(path.Value, text);
        if (invalid < 0)
        {
            return MappedText.OfFile(file, text);
        }

        diagnostics.Add(
            DiagnosticCatalog.BodyEncoding.At(
                file.Span(invalid, 1),
                Reason.Of(FileFinding.NotUtf8, path.Value),
                FileAdvice.SaveAsUtf8
            )
        );
        return null;
    }
}
