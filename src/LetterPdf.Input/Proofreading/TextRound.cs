using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>A question about the text, which is asked once however many places it is about.</summary>
/// <param name="Code">The code of the finding.</param>
/// <param name="Matter">The finding.</param>
/// <param name="Mend">Advice about it.</param>
internal sealed record TextQuestion(DiagnosticCode Code, TextFinding Matter, TextAdvice Mend);

/// <summary>The text that an examination looks at, and where it reports findings.</summary>
/// <param name="Text">The parser's input.</param>
/// <param name="Decisions">The decisions about its words.</param>
/// <param name="Diagnostics">Takes the findings.</param>
internal sealed record TextRound(MappedText Text, Decisions Decisions, DiagnosticBag Diagnostics)
{
    // Beyond this number, places are named by their lines only.
    private const int MostQuoted = 3;

    private const int LongestQuotation = 60;

    // Anything longer without a space is not a word, and may be a whole paragraph.
    private const int LongestWord = 100;

    private readonly Dictionary<TextQuestion, List<Asked>> _asked = [];

    /// <summary>The whole text.</summary>
    public string Source => Text.Text;

    /// <summary>Records that a question is about a place, unless it was decided that its words are right.</summary>
    /// <param name="start">The offset in the text, in UTF-16 units.</param>
    /// <param name="length">The length of the doubtful part; quotations and decisions are of the whole words around
    /// it.</param>
    public void Ask(TextQuestion question, int start, int length)
    {
        var (words, accepted) = WordsAt(start, length);
        if (Decisions.IsRight(accepted))
        {
            return;
        }

        if (!_asked.TryGetValue(question, out var places))
        {
            _asked[question] = places = [];
        }

        places.Add(new Asked(Text.SpanOf(start, length), words, accepted));
    }

    /// <summary>Reports the questions, each once, with all its places.</summary>
    public void Report()
    {
        foreach (var (question, found) in _asked)
        {
            var places = found.OrderBy(place => place.Span.Start).ToImmutableArray();
            Diagnostics.Add(
                question.Code.At(
                    places[0].Span,
                    Reason.Of(question.Matter, places.Length, Told(places)),
                    question.Mend
                ) with
                {
                    Others = [.. places.Skip(1).Select(place => place.Span)],
                    Acceptances = [.. places.Select(Accept)],
                }
            );
        }

        _asked.Clear();
    }

    private Acceptance Accept(Asked place) => new(Decisions.Path, Acceptance.Right, [place.Accepted]);

    private static Reason Told(ImmutableArray<Asked> places)
    {
        var words = places.Select(place => Shortened(place.Words));
        return places.Length <= MostQuoted
            ? Reason.Of(TextPhrase.Words, [.. words.Distinct(StringComparer.Ordinal).Select(shown => (Fact)shown)])
            : Reason.Of(TextPhrase.LinesSuchAs, [words.First(), .. places.Select(place => (Fact)place.Span.Line)]);
    }

    private static string Shortened(string words) =>
        words.Length <= LongestQuotation ? words : string.Concat(words.AsSpan(0, LongestQuotation).TrimEnd(' '), "...");

    // To the spaces on both sides, so that whole words are quoted; for spaces alone, the words beside them too.
    private (string Words, string Accepted) WordsAt(int start, int length)
    {
        var (from, to) = (start, Math.Min(Source.Length, start + length));
        var isBlank = Source.AsSpan(from, to - from).IndexOfAnyExcept(' ', '\n') < 0;
        if (isBlank)
        {
            from = Math.Max(0, from - 1);
            to = Math.Min(Source.Length, to + 1);
        }

        var (least, most) = (Math.Max(0, from - LongestWord), Math.Min(Source.Length, to + LongestWord));
        while (from > least && !char.IsWhiteSpace(Source[from - 1]))
        {
            from--;
        }

        while (to < most && !char.IsWhiteSpace(Source[to]))
        {
            to++;
        }

        var words = SignatoryName.Of(Source[from..to]).Value;

        // Punctuation and numbers alone occur in many places: a decision about them includes the words on both sides.
        var accepted = words.Any(char.IsLetter)
            ? words
            : SignatoryName.Of(Source[WordBefore(from)..WordAfter(to)]).Value;
        return (words, accepted);
    }

    private int WordBefore(int at)
    {
        at = Source.AsSpan(0, at).TrimEnd().Length;
        var least = Math.Max(0, at - LongestWord);
        return least + Source.AsSpan(least, at - least).LastIndexOfAny(" \n\t\r") + 1;
    }

    private int WordAfter(int at)
    {
        at = Source.Length - Source.AsSpan(at).TrimStart().Length;
        var rest = Source.AsSpan(at, Math.Min(LongestWord, Source.Length - at));
        var end = rest.IndexOfAny(" \n\t\r");
        return at + (end < 0 ? rest.Length : end);
    }

    /// <param name="Words">The words there, folded.</param>
    /// <param name="Accepted">The text of a decision about them.</param>
    private sealed record Asked(TextSpan Span, string Words, string Accepted);
}
