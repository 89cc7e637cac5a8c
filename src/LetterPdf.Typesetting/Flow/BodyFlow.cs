using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Flow;

/// <summary>The body's blocks as lines: paragraphs, headings, lists, quotations, tables; and the blocks of
/// footnotes.</summary>
internal sealed class BodyFlow(
    FlowWriter writer,
    ParagraphLayout paragraphs,
    Stylesheet styles,
    TypeSetup type,
    StructureBuilder structure
)
{
    private const int DeepestHeading = 6;

    public void Add(ImmutableArray<Block> blocks) =>
        AddBlocks(blocks, new Context(StructureBuilder.Root, styles.Body, default, default));

    /// <summary>A footnote's blocks, its number left of the first line.</summary>
    public void AddNote(Footnote note)
    {
        var (element, link) = structure.AddNote(note);
        var label = ContentTag.Of(link);
        var first = writer.Count;
        AddBlocks(note.Blocks, new Context(element, styles.Note, styles.NoteIndent, default));
        var number = StyledText
            .Of(Number(note.Number), Superior(styles.Note.Upright), label)
            .Add(" ", styles.Note.Upright, label);
        writer.AddLabel(first, writer.Label(number, Length.Zero, Length.Zero));
    }

    private void AddBlocks(ImmutableArray<Block> blocks, Context context)
    {
        var headingEnd = -1;
        foreach (var block in blocks)
        {
            AddBlock(block, context);
            if (headingEnd >= 0)
            {
                writer.KeepNext(headingEnd);
            }

            headingEnd = block is Heading ? writer.Count : -1;
        }
    }

    private void AddBlock(Block block, Context context)
    {
        switch (block)
        {
            case Paragraph paragraph:
                AddParagraph(paragraph, context);
                break;
            case Heading heading:
                AddHeading(heading, context);
                break;
            case ListBlock list:
                AddList(list, context);
                break;
            case BlockQuote quote:
                var element = structure.Add(StructureRole.BlockQuote, context.Parent, quote.Span);
                AddBlocks(
                    quote.Blocks,
                    context with
                    {
                        Parent = element,
                        Design = styles.Quote,
                        Left = context.Left + styles.Indent,
                        Right = context.Right + styles.Indent,
                        IsTight = false,
                    }
                );
                break;
            case ThematicBreak:
                AddThematicBreak(context);
                break;
            case Table table:
                new TableFlow(writer, paragraphs, styles, structure, type.Hyphenate, Text).Add(
                    table,
                    context.Parent,
                    context.Left,
                    context.Right
                );
                break;
            default:
                throw new UnreachableException($"The body holds a block of the kind {block.GetType().Name}.");
        }
    }

    private void AddParagraph(Paragraph paragraph, Context context)
    {
        var element = structure.Add(StructureRole.Paragraph, context.Parent, paragraph.Span);
        writer.Add(
            Text(paragraph.Inlines, context.Design, element),
            context.Design,
            new Placement
            {
                SpaceBefore = context.IsTight ? Length.Zero : styles.ParagraphSpace,
                IndentLeft = context.Left,
                IndentRight = context.Right,
                Alignment = type.Alignment,
                Hyphenate = type.Hyphenate,
                LeastLastLine = styles.Indent,
                IsText = true,
            }
        );
    }

    // Three asterisks in the middle: an ornament, which a screen reader need not spell. It never begins a page.
    // Asterisks stand high: on the line of text they would be farther from what follows than a paragraph is.
    private void AddThematicBreak(Context context)
    {
        var style = context.Design.Upright;
        var text = StyledText.Of("* * *", style, ContentTag.Of(ArtifactKind.Layout));
        writer.Add(
            text,
            context.Design,
            new Placement
            {
                SpaceBefore = styles.ParagraphSpace,
                IndentLeft = context.Left,
                IndentRight = context.Right,
                Alignment = TextAlignment.Center,
                KeepWithPrevious = true,
                Drop = Length.FromPoints(Math.Max(0, style.Points(style.Face.FootOf(style.Face.GlyphFor('*'))))),
            }
        );
    }

    private void AddHeading(Heading heading, Context context)
    {
        var level = Math.Min(heading.Level + 1, DeepestHeading);
        var element = structure.AddSection(StructureRole.Heading1 + (level - 1), context.Parent, heading.Span);
        var design = styles.Headings[Math.Min(heading.Level, styles.Headings.Length) - 1];
        writer.Add(
            Text(heading.Inlines, design, element),
            design,
            new Placement
            {
                SpaceBefore = styles.PartSpace,
                IndentLeft = context.Left,
                IndentRight = context.Right,
                KeepTogether = true,
            }
        );
    }

    private void AddList(ListBlock list, Context context)
    {
        var element = structure.Add(
            new StructureElement(StructureRole.List, context.Parent)
            {
                Numbering = list.FirstNumber is null ? ListNumbering.Disc : ListNumbering.Decimal,
                Span = list.Span,
            }
        );
        var number = list.FirstNumber;
        for (var i = 0; i < list.Entries.Length; i++)
        {
            var label = number is { } n ? n.ToString(CultureInfo.InvariantCulture) + "." : "\u2022";

            // The space before a list is that of a paragraph, unless it continues an item of a tight one.
            AddListEntry(
                list.Entries[i],
                label,
                element,
                context with
                {
                    IsTight = list.IsTight && (i > 0 || context.IsTight),
                },
                list.IsTight
            );
            number++;
        }
    }

    private void AddListEntry(ListEntry entry, string label, int list, Context context, bool isTight)
    {
        var item = structure.Add(StructureRole.ListItem, list, entry.Span);
        var labelElement = structure.Add(StructureRole.Label, item, entry.Span);
        var body = structure.Add(StructureRole.ListBody, item, entry.Span);
        var first = writer.Count;
        var inner = context with { Parent = body, Left = context.Left + styles.Indent };
        AddBlocks(entry.Blocks[..1], inner);
        AddBlocks(entry.Blocks[1..], inner with { IsTight = isTight });
        var text = StyledText.Of(label + " ", context.Design.Upright, ContentTag.Of(labelElement));
        writer.AddLabel(first, writer.Label(text, context.Left, styles.Indent));
    }

    /// <summary>A paragraph's text in the styles that its emphasis asks for, its links in elements of their
    /// own.</summary>
    private StyledText Text(ImmutableArray<Inline> inlines, TextDesign design, int element)
    {
        var builder = new StyledText.Builder();
        AddInlines(builder, inlines, new InlineContext(design, element, Italic: false, Bold: false));
        return builder.ToText();
    }

    private void AddInlines(StyledText.Builder builder, ImmutableArray<Inline> inlines, InlineContext context)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextInline text:
                    builder.Add(text.Value, context.Style, ContentTag.Of(context.Element), text.Span);
                    break;
                case Emphasis emphasis:
                    AddInlines(builder, emphasis.Inlines, context with { Italic = !context.Italic });
                    break;
                case Strong strong:
                    AddInlines(builder, strong.Inlines, context with { Bold = true });
                    break;
                case Link link:
                    var element = structure.Add(
                        new StructureElement(StructureRole.Link, context.Element)
                        {
                            Target = link.Target,
                            Span = link.Span,
                        }
                    );
                    AddInlines(builder, link.Inlines, context with { Element = element, IsInLink = true });
                    break;
                case ForeignText foreign:
                    var span = structure.Add(
                        new StructureElement(StructureRole.Span, context.Element)
                        {
                            Language = foreign.Language,
                            Span = foreign.Span,
                        }
                    );
                    AddForeign(builder, foreign, context with { Element = span, Language = foreign.Language });
                    break;
                case SmallCaps smallCaps:
                    AddInlines(builder, smallCaps.Inlines, context with { Forms = FormsOf(smallCaps) });
                    break;
                case FootnoteReference reference:
                    AddReference(builder, reference, context);
                    break;
                case HardBreak hardBreak:
                    builder.Add(
                        StyledText.LineSeparator.ToString(),
                        context.Style,
                        ContentTag.Of(context.Element),
                        hardBreak.Span
                    );
                    break;
                default:
                    throw new UnreachableException($"A paragraph holds an inline of the kind {inline.GetType().Name}.");
            }
        }
    }

    // A footnote's number behind the words is the sentence's, whichever way they run.
    private void AddForeign(StyledText.Builder builder, ForeignText foreign, InlineContext context)
    {
        var words = foreign.Inlines;
        while (words is [.. var before, FootnoteReference])
        {
            words = before;
        }

        var start = builder.Length;
        AddInlines(builder, words, context);
        builder.IsolateFrom(start);
        AddInlines(builder, foreign.Inlines[words.Length..], context);
    }

    // The footnote stands where it is referred to first. Its number is set apart: a digit behind Arabic letters would
    // be read as one of theirs.
    private void AddReference(StyledText.Builder builder, FootnoteReference reference, InlineContext context)
    {
        var (element, isFirst) = structure.AddReference(
            reference.Number,
            context.Element,
            context.IsInLink,
            reference.Span
        );
        if (isFirst)
        {
            builder.AddNote(reference.Number);
        }

        var start = builder.Length;
        builder.Add(Number(reference.Number), Superior(context.Style), ContentTag.Of(element), reference.Span);
        builder.IsolateFrom(start);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static TextStyle Superior(TextStyle style) => style with { Forms = LetterForms.Superior };

    // "NATO" is written in capitals and meant to be all small; in "Nato" the first letter is meant to be tall.
    private static LetterForms FormsOf(SmallCaps smallCaps) =>
        smallCaps.Inlines.OfType<TextInline>().Any(text => text.Value.Any(char.IsLower))
            ? LetterForms.SmallCapitals
            : LetterForms.AllSmallCapitals;

    /// <param name="Parent">Structure element.</param>
    /// <param name="Design">Of paragraphs.</param>
    /// <param name="Left">Indent.</param>
    /// <param name="Right">Indent.</param>
    private sealed record Context(int Parent, TextDesign Design, Length Left, Length Right)
    {
        /// <summary>Whether a paragraph follows what stands above it without space.</summary>
        public bool IsTight { get; init; }
    }

    private sealed record InlineContext(TextDesign Design, int Element, bool Italic, bool Bold)
    {
        public string? Language { get; init; }

        public bool IsInLink { get; init; }

        public LetterForms Forms { get; init; }

        public TextStyle Style
        {
            get
            {
                var style = Design.Style(Italic, Bold);
                return Language is null && Forms == LetterForms.AsWritten
                    ? style
                    : style with
                    {
                        Language = Language,
                        Forms = Forms,
                    };
            }
        }
    }
}
