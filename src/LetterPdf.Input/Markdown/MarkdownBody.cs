using LetterPdf.Model;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace LetterPdf.Input;

/// <summary>Reads the letter's body, in CommonMark; a letter supports a part of it and refuses the rest.</summary>
internal static class MarkdownBody
{
    private const int NestingLimit = 64;

    // Task lists and strikethrough are switched on only to be recognised and refused: otherwise their characters
    // would be set as text.
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>The body; empty after an error.</summary>
    /// <param name="document">The parser's result; null where the text could not be parsed.</param>
    public static BodyContent Read(MappedText text, DiagnosticBag diagnostics, out MarkdownDocument? document)
    {
        document = null;
        if (
            FrontMatter.IsIn(text, diagnostics)
            || !MarkdownLimits.Hold(text, diagnostics)
            || Parse(text, diagnostics) is not { } parsed
        )
        {
            return BodyContent.Empty;
        }

        document = parsed;

        var errors = new DiagnosticBag();
        var reader = new MarkdownBlocks(text, errors);
        var blocks = reader.Read(parsed);
        var footnotes = reader.ReadFootnotes(parsed);
        FootnoteMarks.Report(text, MarkdownBlocks.FootnoteNames(parsed), errors);
        LinkDefinitions.Report(parsed, text, errors);
        blocks = HeadingLevels.Normalize(blocks, errors);
        if (blocks.IsEmpty && !errors.HasErrors)
        {
            errors.Add(
                DiagnosticCatalog.EmptyBody.At(text.Span.File.Span(text.Span.Start, 0), MarkdownFinding.EmptyBody)
            );
        }

        foreach (var diagnostic in errors.InSourceOrder())
        {
            diagnostics.Add(diagnostic);
        }

        return new BodyContent(blocks, footnotes);
    }

    private static MarkdownDocument? Parse(MappedText text, DiagnosticBag diagnostics)
    {
        try
        {
            return Markdig.Markdown.Parse(text.Text, Pipeline);
        }
        catch (ArgumentException)
        {
            // The parser's only way to say that its nesting limit is reached; it names no place.
            diagnostics.Add(
                DiagnosticCatalog.MarkdownLimit.At(text.SpanOf(0, 0), MarkdownFinding.TooDeep, MarkdownAdvice.LongRuns)
            );
            return null;
        }
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = NestingLimit };
        builder.BlockParsers.Insert(0, new FootnoteBlockParser());
        builder.InlineParsers.Insert(0, new AttributedSpanParser());
        builder.InlineParsers.Insert(1, new FootnoteMarkParser());
        return builder
            .UsePipeTables()
            .UseGridTables()
            .UseFootnotes()
            .UseTaskLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UsePreciseSourceLocation()
            .Build();
    }
}
