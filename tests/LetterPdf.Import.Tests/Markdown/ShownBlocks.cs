using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LetterPdf.Input;
using LetterPdf.Model;

namespace LetterPdf.Import.Tests;

/// <summary>Blocks as text, without their places, to be compared.</summary>
/// <param name="linksAddresses">Whether addresses in the text are shown as the links that the reader makes of
/// them.</param>
internal sealed partial class ShownBlocks(bool linksAddresses)
{
    public static string Of(ImmutableArray<Block> blocks, ImmutableArray<Footnote> notes) =>
        new ShownBlocks(linksAddresses: true).All(blocks, notes);

    private string All(ImmutableArray<Block> blocks, ImmutableArray<Footnote> notes) =>
        string.Join('\n', blocks.Select(Of))
        + string.Concat(notes.Select(note => $"\nnote {note.Number}: {Blocks(note.Blocks)}"));

    /// <summary>What the letter's reader makes of a body, with its merge fields; fails on any error.</summary>
    public static string Read(string markdown, bool allowsWarnings = false)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile("body.md", markdown);
        var filled = MergeTemplate
            .Compile(MappedText.OfFile(file, markdown), NoValues, diagnostics)
            ?.Fill(NoValues, isMarkdown: true, diagnostics);
        var content = filled is null ? BodyContent.Empty : MarkdownBody.Read(filled, diagnostics, out _);
        var said = diagnostics.InSourceOrder().Where(item => item.IsError || !allowsWarnings);
        Assert.True(!said.Any(), $"{markdown}\n{string.Join('\n', said.Select(item => item.Message.Said()))}");
        return new ShownBlocks(linksAddresses: false).All(content.Blocks, content.Footnotes);
    }

    private static readonly MergeValues NoValues = MergeValues.None;

    private string Blocks(ImmutableArray<Block> blocks) => $"({string.Join(' ', blocks.Select(Of))})";

    private string Of(Block block) =>
        block switch
        {
            Paragraph paragraph => $"p{Inlines(paragraph.Inlines)}",
            Heading heading => $"h{heading.Level}{Inlines(heading.Inlines)}",
            BlockQuote quote => $"quote{Blocks(quote.Blocks)}",
            ListBlock list => string.Create(
                CultureInfo.InvariantCulture,
                $"{(list.IsTight ? "tight" : "loose")}{list.FirstNumber}"
            ) + $"({string.Join(' ', list.Entries.Select(entry => Blocks(entry.Blocks)))})",
            Table table => $"table[{string.Join(',', table.Alignments)}]("
                + string.Join(
                    ' ',
                    table.Rows.Select(row =>
                        (row.IsHeader ? "head" : "row") + string.Concat(row.Cells.Select(cell => Inlines(cell.Inlines)))
                    )
                )
                + ")",
            _ => "rule",
        };

    private string Inlines(ImmutableArray<Inline> inlines, bool isInLink = false)
    {
        var shown = new StringBuilder("<");
        foreach (var inline in inlines)
        {
            shown.Append(Of(inline, isInLink));
        }

        return shown.Append('>').ToString();
    }

    private string Of(Inline inline, bool isInLink) =>
        inline switch
        {
            TextInline text => isInLink ? text.Value : Addressed(text.Value),
            Emphasis emphasis => $"i{Inlines(emphasis.Inlines, isInLink)}",
            Strong strong => $"b{Inlines(strong.Inlines, isInLink)}",
            Link link => $"a[{link.Target}]{Inlines(link.Inlines, isInLink: true)}",
            SmallCaps small => Spans("sc", small.Inlines),
            ForeignText foreign => Spans(foreign.Language, foreign.Inlines),
            FootnoteReference note => $"^{note.Number}",
            _ => "\u21B5",
        };

    // Some signs can't stand in a piece with attributes, and are written beside it; addresses there are not shown as
    // links.
    private static string Spans(string name, ImmutableArray<Inline> inlines) =>
        WithoutSigns().Replace(string.Concat(inlines.Select(TextOf)), match => $"{name}<{match.Value}>");

    private static string TextOf(Inline inline) =>
        inline is Link link ? string.Concat(link.Inlines.Select(TextOf)) : ((TextInline)inline).Value;

    [GeneratedRegex("""[^\[\]\\|{^\s]([^\[\]\\|{^]*[^\[\]\\|{^\s])?""")]
    private static partial Regex WithoutSigns();

    // The reader makes links of addresses in the text.
    private string Addressed(string text)
    {
        var shown = new StringBuilder();
        var start = 0;
        for (
            var found = linksAddresses ? NetAddress.Find(text) : null;
            found is { } at;
            found = NetAddress.Find(text, at.End)
        )
        {
            if (BareAddress.TargetOf(text[at.Start..at.End]) is { } target)
            {
                shown.Append(text, start, at.Start - start).Append($"a[{target}]<{text[at.Start..at.End]}>");
                start = at.End;
            }
        }

        return shown.Append(text, start, text.Length - start).ToString();
    }
}
