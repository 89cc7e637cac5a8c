using LetterPdf.Model;
using LetterPdf.Typesetting.Paragraphs;

namespace LetterPdf.Typesetting.Flow;

/// <summary>What stands at the very end: enclosures and copies.</summary>
internal static class EndingFlow
{
    // All entries begin below each other, after the label; what does not fit on an entry's line is indented by
    // another em.
    /// <param name="writer">Takes the lines.</param>
    /// <param name="part">A label and entries.</param>
    /// <param name="setting">Sets them.</param>
    public static void Add(FlowWriter writer, TextPart part, FlowSetting setting)
    {
        var styles = setting.Styles;
        var style = styles.Body.Upright;
        var label = StyledText.Of(((OutlineRun)part.Inlines[0]).Text, style, default);
        var width = Length.FromPoints(setting.Paragraphs.WidthsOf(setting.Paragraphs.Shape(label)).Whole);
        var entries = width < writer.Measure / 3 ? width : styles.Indent;
        var placement = new Placement
        {
            SpaceBefore = styles.PartSpace,
            EntryIndent = entries,
            HangingIndent = entries + style.Size,
        };
        PartFlow.Add(writer, part, setting, placement);
    }
}
