using LetterPdf.Model;
using Markdig.Syntax;

namespace LetterPdf.Input;

/// <summary>Hyphens that the end of a line left in a word: "Amend- ment".</summary>
internal static class BrokenWords
{
    private static readonly TextQuestion Question = new(
        DiagnosticCatalog.BrokenWord,
        TextFinding.BrokenWord,
        TextAdvice.WriteWordsWhole
    );

    public static void Examine(MarkdownDocument document, TextRound round)
    {
        foreach (var paragraph in document.Descendants<LeafBlock>().Where(block => block.Inline is not null))
        {
            var end = MarkdownTexts.EndOf(paragraph, round.Source);
            var at = MarkdownTexts.Next(round.Source, "-", paragraph.Span.Start, end);
            while (at >= 0)
            {
                if (LengthOfBreak(round.Source, at, end) is var length and > 0)
                {
                    round.Ask(Question, at, length);
                }

                at = MarkdownTexts.Next(round.Source, "-", at + 1, end);
            }
        }
    }

    // The length of the hyphen, white space and the first letter after it; 0 where no word is broken.
    private static int LengthOfBreak(string source, int at, int end)
    {
        var next = at + 1;
        while (next < end && source[next] is ' ' or '\n' or '\r' or '\t')
        {
            next++;
        }

        var isParted = at > 0 && next > at + 1 && next < end;
        var isBroken =
            isParted
            && char.IsLower(source[at - 1])
            && char.IsLower(source[next])
            && !IsJoint(WordAt(source, next, end));
        return isBroken ? next - at + 1 : 0;
    }

    private static ReadOnlySpan<char> WordAt(string source, int at, int end)
    {
        var last = at;
        while (last < end && (char.IsLetter(source[last]) || source[last] is '\'' or '’'))
        {
            last++;
        }

        return source.AsSpan(at, last - at);
    }

    // "Pre- and post-war", "two- to three-year", "Vor- und Nachteile": the hyphen is short for what follows later.
    private static bool IsJoint(ReadOnlySpan<char> word) =>
        word
            is "and"
                or "or"
                or "to"
                or "nor"
                or "as"
                or "but"
                or "und"
                or "oder"
                or "bis"
                or "sowie"
                or "noch"
                or "wie"
                or "et"
                or "ou"
                or "y"
                or "o"
                or "u"
                or "e"
                or "en"
                or "of"
                or "tot"
                or "a"
                or "à"
                or "ni"
                or "than"
                or "through";
}
