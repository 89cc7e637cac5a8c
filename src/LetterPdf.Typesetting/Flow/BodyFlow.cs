using System.Collections.Immutable;
using System.Diagnostics;
using LetterPdf.Model;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Flow;

/// <summary>The body's parts as lines: paragraphs, headings, lists, quotations, tables; and the parts of
/// footnotes.</summary>
/// <param name="writer">Takes the lines.</param>
/// <param name="setting">Sets them.</param>
/// <param name="type">The type of running text.</param>
internal sealed class BodyFlow(FlowWriter writer, FlowSetting setting, TypeSetup type)
{
    private readonly Stylesheet _styles = setting.Styles;

    public void Add(ImmutableArray<OutlinePart> parts) =>
        AddParts(parts.AsSpan(), new Context(_styles.Body, default, default));

    /// <summary>A footnote's parts, its number before the first line.</summary>
    public void Add(NotePart note)
    {
        var first = writer.Count;
        AddParts(note.Parts.AsSpan(), new Context(_styles.Note, _styles.NoteIndent, default));
        var number = setting.TextOf(note, note.Label.AsSpan(), _styles.Note);
        writer.AddLabel(first, writer.Label(number, Length.Zero, Length.Zero));
    }

    private void AddParts(ReadOnlySpan<OutlinePart> parts, Context context)
    {
        var headingEnd = -1;
        foreach (var part in parts)
        {
            AddPart(part, context);
            if (headingEnd >= 0)
            {
                writer.KeepNext(headingEnd);
            }

            headingEnd = part is HeadingPart ? writer.Count : -1;
        }
    }

    private void AddPart(OutlinePart part, Context context)
    {
        switch (part)
        {
            case TextPart paragraph:
                AddParagraph(paragraph, context);
                break;
            case HeadingPart heading:
                AddHeading(heading, context);
                break;
            case ListPart list:
                AddList(list, context);
                break;
            case QuotePart quote:
                AddParts(
                    quote.Parts.AsSpan(),
                    new Context(_styles.Quote, context.Start + _styles.Indent, context.End + _styles.Indent)
                );
                break;
            case BreakPart:
                AddBreak(context);
                break;
            case TablePart table:
                new TableFlow(writer, setting, type.Hyphenate).Add(table, context.Start, context.End);
                break;
            default:
                throw new UnreachableException($"The body holds a part of the kind {part.GetType().Name}.");
        }
    }

    private void AddParagraph(TextPart paragraph, Context context) =>
        writer.Add(
            setting.TextOf(paragraph, paragraph.Inlines.AsSpan(), context.Design),
            context.Design,
            new Placement
            {
                SpaceBefore = context.IsTight ? Length.Zero : _styles.ParagraphSpace,
                IndentStart = context.Start,
                IndentEnd = context.End,
                Alignment = type.Alignment,
                Hyphenate = type.Hyphenate,
                LeastLastLine = _styles.Indent,
                IsText = true,
            }
        );

    // Three asterisks in the middle: an ornament, which a screen reader need not spell. It never begins a page.
    // Asterisks are set high: on the baseline of text they would leave more space below than a paragraph does.
    private void AddBreak(Context context)
    {
        var style = context.Design.Upright;
        var text = StyledText.Of("* * *", style, ContentTag.Of(ArtifactKind.Layout));
        writer.Add(
            text,
            context.Design,
            new Placement
            {
                SpaceBefore = _styles.ParagraphSpace,
                IndentStart = context.Start,
                IndentEnd = context.End,
                Alignment = TextAlignment.Center,
                KeepWithPrevious = true,
                Drop = Length.FromPoints(Math.Max(0, style.Points(style.Face.FootOf(style.Face.GlyphFor('*'))))),
            }
        );
    }

    // Level 1 is the subject's.
    private void AddHeading(HeadingPart heading, Context context)
    {
        var design = _styles.Headings[Math.Min(heading.Level - 1, _styles.Headings.Length) - 1];
        writer.Add(
            setting.TextOf(heading, heading.Inlines.AsSpan(), design),
            design,
            new Placement
            {
                SpaceBefore = _styles.PartSpace,
                IndentStart = context.Start,
                IndentEnd = context.End,
                KeepTogether = true,
            }
        );
    }

    private void AddList(ListPart list, Context context)
    {
        for (var i = 0; i < list.Items.Length; i++)
        {
            // The space before a list is that of a paragraph, unless it continues an item of a tight one.
            var isTight = list.IsTight && (i > 0 || context.IsTight);
            AddItem(list.Items[i], context with { IsTight = isTight }, list.IsTight);
        }
    }

    private void AddItem(ListItem item, Context context, bool isTight)
    {
        var first = writer.Count;
        var inner = context with { Start = context.Start + _styles.Indent };
        AddParts(item.Parts.AsSpan()[..1], inner);
        AddParts(item.Parts.AsSpan()[1..], inner with { IsTight = isTight });
        var text = setting.TextOf(item, [item.Label], context.Design);
        writer.AddLabel(first, writer.Label(text, context.Start, _styles.Indent));
    }

    /// <param name="Design">The design of paragraphs.</param>
    /// <param name="Start">The indent at the edge where lines begin.</param>
    /// <param name="End">The indent at the edge where they end.</param>
    private sealed record Context(TextDesign Design, Length Start, Length End)
    {
        /// <summary>Whether a paragraph follows what stands above it without space.</summary>
        public bool IsTight { get; init; }
    }
}
