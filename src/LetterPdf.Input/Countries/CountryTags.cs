using System.Collections.Immutable;
using System.Text;

namespace LetterPdf.Input;

/// <summary>
/// Understands tags: "US", "Ukraine and France", "Korea, Republic of; Japan". A tag is one country if possible;
/// otherwise it is cut into as few parts as possible, all of them known. Where that is impossible, it is cut only
/// where no name could continue.
/// </summary>
/// <param name="forms">The forms of `countries:`.</param>
internal sealed class CountryTags(CountryForms forms)
{
    // More pieces than any name has, or any honest tag.
    private const int MostPiecesOfName = 6;
    private const int MostPieces = 60;

    private const int CostOfUnknown = 1_000;

    private readonly Dictionary<string, CountryReading> _read = new(StringComparer.Ordinal);

    /// <summary>A key, the same for every way of writing the same countries.</summary>
    public static string KeyOf(string tag) => new CountryTags(CountryForms.None).Read(tag).Key;

    /// <summary>The meaning of a tag. Each is looked up once.</summary>
    public CountryReading Read(string tag)
    {
        if (!_read.TryGetValue(tag, out var reading))
        {
            var parts = PartsOf(tag);
            var isWhole = parts is [{ Words: [var word] }] && word.Text.Length == tag.Length;
            var shown = isWhole ? parts[0].Shown : Show(tag, 0, tag.Length, parts.SelectMany(part => part.Words));
            reading = new CountryReading(shown, parts);
            _read.Add(tag, reading);
        }

        return reading;
    }

    private ImmutableArray<CountryPart> PartsOf(string tag)
    {
        if (Look(tag, 0, tag.Length) is { IsKnown: true } whole)
        {
            return [new CountryPart(whole.Shown, [whole])];
        }

        var pieces = CountryPieces.Of(tag);
        if (pieces.IsEmpty)
        {
            return [new CountryPart(tag, [Unknown(tag, 0, tag.Length)])];
        }

        var words = Cut(tag, pieces.AsSpan());
        return words.All(word => word.IsKnown)
            ? [.. words.Select(word => new CountryPart(word.Shown, [word]))]
            : [.. Runs(pieces).SelectMany(run => PartsOfRun(tag, pieces[run]))];
    }

    // Between two strong separators: known parts, or one that stays as it is.
    private IEnumerable<CountryPart> PartsOfRun(string tag, ImmutableArray<CountryPiece> pieces)
    {
        var words = Cut(tag, pieces.AsSpan());
        return words.All(word => word.IsKnown)
            ? words.Select(word => new CountryPart(word.Shown, [word]))
            : [PartOf(tag, pieces[0].Start, pieces[^1].End, [.. words.SelectMany(word => AroundBracket(tag, word))])];
    }

    private static CountryPart PartOf(string tag, int start, int end, ImmutableArray<CountryWord> words) =>
        new(Show(tag, start, end, words), words);

    // "Kenya (Nairobi)", "London (UK)": shown as it is, counted as the country in it.
    private IEnumerable<CountryWord> AroundBracket(string tag, CountryWord word)
    {
        var open = word.IsKnown || !word.Text.EndsWith(')') ? -1 : word.Text.IndexOf('(', StringComparison.Ordinal);
        if (open <= 0)
        {
            return [word];
        }

        var before = Look(tag, word.Start, word.Start + word.Text[..open].TrimEnd().Length);
        var inside = Look(tag, word.Start + open + 1, word.Start + word.Text.Length - 1);
        return before.IsKnown || inside.IsKnown ? [before, inside] : [word];
    }

    private static IEnumerable<Range> Runs(ImmutableArray<CountryPiece> pieces)
    {
        for (var (from, to) = (0, 1); from < pieces.Length; from = to++)
        {
            while (to < pieces.Length && !pieces[to].IsStrong)
            {
                to++;
            }

            yield return from..to;
        }
    }

    // The cheapest cut: as few unknown pieces as possible, then as few names.
    private ImmutableArray<CountryWord> Cut(string tag, ReadOnlySpan<CountryPiece> pieces)
    {
        if (pieces.Length > MostPieces)
        {
            return [Unknown(tag, pieces[0].Start, pieces[^1].End)];
        }

        var best = new (int Cost, int From, CountryWord? Word)[pieces.Length + 1];
        for (var to = 1; to <= pieces.Length; to++)
        {
            best[to] = (best[to - 1].Cost + CostOfUnknown, to - 1, null);
            for (var from = Math.Max(0, to - MostPiecesOfName); from < to; from++)
            {
                var cost = best[from].Cost + 1;
                if (cost < best[to].Cost && Look(tag, pieces[from].Start, pieces[to - 1].End) is { IsKnown: true } word)
                {
                    best[to] = (cost, from, word);
                }
            }
        }

        var words = ImmutableArray.CreateBuilder<CountryWord>();
        for (var to = pieces.Length; to > 0; to = best[to].From)
        {
            words.Add(best[to].Word ?? Unknown(tag, pieces[to - 1].Start, pieces[to - 1].End));
        }

        words.Reverse();
        return words.ToImmutable();
    }

    private CountryWord Look(string tag, int start, int end)
    {
        var text = tag[start..end];
        var (places, form) = forms.Look(text);
        return new CountryWord(start, text, places, form);
    }

    private static CountryWord Unknown(string tag, int start, int end) => new(start, tag[start..end], [], null);

    // A piece of the tag with the forms of `countries:` in their places, and nothing else changed.
    private static string Show(string tag, int start, int end, IEnumerable<CountryWord> words)
    {
        var shown = new StringBuilder();
        foreach (var word in words.Where(word => word.Form is not null))
        {
            shown.Append(tag, start, word.Start - start).Append(word.Form);
            start = word.Start + word.Text.Length;
        }

        return shown.Append(tag, start, end - start).ToString();
    }
}
