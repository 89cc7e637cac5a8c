using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>A number in the letter's words that claims how many organizations sign, or from how many countries, and
/// differs from the list.</summary>
internal static class CountInText
{
    // How many words before "from 60 countries" the organizations from there may be mentioned.
    private const int WordsBefore = 10;

    // "About 120" is right for 116.
    private const double RoundedWithin = 0.1;

    /// <summary>Looks through the body and the lines above it.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="decisions">The decisions about the words of the body; null where there is no body to ask
    /// about.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    public static void Examine(Letter letter, Decisions? decisions, DiagnosticBag diagnostics)
    {
        if (letter.Signatories is not { Entries.Length: > 0 } list)
        {
            return;
        }

        foreach (var (text, place) in TextsOf(letter))
        {
            foreach (
                var found in CountsIn(text)
                    .Where(found => !found.IsRightFor(found.IsOfCountries ? list.CountryCount : list.Entries.Length))
            )
            {
                if (decisions?.IsRight(text[found.Start..found.End]) is not true)
                {
                    Report(found, text, place, list, decisions, diagnostics);
                }
            }
        }
    }

    private static void Report(
        Count found,
        string text,
        Place place,
        SignatoryList list,
        Decisions? decisions,
        DiagnosticBag diagnostics
    )
    {
        var (message, field) = found.IsOfCountries
            ? (Reason.Of(DoctorFinding.CountriesDiffer, found.Number, list.CountryCount), "countries.count")
            : (Reason.Of(DoctorFinding.OrganizationsDiffer, found.Number, list.Entries.Length), "signatories.count");
        var finding = DiagnosticCatalog.CountInText.At(
            place.Part(found.Start, found.Length, text.Length),
            message,
            Reason.Of(DoctorAdvice.WriteField, field)
        );
        diagnostics.Add(
            decisions is null
                ? finding
                : finding with
                {
                    Acceptances = [new Acceptance(decisions.Path, Acceptance.Right, [text[found.Start..found.End]])],
                }
        );
    }

    /// <summary>Whether some text of the letter says this.</summary>
    public static bool IsSaid(Letter letter, string words) =>
        TextsOf(letter).Any(text => text.Text.Contains(words, StringComparison.Ordinal));

    private static IEnumerable<Count> CountsIn(string text)
    {
        var words = WordsOf(text).ToImmutableArray();
        for (var i = 0; i < words.Length; i++)
        {
            if (NumberOf(words[i].Word) is not { } number)
            {
                continue;
            }

            var behind = words
                .Skip(i + 1)
                .SkipWhile(next => CountWords.IsBetween(next.Word.ToLowerInvariant()))
                .FirstOrDefault();
            var noun = behind.Word?.ToLowerInvariant() ?? "";
            var (isAtLeast, isRounded, before) = Qualified(words, i);
            if (CountWords.IsOrganization(noun) || (CountWords.IsCountry(noun) && IsOrigin(words, before)))
            {
                yield return new Count(
                    words[i].Start,
                    words[i].Word.Length,
                    behind.Start + noun.Length,
                    number,
                    CountWords.IsCountry(noun),
                    isAtLeast,
                    isRounded
                );
            }
        }
    }

    // "1,200", "1.200": a sign between digits is part of the number.
    private static int? NumberOf(string word)
    {
        var digits = word.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    // The words before the number that make it less exact, and the index of the word before them.
    private static (bool IsAtLeast, bool IsRounded, int Before) Qualified(
        ImmutableArray<(int Start, string Word)> words,
        int number
    )
    {
        var (isAtLeast, isRounded) = (false, false);
        var at = number - 1;
        for (; at >= 0; at--)
        {
            // "plus de 100": the small word in between belongs to the word before it.
            var word = words[at].Word.ToLowerInvariant();
            var isJoint =
                at > 0
                && at == number - 1
                && CountWords.IsJoint(word)
                && IsQualifier(words[at - 1].Word.ToLowerInvariant());
            if (!isJoint && !IsQualifier(word))
            {
                break;
            }

            isAtLeast |= CountWords.IsAtLeast(word);
            isRounded |= CountWords.IsRounded(word);
        }

        return (isAtLeast, isRounded, at);
    }

    private static bool IsQualifier(string word) => CountWords.IsAtLeast(word) || CountWords.IsRounded(word);

    // "organizations from", followed by the number.
    private static bool IsOrigin(ImmutableArray<(int Start, string Word)> words, int before) =>
        before >= 0
        && CountWords.IsFrom(words[before].Word.ToLowerInvariant())
        && Enumerable
            .Range(Math.Max(0, before - WordsBefore), Math.Min(before, WordsBefore))
            .Select(i => words[i].Word.ToLowerInvariant())
            .Any(word => CountWords.IsOrganization(word) || CountWords.IsUndersigned(word));

    // Words with their offsets; a comma between digits belongs to the number, all other punctuation ends a word.
    private static IEnumerable<(int Start, string Word)> WordsOf(string text)
    {
        for (var i = 0; i < text.Length; )
        {
            var end = i;
            while (
                end < text.Length
                && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '’' or '\'' || IsInsideNumber(text, end))
            )
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
        text[at] is ',' or '.'
        && at > 0
        && char.IsAsciiDigit(text[at - 1])
        && at + 1 < text.Length
        && char.IsAsciiDigit(text[at + 1]);

    private static IEnumerable<(string Text, Place Place)> TextsOf(Letter letter)
    {
        var lines = new[]
        {
            letter.Letterhead?.Tagline,
            letter.Subject,
            letter.Salutation,
            letter.Closing,
            letter.Signatories?.Heading,
        };
        return lines
            .OfType<LetterText>()
            .Select(line => (line.Value, line.Place))
            .Concat(letter.Body.Concat(letter.Footnotes.SelectMany(footnote => footnote.Blocks)).SelectMany(TextsOf));
    }

    private static IEnumerable<(string Text, Place Place)> TextsOf(Block block) =>
        block switch
        {
            Paragraph paragraph => paragraph.Inlines.SelectMany(TextsOf),
            Heading heading => heading.Inlines.SelectMany(TextsOf),
            ListBlock list => list.Entries.SelectMany(entry => entry.Blocks).SelectMany(TextsOf),
            BlockQuote quote => quote.Blocks.SelectMany(TextsOf),
            Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Inlines).SelectMany(TextsOf),
            _ => [],
        };

    private static IEnumerable<(string Text, Place Place)> TextsOf(Inline inline) =>
        inline switch
        {
            TextInline text => [(text.Value, text.Place)],
            Emphasis emphasis => emphasis.Inlines.SelectMany(TextsOf),
            Strong strong => strong.Inlines.SelectMany(TextsOf),
            Link link => link.Inlines.SelectMany(TextsOf),
            SmallCaps smallCaps => smallCaps.Inlines.SelectMany(TextsOf),
            ForeignText foreign => foreign.Inlines.SelectMany(TextsOf),
            _ => [],
        };

    /// <summary>A number that a text gives, and where the words end that name what it counts.</summary>
    private sealed record Count(
        int Start,
        int Length,
        int End,
        int Number,
        bool IsOfCountries,
        bool IsAtLeast,
        bool IsRounded
    )
    {
        // A list without countries can't be compared.
        public bool IsRightFor(int count) =>
            Number == count
            || (IsOfCountries && count == 0)
            || (IsAtLeast && Number <= count)
            || (IsRounded && Math.Abs(Number - count) <= RoundedWithin * count);
    }
}
