using LetterPdf.Model;
using Markdig.Syntax;

namespace LetterPdf.Input;

/// <summary>Two or more spaces within a line, which are set as one.</summary>
internal static class Blanks
{
    private static readonly TextQuestion Question = new(
        DiagnosticCatalog.RepeatedBlanks,
        TextFinding.RepeatedSpaces,
        TextAdvice.OneSpace
    );

    public static void Examine(MarkdownDocument document, TextRound round)
    {
        foreach (var (start, end) in MarkdownTexts.StretchesOf(document, round.Source))
        {
            var at = MarkdownTexts.Next(round.Source, "  ", start, end);
            while (at >= 0)
            {
                var length = round.Source.AsSpan(at).IndexOfAnyExcept(' ');
                if (at > start && length > 0 && at + length < end)
                {
                    round.Ask(Question, at, length);
                }

                at = MarkdownTexts.Next(round.Source, "  ", at + Math.Max(1, length), end);
            }
        }
    }
}
