using System.Collections.Immutable;
using LetterPdf.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LetterPdf.Input;

/// <summary>
/// Lines that were typed as lines and become one, such as those of an address; and lines that another program wrapped
/// and that stay so.
/// </summary>
internal static class JoinedLines
{
    private const int FewestLines = 3;

    // Longer ones are text that an editor wrapped.
    private const int LongestLine = 45;

    // Shorter ones are lines of their own: an address, a poem.
    private const int ShortestWrapped = 50;

    private static readonly TextQuestion Joined = new(
        DiagnosticCatalog.JoinedLines,
        TextFinding.ShortLines,
        TextAdvice.KeepLines
    );

    private static readonly TextQuestion Broken = new(
        DiagnosticCatalog.JoinedLines,
        TextFinding.WrappedLines,
        TextAdvice.RemoveBreaks
    );

    private static readonly TextQuestion Unseen = new(
        DiagnosticCatalog.JoinedLines,
        TextFinding.UnseenBreak,
        TextAdvice.ShowBreak
    );

    public static void Examine(MarkdownDocument document, TextRound round)
    {
        foreach (var paragraph in document.Descendants<ParagraphBlock>())
        {
            var breaks = HardBreaksIn(paragraph);
            var lines = MarkdownTexts.LinesOf(paragraph, round.Source).ToImmutableArray();
            if (breaks.IsEmpty)
            {
                ExamineShort(paragraph, lines, round);
            }
            else if (breaks.Length >= FewestLines - 1 && lines.SkipLast(1).All(IsWrapped))
            {
                round.Ask(Broken, lines[0].Start, lines[0].End - lines[0].Start);
            }
            else
            {
                foreach (var lineBreak in breaks.Where(lineBreak => !lineBreak.IsBackslash))
                {
                    round.Ask(Unseen, LastWord(round.Source, lineBreak.Span.Start), 1);
                }
            }
        }
    }

    private static ImmutableArray<LineBreakInline> HardBreaksIn(ParagraphBlock paragraph) =>
        [.. paragraph.Inline?.Descendants<LineBreakInline>().Where(lineBreak => lineBreak.IsHard) ?? []];

    private static bool IsWrapped((int Start, int End) line) => line.End - line.Start >= ShortestWrapped;

    private static void ExamineShort(
        ParagraphBlock paragraph,
        ImmutableArray<(int Start, int End)> lines,
        TextRound round
    )
    {
        var areShort = lines.Length >= FewestLines && lines.All(line => IsShort(round.Source, line));
        if (areShort && paragraph.Parent is MarkdownDocument or QuoteBlock)
        {
            round.Ask(Joined, lines[0].Start, lines[0].End - lines[0].Start);
        }
    }

    // Like a line of an address, beginning with a capital or a number.
    private static bool IsShort(string source, (int Start, int End) line) =>
        line.End - line.Start <= LongestLine
        && !TypedLists.IsNumbered(source, line)
        && (char.IsUpper(source[line.Start]) || char.IsDigit(source[line.Start]));

    private static int LastWord(string source, int at)
    {
        while (at > 0 && char.IsWhiteSpace(source[at]))
        {
            at--;
        }

        return at;
    }
}
