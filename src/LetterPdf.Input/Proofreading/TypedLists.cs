using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;
using Markdig.Syntax;

namespace LetterPdf.Input;

/// <summary>
/// Lists that were typed with characters other than Markdown's, so that their items run together; and years that
/// became an item's number.
/// </summary>
internal static class TypedLists
{
    // Larger numbers are years, not items.
    private const int LargestNumber = 200;

    private const string Bullets = "•·▪◦‣●○■□–—∙⁃";

    private static readonly TextQuestion Bulleted = new(
        DiagnosticCatalog.TypedList,
        TextFinding.BulletedLine,
        TextAdvice.BeginItems
    );

    private static readonly TextQuestion Numbered = new(
        DiagnosticCatalog.TypedList,
        TextFinding.NumberedLine,
        TextAdvice.PutLineBeforeList
    );

    private static readonly TextQuestion Year = new(
        DiagnosticCatalog.TypedList,
        TextFinding.NumberOfList,
        TextAdvice.EscapeStop
    );

    private static readonly TextQuestion Accidental = new(
        DiagnosticCatalog.TypedList,
        TextFinding.SignBeforeNumber,
        TextAdvice.EscapeSign
    );

    public static void Examine(MarkdownDocument document, TextRound round)
    {
        // One line with a dash names the source of a quotation; several are a list.
        var dashes = document
            .Descendants<ParagraphBlock>()
            .SelectMany(paragraph => MarkdownTexts.LinesOf(paragraph, round.Source))
            .Count(line => BeginsWithDash(round.Source, line));
        foreach (var paragraph in document.Descendants<ParagraphBlock>())
        {
            var lines = MarkdownTexts.LinesOf(paragraph, round.Source).ToImmutableArray();
            foreach (var (start, end) in lines.Where(line => IsBulleted(round.Source, line, dashes)))
            {
                round.Ask(Bulleted, start, end - start);
            }

            ExamineNumbers(paragraph, lines, round);
        }

        foreach (var block in document.Descendants<ContainerBlock>().Where(block => IsAccidental(round.Source, block)))
        {
            var start = block.Span.Start;
            round.Ask(Accidental, start, MarkdownTexts.EndOf(block, round.Source) - start);
        }

        foreach (var list in document.Descendants<Markdig.Syntax.ListBlock>().Where(BeginsWithYear))
        {
            round.Ask(Year, list.Span.Start, list.OrderedStart!.Length + 1);
        }
    }

    // A single one at the start may be a numbered paragraph; where others follow in its text, it is the first item.
    private static void ExamineNumbers(
        ParagraphBlock paragraph,
        ImmutableArray<(int Start, int End)> lines,
        TextRound round
    )
    {
        var numbered = lines.Where(line => IsNumbered(round.Source, line)).ToImmutableArray();
        foreach (var (start, end) in numbered.Where(line => line.Start > paragraph.Span.Start || numbered.Length > 1))
        {
            if (numbered.Length > 1 || !IsInSentence(round.Source, start))
            {
                round.Ask(Numbered, start, end - start);
            }
        }
    }

    /// <summary>Whether a line begins with a list's number or letter: "2)", "(a)".</summary>
    public static bool IsNumbered(string source, (int Start, int End) line) =>
        LengthOfNumber(source.AsSpan(line.Start, line.End - line.Start)) > 0;

    private static bool BeginsWithYear(Markdig.Syntax.ListBlock list) =>
        list.IsOrdered
        && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
        && first > LargestNumber;

    // A list of one item, or a quotation of one line, that begins with a number: "- 5 degrees", "> 50 people".
    private static bool IsAccidental(string source, ContainerBlock block)
    {
        var isOne = block is QuoteBlock or Markdig.Syntax.ListBlock { IsOrdered: false } && block.Count == 1;
        var text = source.AsSpan()[block.Span.Start..MarkdownTexts.EndOf(block, source)].TrimEnd("\r\n ");
        var rest = text.IsEmpty ? text : text[1..].TrimStart(' ');
        return isOne && !rest.IsEmpty && char.IsDigit(rest[0]) && !rest.Contains('\n');
    }

    private static bool BeginsWithDash(string source, (int Start, int End) line) =>
        line.End - line.Start > 2 && source[line.Start] is '–' or '—' && char.IsWhiteSpace(source[line.Start + 1]);

    private static bool IsBulleted(string source, (int Start, int End) line, int dashes)
    {
        var (start, end) = line;
        return end - start > 2
            && (dashes > 1 || !BeginsWithDash(source, line))
            && !MarkdownTexts.IsEscaped(source, start)
            && IsBullet(source[start], source[start + 1]);
    }

    // Some bullets are never anything else; the others are bullets only before a space, and an o only before a tab.
    private static bool IsBullet(char sign, char next) =>
        sign is '•' or '▪' or '●' or '■' or '►' or '➢' or '➤' or '❖'
        || (char.IsWhiteSpace(next) && Bullets.Contains(sign, StringComparison.Ordinal))
        || (sign == 'o' && next == '\t');

    // The end of a sentence, or a colon, may precede a list; in running text "(1)" is a reference.
    private static bool IsInSentence(string source, int at)
    {
        var before = source.AsSpan(0, at).TrimEnd(" \t\r\n");
        return !before.IsEmpty && before[^1] is not (':' or ';' or '.');
    }

    // "2. ", "2) ", "(2) ", "a) ", "(iv) "; 0 where there is none.
    private static int LengthOfNumber(ReadOnlySpan<char> line)
    {
        var start = line[0] == '(' ? 1 : 0;
        var end = start;
        while (end < line.Length && char.IsAsciiLetterOrDigit(line[end]))
        {
            end++;
        }

        var mark = line[start..end];
        var isFollowed = end + 1 < line.Length && char.IsWhiteSpace(line[end + 1]);
        var isClosed = isFollowed && (line[end] == ')' || (line[end] == '.' && start == 0));
        return isClosed && IsCounter(mark, line[end]) ? end + 1 : 0;
    }

    // A letter with a full stop is an initial: "J. Doe".
    private static bool IsCounter(ReadOnlySpan<char> mark, char close)
    {
        if (mark.IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return mark.Length is 1 or 2;
        }

        var isRoman = mark.Length <= 4 && mark.IndexOfAnyExcept("ivxlc") < 0;
        return close == ')' && (mark.Length == 1 || isRoman);
    }
}
