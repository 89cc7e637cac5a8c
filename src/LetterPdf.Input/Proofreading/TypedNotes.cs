using System.Collections.Immutable;
using LetterPdf.Model;
using Markdig.Syntax;

namespace LetterPdf.Input;

/// <summary>Notes as other programs leave them: raised digits, numbers in brackets, and a section of notes at the end.</summary>
internal static class TypedNotes
{
    private const string Raised = "¹²³⁴⁵⁶⁷⁸⁹⁰";

    private const int LongestUnit = 2;

    private const string Mend = "Write [^1] where the note belongs, and [^1]: with its text on a line of its own: it then stands at the foot of the page.";

    private static readonly TextQuestion RaisedDigits = new(
        DiagnosticCatalog.TypedNote, "a raised digit looks like the mark of a note", "raised digits look like marks of notes", Mend);

    private static readonly TextQuestion Bracketed = new(
        DiagnosticCatalog.TypedNote, "a number in brackets looks like the mark of a note", "numbers in brackets look like marks of notes", Mend);

    private static readonly TextQuestion Section = new(
        DiagnosticCatalog.TypedNote, "this looks like a section of notes", "texts look like sections of notes", Mend);

    public static void Examine(MarkdownDocument document, TextRound round)
    {
        ImmutableArray<(int Start, int Length)> bracketed = [.. BracketsIn(document, round.Source)];
        var section = document.OfType<LeafBlock>().FirstOrDefault(block => IsSection(round.Source, block));
        foreach (var (start, length) in RaisedIn(document, round.Source))
        {
            round.Ask(RaisedDigits, start, length);
        }

        // One may be an insertion of an editor's; several are counted.
        foreach (var (start, length) in bracketed.Length > 1 || section is not null ? bracketed : [])
        {
            round.Ask(Bracketed, start, length);
        }

        if (section is not null)
        {
            round.Ask(Section, section.Span.Start, section.Span.Length);
        }
    }

    // Behind a word, a stop or a quotation mark; "m²", "km³" and "mc²" are measures and formulas.
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

        // A power, where so few letters are no word and a note's mark would be ¹.
        return (at - from <= LongestUnit && at > from && source[at] is '²' or '³') || (from == at && at > 0 && char.IsDigit(source[at - 1]));
    }

    private static IEnumerable<(int Start, int Length)> BracketsIn(MarkdownDocument document, string source)
    {
        foreach (var (start, end) in MarkdownTexts.StretchesOf(document, source))
        {
            for (var at = source.IndexOf('[', start); at >= 0 && at < end; at = source.IndexOf('[', at + 1))
            {
                var close = source.IndexOf(']', at);
                if (close > at + 1 && close - at <= 4 && !MarkdownTexts.IsEscaped(source, at) && source.AsSpan(at + 1, close - at - 1).IndexOfAnyExceptInRange('0', '9') < 0)
                {
                    yield return (at, close - at + 1);
                }
            }
        }
    }

    // A heading, or a line alone, in the languages of a letter.
    private static bool IsSection(string source, LeafBlock block) => block.Inline is not null && block.Span.Length < 40
        && NameKey.Fold(source[block.Span.Start..Math.Min(source.Length, block.Span.End + 1)]) is "notes" or "note" or "endnotes" or "footnotes" or "references" or "notas" or "notas al pie"
            or "referencias" or "notes de bas de page" or "references bibliographiques" or "anmerkungen" or "fussnoten" or "endnoten" or "quellen" or "riferimenti" or "notas de rodape" or "noten"
            or "voetnoten" or "eindnoten";
}
