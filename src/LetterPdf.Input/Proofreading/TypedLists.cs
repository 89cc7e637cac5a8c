using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;
using Markdig.Syntax;

namespace LetterPdf.Input;

/// <summary>Lists that were typed with signs that are none of Markdown's, so that their items run together; and years that became an item's number.</summary>
internal static class TypedLists
{
    // Nobody counts so far; a year does.
    private const int LargestNumber = 200;

    private const string Bullets = "•·▪◦‣●○■□–—∙⁃";

    private static readonly TextQuestion Bulleted = new(
        DiagnosticCatalog.TypedList,
        "this looks like an item of a list and is set as plain text",
        "lines look like items of a list and are set as plain text",
        "Begin each item with '- ' or '1. ', on a line of its own.");

    private static readonly TextQuestion Numbered = new(
        DiagnosticCatalog.TypedList,
        "this looks like an item of a list and runs on in its paragraph",
        "lines look like items of a list and run on in their paragraphs",
        "Put a blank line before the list, and begin each item with '1. '; letters such as (a) need a blank line between the items.");

    private static readonly TextQuestion Year = new(
        DiagnosticCatalog.TypedList,
        "a number at the beginning became that of a list",
        "numbers at the beginning of lines became those of lists",
        "Write a backslash before the stop: 2024\\. It is then a sentence's.");

    private static readonly TextQuestion Accidental = new(
        DiagnosticCatalog.TypedList,
        "a sign before a number became the bullet of a list, or the mark of a quotation",
        "signs before numbers became bullets of lists, or marks of quotations",
        "Write a backslash before the sign, or – for a minus.");

    public static void Examine(MarkdownDocument document, TextRound round)
    {
        foreach (var paragraph in document.Descendants<ParagraphBlock>())
        {
            var lines = MarkdownTexts.LinesOf(paragraph, round.Source).ToImmutableArray();
            foreach (var (start, end) in lines.Where(line => IsBulleted(round.Source, line)))
            {
                round.Ask(Bulleted, start, end - start);
            }

            // The first may be a paragraph that is counted; those below it ran on.
            var numbered = lines.Where(line => LengthOfNumber(round.Source.AsSpan(line.Start, line.End - line.Start)) > 0).ToImmutableArray();
            foreach (var (start, end) in numbered.Where(line => line.Start > paragraph.Span.Start && (numbered.Length > 1 || !EndsSentenceBefore(round.Source, line.Start))))
            {
                round.Ask(Numbered, start, end - start);
            }
        }

        foreach (var block in document.Descendants<ContainerBlock>().Where(block => IsAccidental(round.Source, block)))
        {
            round.Ask(Accidental, block.Span.Start, Math.Min(block.Span.Length, round.Source.Length - block.Span.Start));
        }

        foreach (var list in document.Descendants<Markdig.Syntax.ListBlock>().Where(list => list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var first) && first > LargestNumber))
        {
            round.Ask(Year, list.Span.Start, list.OrderedStart!.Length + 1);
        }
    }

    // A list of one item, or a quotation of one line, that begins with a number: "- 5 degrees", "> 50 people".
    private static bool IsAccidental(string source, ContainerBlock block)
    {
        var isOne = block is QuoteBlock or Markdig.Syntax.ListBlock { IsOrdered: false } && block.Count == 1;
        var text = source.AsSpan(block.Span.Start, Math.Min(block.Span.Length, source.Length - block.Span.Start)).TrimEnd("\r\n ");
        var rest = text.IsEmpty ? text : text[1..].TrimStart(' ');
        return isOne && !rest.IsEmpty && char.IsDigit(rest[0]) && !rest.Contains('\n');
    }

    private static bool IsBulleted(string source, (int Start, int End) line)
    {
        var (start, end) = line;
        return end - start > 2 && !MarkdownTexts.IsEscaped(source, start)
            && ((Bullets.Contains(source[start], StringComparison.Ordinal) && (char.IsWhiteSpace(source[start + 1]) || source[start] is '•' or '▪' or '●' or '■'))
                || (source[start] == 'o' && source[start + 1] == '\t'));
    }

    // A sentence's end, or a colon, may stand before a list; in running text "(1)" is a reference.
    private static bool EndsSentenceBefore(string source, int at)
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
        var isClosed = end + 1 < line.Length && (line[end] == ')' || (line[end] == '.' && start == 0)) && char.IsWhiteSpace(line[end + 1]);
        return isClosed && IsCounter(mark, line[end]) ? end + 1 : 0;
    }

    // A letter with a stop is an initial: "J. Doe".
    private static bool IsCounter(ReadOnlySpan<char> mark, char close) => mark.Length is >= 1 and <= 4
        && (mark.IndexOfAnyExceptInRange('0', '9') < 0 ? mark.Length <= 2 : close == ')' && (mark.Length == 1 || mark.IndexOfAnyExcept("ivxlc") < 0));
}
