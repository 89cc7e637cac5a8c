using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Flow;

/// <summary>The words of an outline in the styles that they are set in.</summary>
internal static class PartText
{
    /// <summary>A part's words.</summary>
    /// <param name="part">The node that the words belong to.</param>
    /// <param name="inlines">The words.</param>
    /// <param name="design">The styles to set them in.</param>
    /// <param name="tags">The tags of the part and of everything in it.</param>
    public static StyledText Of(OutlineNode part, ReadOnlySpan<OutlineInline> inlines, TextDesign design, TagTree tags)
    {
        var builder = new StyledText.Builder();
        Add(builder, inlines, design, tags, tags[part]);
        return builder.ToText();
    }

    /// <summary>The lines of a part in one style: what was joined to a line is set as one.</summary>
    public static StyledText OfLines(TextPart part, TextStyle style, TagTree tags)
    {
        var builder = new StyledText.Builder();
        var tag = tags[part];
        OutlineInline? last = null;
        foreach (var inline in part.Inlines)
        {
            var text = inline is OutlineRun run ? run.Text : StyledText.LineSeparator.ToString();
            if (inline is OutlineRun && last is OutlineRun)
            {
                builder.Extend(text, inline.Place);
            }
            else
            {
                builder.Add(text, style, tag, inline.Place);
            }

            last = inline;
        }

        return builder.ToText();
    }

    private static void Add(
        StyledText.Builder builder,
        ReadOnlySpan<OutlineInline> inlines,
        TextDesign design,
        TagTree tags,
        ContentTag tag
    )
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case OutlineRun run:
                    builder.Add(run.Text, StyleOf(run, design), tag, run.Place);
                    break;
                case LineEnd end:
                    builder.Add(StyledText.LineSeparator.ToString(), StyleOf(end, design), tag, end.Place);
                    break;
                case IsolatedWords isolated:
                    var start = builder.Length;
                    Add(builder, isolated.Inlines.AsSpan(), design, tags, tag);
                    builder.IsolateFrom(start);
                    break;
                case NoteMark mark:
                    // The footnote stands on the page where it is referred to first.
                    if (mark.Identifier is not null)
                    {
                        builder.AddNote(mark.Number);
                    }

                    Add(builder, mark.Inlines.AsSpan(), design, tags, tags[mark]);
                    break;
                case OutlineGroup group:
                    Add(builder, group.Inlines.AsSpan(), design, tags, tags[group]);
                    break;
            }
        }
    }

    private static TextStyle StyleOf(OutlineLetters letters, TextDesign design)
    {
        var look = letters.Look;
        var style = design.Style(look.HasFlag(TextLook.Italic), look.HasFlag(TextLook.Bold));
        var forms = FormsOf(look);
        return letters.Language is null && forms == LetterForms.AsWritten
            ? style
            : style with
            {
                Language = letters.Language,
                Forms = forms,
            };
    }

    private static LetterForms FormsOf(TextLook look) =>
        look switch
        {
            _ when look.HasFlag(TextLook.Superior) => LetterForms.Superior,
            _ when look.HasFlag(TextLook.SmallCapitals) => LetterForms.SmallCapitals,
            _ when look.HasFlag(TextLook.AllSmallCapitals) => LetterForms.AllSmallCapitals,
            _ => LetterForms.AsWritten,
        };
}
