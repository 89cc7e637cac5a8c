using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>A number in the letter's words that says how many organizations sign, and is not how many do.</summary>
internal static class CountInText
{
    private static readonly FrozenSet<string> Nouns = new[] { "organizations", "organisations", "groups", "ngos", "signatories", "signers", "associations", "institutions", "entities" }.ToFrozenSet(StringComparer.Ordinal);

    // What may stand between the number and the noun when the noun means those who sign: nothing that names others.
    private static readonly FrozenSet<string> Between = new[]
    {
        "undersigned", "human", "rights", "civil", "society", "and", "other", "humanitarian", "faith", "based", "faith-based", "religious", "international", "national", "local", "regional", "global", "legal",
        "nongovernmental", "non-governmental", "nonprofit", "non-profit", "advocacy", "community", "grassroots", "peace", "justice", "democracy", "development", "women’s", "women's", "diaspora", "signing", "member", "undersigning",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Looks through the body and the lines above it.</summary>
    public static void Examine(Letter letter, DiagnosticBag diagnostics)
    {
        if (letter.Signatories is not { Entries.Length: > 0 and var count })
        {
            return;
        }

        foreach (var (text, span) in TextsOf(letter))
        {
            foreach (var (start, length, number) in NumbersIn(text).Where(found => found.Number != count))
            {
                // Where the source is not letter for letter what is shown, only the whole has a place.
                var place = span.Length == text.Length ? span.File.Span(span.Start + start, length) : span;
                diagnostics.Add(DiagnosticCatalog.CountInText.At(
                    place,
                    FormattableString.Invariant($"the text speaks of {number} organizations, but {count} sign"),
                    "Write {{ signatories.count }} instead of the number: it is then always right."));
            }
        }
    }

    private static IEnumerable<(int Start, int Length, int Number)> NumbersIn(string text)
    {
        var words = WordsOf(text).ToImmutableArray();
        for (var i = 0; i < words.Length; i++)
        {
            var (start, word) = words[i];
            if (int.TryParse(word.Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && words.Skip(i + 1).SkipWhile(next => Between.Contains(next.Word.ToLowerInvariant())).FirstOrDefault() is { Word: { } noun }
                && Nouns.Contains(noun.ToLowerInvariant()))
            {
                yield return (start, word.Length, number);
            }
        }
    }

    // With their offsets; a comma between digits belongs to the number, all other signs end a word.
    private static IEnumerable<(int Start, string Word)> WordsOf(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '’' or '\'' || IsInsideNumber(text, end)))
            {
                end++;
            }

            if (end > i)
            {
                yield return (i, text[i..end]);
            }

            i = end + 1;
        }
    }

    private static bool IsInsideNumber(string text, int at) =>
        text[at] == ',' && at > 0 && char.IsAsciiDigit(text[at - 1]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private static IEnumerable<(string Text, SourceSpan Span)> TextsOf(Letter letter)
    {
        var lines = new[] { letter.Letterhead?.Tagline, letter.Subject, letter.Salutation, letter.Closing, letter.Signatories?.Heading };
        return lines.OfType<LetterText>().Select(line => (line.Value, line.Span)).Concat(letter.Body.Concat(letter.Footnotes.SelectMany(footnote => footnote.Blocks)).SelectMany(TextsOf));
    }

    private static IEnumerable<(string Text, SourceSpan Span)> TextsOf(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Inlines.SelectMany(TextsOf),
        Heading heading => heading.Inlines.SelectMany(TextsOf),
        ListBlock list => list.Entries.SelectMany(entry => entry.Blocks).SelectMany(TextsOf),
        BlockQuote quote => quote.Blocks.SelectMany(TextsOf),
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Inlines).SelectMany(TextsOf),
        _ => [],
    };

    private static IEnumerable<(string Text, SourceSpan Span)> TextsOf(Inline inline) => inline switch
    {
        TextInline text => [(text.Value, text.Span)],
        Emphasis emphasis => emphasis.Inlines.SelectMany(TextsOf),
        Strong strong => strong.Inlines.SelectMany(TextsOf),
        Link link => link.Inlines.SelectMany(TextsOf),
        SmallCaps smallCaps => smallCaps.Inlines.SelectMany(TextsOf),
        ForeignText foreign => foreign.Inlines.SelectMany(TextsOf),
        _ => [],
    };
}
