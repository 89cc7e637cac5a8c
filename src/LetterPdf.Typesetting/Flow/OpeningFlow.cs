using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Flow;

/// <summary>What stands above the body: letterhead, date, delivery, addressees, subject, salutation, in US block style.</summary>
internal sealed class OpeningFlow(FlowWriter writer, Stylesheet styles, StructureBuilder structure)
{
    private const string InlineSeparator = " \u00B7 ";

    private bool _isFirst = true;

    public void Add(Letter letter)
    {
        if (letter.Letterhead is { } letterhead)
        {
            AddLetterhead(letterhead);
        }

        var above = letter.Letterhead is null ? Length.Zero : styles.Body.Leading * Stylesheet.LinesAboveDate;
        AddPart([new LetterText(letter.Language.FormatDate(letter.Date), letter.DateSpan)], above);
        AddPart(letter.Delivery is { } delivery ? [delivery] : [], styles.PartSpace);
        var aboveAddressee = styles.Body.Leading * Stylesheet.LinesAboveAddressee;
        foreach (var addressee in letter.Addressees)
        {
            AddPart([.. addressee.Lines], aboveAddressee);
            aboveAddressee = styles.PartSpace;
        }

        if (letter.Subject is { } subject)
        {
            AddSubject(subject, letter.Language);
        }

        AddPart(letter.Salutation is { } salutation ? [salutation] : [], styles.PartSpace);
    }

    private void AddLetterhead(Letterhead letterhead)
    {
        if (letterhead.Logo is { } logo)
        {
            var figure = structure.Add(new StructureElement(StructureRole.Figure, StructureBuilder.Root) { Alt = logo.Alt, Span = logo.Span });
            writer.AddPicture(logo, Stylesheet.LogoHeight, letterhead.Alignment, ContentTag.Of(figure), new Placement());
            _isFirst = false;
        }

        var aboveName = letterhead.Logo is null ? Length.Zero : styles.ParagraphSpace;
        AddLetterheadLine(letterhead.Name.Value, letterhead.Name.Span, styles.LetterheadName, letterhead.Alignment, aboveName);
        if (letterhead.Tagline is { } tagline)
        {
            AddLetterheadLine(tagline.Value, tagline.Span, styles.LetterheadLine, letterhead.Alignment, Length.Zero);
        }

        AddJoined(letterhead.Address, letterhead.Alignment);
        AddJoined(letterhead.Contact, letterhead.Alignment);
        writer.AddRule(styles.Body.Leading * 0.6, Stylesheet.RuleThickness);
    }

    private void AddJoined(ImmutableArray<LetterText> parts, TextAlignment alignment)
    {
        if (parts.Length > 0)
        {
            AddLetterheadLine(string.Join(InlineSeparator, parts.Select(part => part.Value)), parts[0].Span, styles.LetterheadLine, alignment, Length.Zero);
        }
    }

    private void AddLetterheadLine(string text, SourceSpan span, TextDesign design, TextAlignment alignment, Length spaceBefore)
    {
        var tag = ContentTag.Of(structure.Add(StructureRole.Paragraph, span: span));
        writer.Add(StyledText.Of(text, design.Upright, tag, span), design, new Placement
        {
            SpaceBefore = spaceBefore,
            Alignment = alignment,
            KeepTogether = true,
            KeepWithPrevious = !_isFirst,
        });
        _isFirst = false;
    }

    private void AddSubject(LetterText subject, LetterLanguage language)
    {
        var tag = ContentTag.Of(structure.Add(StructureRole.Heading1, span: subject.Span));
        var text = new StyledText.Builder()
            .Add(language.SubjectLabel.Length == 0 ? string.Empty : language.SubjectLabel + " ", styles.Subject.Upright, tag)
            .Add(subject.Value, styles.Subject.Upright, tag, subject.Span)
            .ToText();
        writer.Add(text, styles.Subject, new Placement { SpaceBefore = styles.PartSpace, KeepTogether = true, KeepWithPrevious = true });
    }

    /// <summary>Lines that one paragraph holds, broken where they are broken in letter.yml; the parts of the opening stay together.</summary>
    private void AddPart(ImmutableArray<LetterText> lines, Length spaceBefore)
    {
        if (lines.IsEmpty)
        {
            return;
        }

        var tag = ContentTag.Of(structure.Add(StructureRole.Paragraph, span: lines[0].Span));
        writer.Add(Lines.Of(lines, styles.Body.Upright, tag), styles.Body, new Placement
        {
            SpaceBefore = spaceBefore,
            KeepTogether = true,
            KeepWithPrevious = !_isFirst,
        });
        _isFirst = false;
    }
}

/// <summary>Several lines of letter.yml as one paragraph.</summary>
internal static class Lines
{
    public static StyledText Of(ImmutableArray<LetterText> lines, TextStyle style, ContentTag tag)
    {
        var builder = new StyledText.Builder();
        foreach (var line in lines)
        {
            if (builder.Length > 0)
            {
                builder.Add(StyledText.LineSeparator.ToString(), style, tag);
            }

            builder.Add(line.Value, style, tag, line.Span);
        }

        return builder.ToText();
    }
}
