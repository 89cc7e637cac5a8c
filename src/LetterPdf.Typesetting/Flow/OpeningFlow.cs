using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Flow;

/// <summary>
/// What stands above the body: letterhead, date, delivery, addressees, each below the other or in the fields of a form;
/// then subject and salutation.
/// </summary>
internal sealed class OpeningFlow
{
    private readonly FlowWriter _writer;
    private readonly ParagraphLayout _paragraphs;
    private readonly Stylesheet _styles;
    private readonly StructureBuilder _structure;
    private readonly PartFlow _parts;
    private readonly LetterheadFlow _letterhead;

    public OpeningFlow(FlowWriter writer, ParagraphLayout paragraphs, Stylesheet styles, StructureBuilder structure)
    {
        (_writer, _paragraphs, _styles, _structure) = (writer, paragraphs, styles, structure);
        _parts = new PartFlow(styles, structure);
        _letterhead = new LetterheadFlow(_parts, styles);
    }

    /// <param name="letter">All of it.</param>
    /// <param name="diagnostics">Takes LP0508.</param>
    public void Add(Letter letter, DiagnosticBag diagnostics)
    {
        var above = _styles.PartSpace;
        if (Din5008.Of(letter.Page.Format) is { } form)
        {
            _writer.Add(new DinFields(form, letter, _paragraphs, _styles, _parts, _letterhead, diagnostics).ToLine());
            above = Length.Zero;
        }
        else
        {
            AddBlocks(letter);
        }

        if (letter.Subject is { } subject)
        {
            AddSubject(subject, letter.Language, above);
            above = _styles.PartSpace;
        }

        AddPart(letter.Salutation is { } salutation ? [salutation] : [], above);
    }

    // US letters: one part below the other, and all of them stay together.
    private void AddBlocks(Letter letter)
    {
        var above = Length.Zero;
        if (letter.Letterhead is { } letterhead)
        {
            AddLetterhead(letterhead);
            above = _styles.Body.Leading * Stylesheet.LinesAboveDate;
        }

        AddPart(
            [new LetterText(letter.Language.FormatDate(letter.Date), letter.DateSpan)],
            above,
            Stylesheet.MiddleFor(letter.Page)
        );
        AddPart(letter.Delivery is { } delivery ? [delivery] : [], _styles.PartSpace);
        above = _styles.Body.Leading * Stylesheet.LinesAboveAddressee;
        foreach (var addressee in letter.Addressees)
        {
            AddPart([.. addressee.Lines], above);
            above = _styles.PartSpace;
        }
    }

    private void AddLetterhead(Letterhead letterhead)
    {
        if (letterhead.Logo is { } logo)
        {
            _letterhead.AddLogo(_writer, logo, letterhead.Alignment);
        }

        _letterhead.AddNames(_writer, letterhead);
        _letterhead.AddJoined(_writer, letterhead.Contact, letterhead.Alignment);
        _writer.AddRule(_styles.Body.Leading * 0.6, Stylesheet.RuleThickness);
    }

    private void AddSubject(LetterText subject, LetterLanguage language, Length above)
    {
        var tag = ContentTag.Of(_structure.AddHeading(StructureRole.Heading1, ElementName.Subject, subject.Span));
        var text = new StyledText.Builder()
            .Add(
                language.SubjectLabel.Length == 0 ? string.Empty : language.SubjectLabel + " ",
                _styles.Subject.Upright,
                tag
            )
            .Add(subject.Value, _styles.Subject.Upright, tag, subject.Span)
            .ToText();
        _writer.Add(
            text,
            _styles.Subject,
            new Placement
            {
                SpaceBefore = above,
                KeepTogether = true,
                KeepWithPrevious = true,
            }
        );
    }

    private void AddPart(ImmutableArray<LetterText> lines, Length above, Length indent = default) =>
        _parts.Add(
            _writer,
            lines,
            new Placement
            {
                SpaceBefore = above,
                IndentLeft = indent,
                KeepWithPrevious = _writer.Count > 0,
            }
        );
}
