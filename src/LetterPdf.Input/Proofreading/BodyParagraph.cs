using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>A paragraph of the body in the form in which its words are compared.</summary>
/// <param name="Text">The text as it is read.</param>
/// <param name="Lines">Its lines, folded.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record BodyParagraph(string Text, ImmutableArray<string> Lines, Place Place)
{
    private const int LongestShown = 50;

    /// <summary>The whole paragraph, folded.</summary>
    public string Key { get; } = string.Join(' ', Lines);

    public string Short =>
        Text.Length <= LongestShown ? Text : string.Concat(Text.AsSpan(0, LongestShown).TrimEnd(' '), "...");

    public static BodyParagraph Of(ImmutableArray<Inline> inlines, Place place)
    {
        var lines = string.Concat(inlines.Select(TextOf)).Split('\n');
        var folded = lines.Select(NameKey.Fold).Where(line => line.Length > 0);
        return new BodyParagraph(string.Join(' ', lines).Trim(' '), [.. folded], place);
    }

    private static string TextOf(Inline inline) =>
        inline switch
        {
            TextInline text => text.Value,
            HardBreak => "\n",
            Emphasis emphasis => string.Concat(emphasis.Inlines.Select(TextOf)),
            Strong strong => string.Concat(strong.Inlines.Select(TextOf)),
            Link link => string.Concat(link.Inlines.Select(TextOf)),
            SmallCaps smallCaps => string.Concat(smallCaps.Inlines.Select(TextOf)),
            ForeignText foreign => string.Concat(foreign.Inlines.Select(TextOf)),
            _ => "",
        };
}
