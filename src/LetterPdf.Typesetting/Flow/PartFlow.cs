using LetterPdf.Model;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Flow;

/// <summary>Parts of the letter that are lines of letter.yml: each is one paragraph, with the same line breaks, that
/// no page divides; and their pictures.</summary>
internal static class PartFlow
{
    /// <param name="writer">Takes the lines.</param>
    /// <param name="part">The part.</param>
    /// <param name="setting">Its tag and style.</param>
    /// <param name="placement">Where it stands.</param>
    /// <param name="design">The design; the body's where it is left out.</param>
    public static void Add(
        FlowWriter writer,
        TextPart part,
        FlowSetting setting,
        Placement placement,
        TextDesign? design = null
    )
    {
        var own = design ?? setting.Styles.Body;
        var text = PartText.OfLines(part, own.Upright, setting.Tags);
        writer.Add(text, own, placement with { KeepTogether = true });
    }

    /// <summary>Adds a part of the letterhead, whose name is set large.</summary>
    public static void AddLetterhead(FlowWriter writer, OutlinePart part, FlowSetting setting, TextAlignment alignment)
    {
        switch (part)
        {
            case PicturePart logo:
                var placement = new Placement { Alignment = alignment };
                writer.AddPicture(logo.Picture, Stylesheet.LogoHeight, setting.Tags[logo], placement);
                break;
            case TextPart text:
                var styles = setting.Styles;
                var isName = text.Role == PartRole.LetterheadName;
                var line = new Placement
                {
                    SpaceBefore = isName && writer.Count > 0 ? styles.ParagraphSpace : Length.Zero,
                    Alignment = alignment,
                    KeepWithPrevious = writer.Count > 0,
                };
                Add(writer, text, setting, line, isName ? styles.LetterheadName : styles.LetterheadLine);
                break;
        }
    }
}
