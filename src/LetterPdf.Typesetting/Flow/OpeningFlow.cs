using LetterPdf.Model;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Flow;

/// <summary>
/// What stands above the body: letterhead, date, delivery, addressees, each below the other or in the fields of a form;
/// then subject and salutation.
/// </summary>
/// <param name="writer">Takes the lines.</param>
/// <param name="setting">Sets them.</param>
/// <param name="letter">Its format and letterhead.</param>
internal sealed class OpeningFlow(FlowWriter writer, FlowSetting setting, Letter letter)
{
    private readonly Stylesheet _styles = setting.Styles;

    public void Add(LetterOutline outline)
    {
        var form = Din5008.Of(letter.Page.Format);
        if (form is not null)
        {
            writer.Add(new DinFields(form, letter, outline, setting).ToLine());
        }

        OutlinePart? above = null;
        foreach (var part in outline.Opening)
        {
            switch (part)
            {
                // The form's single line ends where these begin.
                case HeadingPart or TextPart { Role: PartRole.Salutation }:
                    var isBelowFields = writer.Count == 1 && form is not null;
                    AddBelow(part, isBelowFields ? Length.Zero : _styles.PartSpace);
                    break;
                case var _ when form is null:
                    AddBlock(part, above);
                    break;
            }

            above = part;
        }
    }

    // US letters: one part below the other, and all of them stay together.
    private void AddBlock(OutlinePart part, OutlinePart? above)
    {
        if (part.Role <= PartRole.LetterheadContact)
        {
            PartFlow.AddLetterhead(writer, part, setting, letter.Letterhead!.Alignment);
            return;
        }

        var isFirst = above?.Role != part.Role;
        var space = part.Role switch
        {
            PartRole.Date => above is null ? Length.Zero : _styles.Body.Leading * Stylesheet.LinesAboveDate,
            PartRole.Addressee when isFirst => _styles.Body.Leading * Stylesheet.LinesAboveAddressee,
            _ => _styles.PartSpace,
        };
        var indent = part.Role == PartRole.Date ? Stylesheet.MiddleFor(letter.Page) : Length.Zero;
        if (part.Role == PartRole.Date && above is not null)
        {
            writer.AddRule(_styles.Body.Leading * 0.6, Stylesheet.RuleThickness);
        }

        var placement = new Placement
        {
            SpaceBefore = space,
            IndentStart = indent,
            KeepWithPrevious = writer.Count > 0,
        };
        PartFlow.Add(writer, (TextPart)part, setting, placement);
    }

    private void AddBelow(OutlinePart part, Length above)
    {
        var placement = new Placement
        {
            SpaceBefore = above,
            KeepTogether = true,
            KeepWithPrevious = true,
        };
        if (part is HeadingPart subject)
        {
            writer.Add(setting.TextOf(subject, subject.Inlines.AsSpan(), _styles.Subject), _styles.Subject, placement);
        }
        else
        {
            PartFlow.Add(writer, (TextPart)part, setting, placement);
        }
    }
}
