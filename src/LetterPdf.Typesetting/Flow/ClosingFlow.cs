using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Flow;

/// <summary>What follows the body: the closing with its signers, as one block. No page ends in it, and none begins
/// with it.</summary>
internal static class ClosingFlow
{
    /// <param name="writer">Takes the lines.</param>
    /// <param name="closing">With signers and places for signatures; may be empty.</param>
    /// <param name="setting">Sets them.</param>
    /// <param name="letter">Its format, and in how many columns people sign.</param>
    public static void Add(FlowWriter writer, ImmutableArray<OutlinePart> closing, FlowSetting setting, Letter letter)
    {
        if (!closing.Any(part => part is TextPart or SignerPart))
        {
            return;
        }

        var indent = Stylesheet.MiddleFor(letter.Page);
        writer.KeepTextLines(Stylesheet.LinesAboveClosing);
        if (closing[0] is TextPart words)
        {
            var placement = new Placement
            {
                SpaceBefore = setting.Styles.PartSpace,
                IndentStart = indent,
                KeepWithPrevious = true,
            };
            PartFlow.Add(writer, words, setting, placement);
        }

        new SignerFlow(writer, setting).Add([.. closing.OfType<SignerPart>()], letter.SignerColumns, indent);
    }
}
