using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>What a letter's text can't hold, collected so that each kind is said once with all its places.</summary>
internal sealed class WordFindings(string path)
{
    // Of what stays in the text, so many are quoted; what does not is always quoted.
    private const int MostQuoted = 4;

    private readonly List<Found> _found = [];

    /// <summary>Something in a paragraph.</summary>
    /// <param name="words">What it says; empty for what says nothing.</param>
    public void Add(WordFinding kind, Place place, string words)
    {
        var item =
            words.Length > 0 ? Reason.Of(WordPhrase.Words, words, place.Row)
            : WordsBefore(place) is { Length: > 0 } before ? Reason.Of(WordPhrase.Behind, before, place.Row)
            : Reason.Of(WordPhrase.In, place.Row);
        Add(kind, place, item);
    }

    /// <summary>Something that is said in another way.</summary>
    public void Add(WordFinding kind, Place? place, Reason item) => _found.Add(new Found(kind, place, item));

    /// <summary>Something that stands outside the text.</summary>
    public void Add(WordFinding kind, string words) =>
        _found.Add(new Found(kind, null, Reason.Of(WordPhrase.Elsewhere, words)));

    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var alike in _found.GroupBy(found => found.Kind))
        {
            var found = alike.ToImmutableArray();
            var (code, advice, isLeftOut) = WordCodes.Of(alike.Key);
            var shown = isLeftOut ? found.Length : Math.Min(found.Length, MostQuoted);
            var facts = found[..shown].Select(item => (Fact)item.Item).Prepend(found.Length);
            var rest = found.Length - shown;
            var place = found[0].Place ?? new DocumentParagraph(path, 1, string.Empty, 0, 0);
            diagnostics.Add(
                code.At(
                    place,
                    Reason.Of(
                        alike.Key,
                        [.. facts, .. rest > 0 ? [Reason.Of(WordPhrase.More, rest)] : Array.Empty<Fact>()]
                    ),
                    advice
                ) with
                {
                    Others = [.. found.Skip(1).Select(item => item.Place).OfType<Place>()],
                }
            );
        }
    }

    private static string WordsBefore(Place place)
    {
        const int most = 40;
        if (place is not DocumentParagraph paragraph)
        {
            return string.Empty;
        }

        var before = paragraph.Text.AsSpan(0, Math.Min(paragraph.Start, paragraph.Text.Length)).Trim();
        var start = before.Length <= most ? 0 : before[^most..].IndexOf(' ') + 1 + before.Length - most;
        return before[start..].ToString();
    }

    private sealed record Found(WordFinding Kind, Place? Place, Reason Item);
}
