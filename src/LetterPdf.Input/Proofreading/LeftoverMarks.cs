using System.Collections.Immutable;
using LetterPdf.Model;
using Markdig.Syntax;

namespace LetterPdf.Input;

/// <summary>
/// Emphasis marks that remained in the text. CommonMark takes ** for emphasis only where it touches a word from
/// outside: "**“never again”**to" does not, nor does a mark without its partner.
/// </summary>
internal static class LeftoverMarks
{
    // A line to be filled in: "Name: ____".
    private const int ShortestRule = 3;

    private static readonly TextQuestion Emphasis = new(
        DiagnosticCatalog.LeftoverMarkup,
        TextFinding.EmphasisMarks,
        TextAdvice.PutMarksAround
    );

    private static readonly TextQuestion Struck = new(
        DiagnosticCatalog.LeftoverMarkup,
        TextFinding.StruckOutMarks,
        TextAdvice.RemoveStruckOut
    );

    private static readonly TextQuestion Backquote = new(
        DiagnosticCatalog.LeftoverMarkup,
        TextFinding.Backquote,
        TextAdvice.ReplaceBackquote
    );

    public static void Examine(MarkdownDocument document, TextRound round)
    {
        foreach (var block in document.Descendants<LeafBlock>())
        {
            var weak = new List<(int At, int Length)>();
            var addresses = AddressesIn(block, round.Source);
            foreach (var (start, end) in MarkdownTexts.StretchesOf(block, round.Source))
            {
                Examine(start, end, addresses, weak, round);
            }

            ExaminePairs(weak, round);
        }
    }

    // A single one may be intended; two are a pair: "** word **".
    private static void ExaminePairs(List<(int At, int Length)> weak, TextRound round)
    {
        var pairs = weak.Where(mark => !IsProduct(round.Source, mark.At, mark.Length))
            .GroupBy(mark => (round.Source[mark.At], mark.Length))
            .Where(alike => alike.Count() > 1);
        foreach (var (at, length) in pairs.SelectMany(pair => pair))
        {
            round.Ask(Emphasis, at, length);
        }
    }

    private static void Examine(
        int start,
        int end,
        ImmutableArray<NetAddress> addresses,
        List<(int At, int Length)> weak,
        TextRound round
    )
    {
        for (var at = start; at < end; at++)
        {
            var length = RunLength(round.Source, at);
            var isInRun = at > start && round.Source[at - 1] == round.Source[at];
            if (length == 0 || isInRun || MarkdownTexts.IsEscaped(round.Source, at) || IsInAddress(addresses, at))
            {
                continue;
            }

            if (IsWeak(round.Source, at, length))
            {
                weak.Add((at, length));
            }
            else if (QuestionAbout(round.Source, at, length) is { } question)
            {
                round.Ask(question, at, length);
            }

            at += length - 1;
        }
    }

    private static int RunLength(string source, int at)
    {
        var end = at;
        while (source[at] is '*' or '_' or '~' or '`' && end < source.Length && source[end] == source[at])
        {
            end++;
        }

        return end - at;
    }

    // Emphasis marks that touch no word, or only the one before: the mark of a note, "5 * 3".
    private static bool IsWeak(string source, int at, int length)
    {
        var (before, after) = Around(source, at, length);
        var isOpen = char.IsWhiteSpace(after) || after is '.' or ',' or ';' or ':' or ')' or ']' or '?' or '!';
        return source[at] is '*' && isOpen && (char.IsWhiteSpace(before) || length == 1);
    }

    // Null: the mark is meant literally.
    private static TextQuestion? QuestionAbout(string source, int at, int length)
    {
        var (before, after) = Around(source, at, length);
        var isInWord = char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after);
        var isApart = char.IsWhiteSpace(before) && char.IsWhiteSpace(after);
        return source[at] switch
        {
            '*' => isInWord ? null : Emphasis,
            '_' => length >= ShortestRule || isInWord || isApart ? null : Emphasis,
            '~' => length == 2 ? Struck : null,
            _ => Backquote,
        };
    }

    private static (char Before, char After) Around(string source, int at, int length) =>
        (at == 0 ? ' ' : source[at - 1], at + length < source.Length ? source[at + length] : ' ');

    // "5 * 3", "2 ** 3".
    private static bool IsProduct(string source, int at, int length)
    {
        var before = source.AsSpan(0, at).TrimEnd(' ');
        var after = source.AsSpan(at + length).TrimStart(' ');
        return !before.IsEmpty && !after.IsEmpty && char.IsDigit(before[^1]) && char.IsDigit(after[0]);
    }

    // By their offsets in the source, in order. Searched for once: a paragraph can have a mark at every second
    // character.
    private static ImmutableArray<NetAddress> AddressesIn(LeafBlock block, string source)
    {
        var start = Math.Max(0, block.Span.Start);
        var text = source.AsSpan()[start..Math.Max(start, MarkdownTexts.EndOf(block, source))];
        var addresses = ImmutableArray.CreateBuilder<NetAddress>();
        for (var found = NetAddress.Find(text); found is { } address; found = NetAddress.Find(text, address.End))
        {
            addresses.Add(new NetAddress(start + address.Start, start + address.End));
        }

        return addresses.ToImmutable();
    }

    private static bool IsInAddress(ImmutableArray<NetAddress> addresses, int at)
    {
        var (low, high) = (0, addresses.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = addresses[middle].End <= at ? (middle + 1, high) : (low, middle);
        }

        return low < addresses.Length && addresses[low].Start <= at;
    }
}
