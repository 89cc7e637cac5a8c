using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;
using Markdig.Extensions.Footnotes;
using Md = Markdig.Syntax;

namespace LetterPdf.Input;

/// <summary>Turns the parser's blocks into a letter's; what a letter can't contain is reported at its
/// place.</summary>
internal sealed class MarkdownBlocks(MappedText text, DiagnosticBag diagnostics)
{
    private int _depth;

    public ImmutableArray<Block> Read(Md.ContainerBlock container)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var block in container)
        {
            if (ReadBlock(block) is { } read)
            {
                blocks.Add(read);
            }
        }

        return blocks.ToImmutable();
    }

    /// <summary>The names of the footnotes that the text refers to.</summary>
    public static IEnumerable<string> FootnoteNames(Md.MarkdownDocument document) =>
        document
            .OfType<FootnoteGroup>()
            .SelectMany(group => group.OfType<Markdig.Extensions.Footnotes.Footnote>())
            .Select(footnote => footnote.Label?.TrimStart('^') ?? "");

    /// <summary>The footnotes of a whole body, by number.</summary>
    public ImmutableArray<Model.Footnote> ReadFootnotes(Md.MarkdownDocument document)
    {
        var footnotes = document
            .OfType<FootnoteGroup>()
            .SelectMany(group => group.OfType<Markdig.Extensions.Footnotes.Footnote>());
        return [.. footnotes.OrderBy(footnote => footnote.Order).Select(ReadFootnote).OfType<Model.Footnote>()];
    }

    private Model.Footnote? ReadFootnote(Markdig.Extensions.Footnotes.Footnote footnote)
    {
        foreach (
            var link in Md.MarkdownObjectExtensions.Descendants<FootnoteLink>(footnote).Where(link => !link.IsBackLink)
        )
        {
            Refuse(DiagnosticCatalog.FootnoteNested, link, MarkdownFinding.FootnoteNested);
        }

        var blocks = ReadInner(footnote, MarkdownFinding.EmptyFootnote);
        return blocks.IsEmpty ? null : new Model.Footnote(footnote.Order, blocks, SpanOf(footnote));
    }

    // Null: nothing to show, read elsewhere, or reported.
    private Block? ReadBlock(Md.Block block) =>
        block switch
        {
            Md.ParagraphBlock paragraph => ReadParagraph(paragraph),
            Md.HeadingBlock heading => ReadHeading(heading),
            Md.ListBlock list => ReadList(list),
            Md.QuoteBlock quote => ReadQuote(quote),
            Md.LinkReferenceDefinitionGroup or Md.LinkReferenceDefinition or Md.BlankLineBlock or Md.EmptyBlock => null,
            Markdig.Extensions.Tables.Table table => new MarkdownTables(text, diagnostics).Read(table),
            Md.ThematicBreakBlock => new ThematicBreak(SpanOf(block)),
            FootnoteGroup => null,
            Md.HtmlBlock => Refuse(
                DiagnosticCatalog.UnsupportedMarkdown,
                block,
                MarkdownFinding.Html,
                MarkdownAdvice.EscapeHtml
            ),
            Md.FencedCodeBlock => Refuse(DiagnosticCatalog.UnsupportedMarkdown, block, MarkdownFinding.CodeBlock),
            Md.CodeBlock => Refuse(
                DiagnosticCatalog.UnsupportedMarkdown,
                block,
                MarkdownFinding.CodeBlock,
                MarkdownAdvice.RemoveIndent
            ),
            _ => Refuse(DiagnosticCatalog.UnsupportedMarkdown, block, MarkdownFinding.Unsupported),
        };

    private Paragraph? ReadParagraph(Md.ParagraphBlock block)
    {
        var inlines = MarkdownInlines.Read(block.Inline, text, diagnostics);
        return inlines.IsEmpty ? null : new Paragraph(inlines, SpanOf(block));
    }

    private Heading? ReadHeading(Md.HeadingBlock block)
    {
        if (_depth > 0)
        {
            Refuse(DiagnosticCatalog.UnsupportedMarkdown, block, MarkdownFinding.HeadingInside);
            return null;
        }

        var errors = diagnostics.Count;
        var inlines = MarkdownInlines.Read(block.Inline, text, diagnostics);
        if (inlines.IsEmpty && errors == diagnostics.Count)
        {
            Refuse(
                DiagnosticCatalog.EmptyMarkdownElement,
                block,
                MarkdownFinding.EmptyHeading,
                MarkdownAdvice.EscapeHeading
            );
        }

        return inlines.IsEmpty ? null : new Heading(block.Level, inlines, SpanOf(block));
    }

    private ListBlock? ReadList(Md.ListBlock block)
    {
        var entries = ImmutableArray.CreateBuilder<ListEntry>();
        foreach (var item in block.OfType<Md.ListItemBlock>())
        {
            if (ReadInner(item, MarkdownFinding.EmptyItem) is { IsEmpty: false } blocks)
            {
                entries.Add(new ListEntry(blocks, SpanOf(item)));
            }
        }

        // CommonMark allows at most nine digits, which always fit an int.
        int? first =
            block.IsOrdered
            && int.TryParse(block.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : null;
        ReportNumbers(block);
        return entries.Count == 0
            ? null
            : new ListBlock(first, entries.ToImmutable(), SpanOf(block)) { IsTight = !block.IsLoose };
    }

    // Markdown counts on from the first number, whatever the others are. Writing the same number everywhere is a
    // common way to say "count for me".
    private void ReportNumbers(Md.ListBlock block)
    {
        var items = block.OfType<Md.ListItemBlock>().ToImmutableArray();
        if (!block.IsOrdered || items.Skip(1).All(item => item.Order == items[0].Order))
        {
            return;
        }

        for (var i = 1; i < items.Length; i++)
        {
            if (items[i].Order != items[0].Order + i)
            {
                diagnostics.Add(
                    DiagnosticCatalog.ListNumbers.At(
                        text.SpanOf(items[i].Span.Start, 1),
                        Reason.Of(MarkdownFinding.OtherNumber, items[i].Order, items[0].Order + i),
                        MarkdownAdvice.CorrectNumbers
                    )
                );
                return;
            }
        }
    }

    private BlockQuote? ReadQuote(Md.QuoteBlock block)
    {
        var blocks = ReadInner(block, MarkdownFinding.EmptyQuotation);
        return blocks.IsEmpty ? null : new BlockQuote(blocks, SpanOf(block));
    }

    private ImmutableArray<Block> ReadInner(Md.ContainerBlock container, MarkdownFinding ifEmpty)
    {
        var errors = diagnostics.Count;
        _depth++;
        var blocks = Read(container);
        _depth--;
        if (blocks.IsEmpty && errors == diagnostics.Count)
        {
            Refuse(DiagnosticCatalog.EmptyMarkdownElement, container, ifEmpty);
        }

        return blocks;
    }

    private TextSpan SpanOf(Md.MarkdownObject item) => text.SpanOf(item.Span.Start, Math.Max(0, item.Span.Length));

    private Block? Refuse(DiagnosticCode code, Md.MarkdownObject item, Reason message, Reason? hint = null)
    {
        diagnostics.Add(code.At(SpanOf(item), message, hint));
        return null;
    }
}
