using System.Collections.Immutable;
using System.Text;
using LetterPdf.Verification;

namespace LetterPdf.Comparison;

/// <summary>The words of an element and of all below it.</summary>
internal static class InlineText
{
    /// <summary>The text, trimmed, and the links in it that lead out of the letter.</summary>
    public static (string Text, ImmutableArray<PassageLink> Links) Of(ImmutableArray<TaggedElement> elements, int at)
    {
        var text = new StringBuilder();
        var links = ImmutableArray.CreateBuilder<PassageLink>();
        var level = elements[at].Level;
        for (var i = at; i < elements.Length && (i == at || elements[i].Level > level); )
        {
            if (elements[i].Role is "Reference")
            {
                // At a line's end the space after the mark is its last character.
                text.Append(Passage.NoteMark).Append(AllWords(elements, i).EndsWith(' ') ? " " : string.Empty);
                i = End(elements, i);
                continue;
            }

            if (elements[i] is { Role: "Link", Target: { } target } && !target.StartsWith('#'))
            {
                links.Add(new PassageLink(Words(elements, i), target));
            }

            text.Append(elements[i].Alt ?? elements[i].Text);
            i++;
        }

        return (text.ToString().Trim(' '), links.ToImmutable());
    }

    private static string Words(ImmutableArray<TaggedElement> elements, int at) => AllWords(elements, at).Trim(' ');

    private static string AllWords(ImmutableArray<TaggedElement> elements, int at) =>
        string.Concat(elements.AsSpan(at..End(elements, at)).ToArray().Select(element => element.Text));

    private static int End(ImmutableArray<TaggedElement> elements, int at)
    {
        var end = at + 1;
        while (end < elements.Length && elements[end].Level > elements[at].Level)
        {
            end++;
        }

        return end;
    }
}
