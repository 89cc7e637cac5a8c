using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>A question about the text, which is asked once however many places it is about.</summary>
/// <param name="Code">Of the finding.</param>
/// <param name="Matter">What is asked about.</param>
/// <param name="Mend">What to write.</param>
internal sealed record TextQuestion(DiagnosticCode Code, TextFinding Matter, TextAdvice Mend);

/// <summary>The text that one examination looks at, and where it says what it finds.</summary>
/// <param name="Text">As it was given to the parser.</param>
/// <param name="Decisions">What people have decided about its words.</param>
/// <param name="Diagnostics">Takes the findings.</param>
internal sealed record TextRound(MappedText Text, Decisions Decisions, DiagnosticBag Diagnostics)
{
    // More places than these are told by their lines only.
    private const int MostQuoted = 3;

    private const int LongestQuotation = 60;

    // What goes on further without a blank is no word, and may be all of a paragraph.
    private const int LongestWord = 100;

    private readonly Dictionary<TextQuestion, List<Asked>> _asked = [];

    /// <summary>The whole text.</summary>
    public string Source => Text.Text;

    /// <summary>Remembers that a question is about a place, unless it was decided that its words are right.</summary>
    /// <param name="start">Offset in the text.</param>
    /// <param name="length">Of what is doubtful; what is quoted and decided about are the whole words around.</param>
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

    /// <summary>Says what was asked: each question once, with all its places.</summary>
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

    // To the blanks on both sides, so that what is quoted is whole words; blanks alone bring the words beside them.
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

        // Signs and numbers alone stand in many places: a decision about them names the words on both sides too.
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
    /// <param name="Accepted">What a decision about them says.</param>
    private sealed record Asked(TextSpan Span, string Words, string Accepted);
}
