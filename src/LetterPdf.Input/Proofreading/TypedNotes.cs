using System.Collections.Immutable;
using LetterPdf.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LetterPdf.Input;

/// <summary>
/// Notes in the form that other programs leave: raised digits, numbers in brackets, and a section of notes at the
/// end.
/// </summary>
internal static class TypedNotes
{
    private const string Raised = "¹²³⁴⁵⁶⁷⁸⁹⁰";

    private const int LongestUnit = 2;

    // A longer number in brackets is a year, or a quantity.
    private const int LongestMark = 3;

    private const int LongestTitle = 40;

    private static readonly TextQuestion RaisedDigits = new(
        DiagnosticCatalog.TypedNote,
        TextFinding.RaisedDigit,
        TextAdvice.WriteNote
    );

    private static readonly TextQuestion Bracketed = new(
        DiagnosticCatalog.TypedNote,
        TextFinding.NumberInBrackets,
        TextAdvice.WriteNote
    );

    private static readonly TextQuestion Linked = new(
        DiagnosticCatalog.TypedNote,
        TextFinding.NumberLinked,
        TextAdvice.WriteNote
    );

    private static readonly TextQuestion Section = new(
        DiagnosticCatalog.TypedNote,
        TextFinding.NotesSection,
        TextAdvice.WriteNote
    );

    public static void Examine(MarkdownDocument document, TextRound round)
    {
        ImmutableArray<(int Start, int Length)> bracketed = [.. BracketsIn(document, round.Source)];
        var section = document.OfType<LeafBlock>().FirstOrDefault(block => IsSection(round.Source, block));
        foreach (var (start, length) in RaisedIn(document, round.Source))
        {
            round.Ask(RaisedDigits, start, length);
        }

        // A single one may be an editor's insertion; several are notes.
        foreach (var (start, length) in bracketed.Length > 1 || section is not null ? bracketed : [])
        {
            round.Ask(Bracketed, start, length);
        }

        foreach (
            var link in document.Descendants<LinkInline>().Where(link => link.Reference is not null && IsNumber(link))
        )
        {
            round.Ask(Linked, link.Span.Start, link.Span.Length);
        }

        if (section is not null)
        {
            round.Ask(Section, section.Span.Start, section.Span.Length);
        }
    }

    // After a word, a full stop or a quotation mark; "m²", "km³" and "mc²" are measures and formulas.
    private static IEnumerable<(int Start, int Length)> RaisedIn(MarkdownDocument document, string source)
    {
        foreach (var (start, end) in MarkdownTexts.StretchesOf(document, source))
        {
            for (var at = start; at < end; at++)
            {
                var length = source.AsSpan(at, end - at).IndexOfAnyExcept(Raised);
                length = length < 0 ? end - at : length;
                if (length > 0 && !IsMeasure(source, at))
                {
                    yield return (at, length);
                }

                at += length;
            }
        }
    }

    private static bool IsMeasure(string source, int at)
    {
        var from = at;
        while (from > 0 && char.IsLetter(source[from - 1]))
        {
            from--;
        }

        // So few letters are a unit, not a word; and the first note's mark would be ¹.
        var letters = at - from;
        var isUnit = letters is > 0 and <= LongestUnit && source[at] is '²' or '³';
        var isPower = at > 0 && char.IsDigit(source[at - 1]);
        return isUnit || isPower;
    }

    private static IEnumerable<(int Start, int Length)> BracketsIn(MarkdownDocument document, string source)
    {
        foreach (var (start, end) in MarkdownTexts.StretchesOf(document, source))
        {
            var at = MarkdownTexts.Next(source, "[", start, end);
            while (at >= 0)
            {
                var close = source.IndexOf(']', at, Math.Min(LongestMark + 2, source.Length - at));
                if (IsMark(source, at, close) && !MarkdownTexts.IsEscaped(source, at))
                {
                    yield return (at, close - at + 1);
                }

                at = MarkdownTexts.Next(source, "[", at + 1, end);
            }
        }
    }

    // "[12]".
    private static bool IsMark(string source, int open, int close)
    {
        var length = close - open - 1;
        return length is > 0 and <= LongestMark
            && source.AsSpan(open + 1, length).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    // "[1]" with a line "[1]: https://..." below.
    private static bool IsNumber(LinkInline link) =>
        link.FirstChild is LiteralInline literal
        && literal == link.LastChild
        && literal.Content.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    // A heading, or a line alone.
    private static bool IsSection(string source, LeafBlock block) =>
        block.Inline is not null
        && block.Span.Length < LongestTitle
        && source[block.Span.Start] != '\\'
        && IsTitle(NameKey.Fold(source[block.Span.Start..MarkdownTexts.EndOf(block, source)]));

    // The title of a section of notes, in the languages of a letter.
    private static bool IsTitle(string key) =>
        key
            is "notes"
                or "note"
                or "endnotes"
                or "footnotes"
                or "references"
                or "notas"
                or "notas al pie"
                or "referencias"
                or "notes de bas de page"
                or "references bibliographiques"
                or "anmerkungen"
                or "fussnoten"
                or "endnoten"
                or "quellen"
                or "riferimenti"
                or "notas de rodape"
                or "noten"
                or "voetnoten"
                or "eindnoten";
}
