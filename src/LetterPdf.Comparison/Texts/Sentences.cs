using System.Buffers;
using System.Collections.Frozen;

namespace LetterPdf.Comparison;

/// <summary>Parts a paragraph into sentences; put together, they are the paragraph again.</summary>
internal static class Sentences
{
    private const string Ends = ".!?…。！？؟۔";
    private const string Closers = "\"'”’»›)]";

    // A full stop after these ends no sentence, in the languages that letters are set in.
    // csharpier-ignore
    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "mr", "mrs", "ms", "dr", "prof", "st", "vs", "cf", "jr", "sr", "rev", "gen", "hon", "sra", "srta", "dra",
        "mme", "mlle", "bzw", "usw", "hr", "fr", "sig", "dott",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Nor does it after these, where a number follows.
    private static readonly FrozenSet<string> BeforeNumbers = new[]
    {
        "no",
        "nos",
        "nr",
        "núm",
        "art",
        "arts",
        "abs",
        "p",
        "pp",
        "pág",
        "fig",
        "vol",
        "ca",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> EndSigns = SearchValues.Create(Ends);

    public static List<string> Split(string text)
    {
        var sentences = new List<string>();
        var start = 0;
        for (var at = NextEnd(text, 0); at >= 0; at = NextEnd(text, at + 1))
        {
            var next = StartAfter(text, at);
            if (next > start && next < text.Length)
            {
                sentences.Add(text[start..next]);
                start = next;
            }
        }

        sentences.Add(text[start..]);
        return sentences;
    }

    private static int NextEnd(string text, int from)
    {
        var at = text.AsSpan(from).IndexOfAny(EndSigns);
        return at < 0 ? -1 : from + at;
    }

    /// <summary>Where the next sentence begins, in UTF-16 units, if one ends here; otherwise -1.</summary>
    private static int StartAfter(string text, int at)
    {
        var next = at + 1;
        while (next < text.Length)
        {
            if (Closers.Contains(text[next], StringComparison.Ordinal))
            {
                next++;
            }
            else if (text.AsSpan(next).StartsWith(Passage.NoteMark, StringComparison.Ordinal))
            {
                next += Passage.NoteMark.Length;
            }
            else
            {
                break;
            }
        }

        var blanks = next;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        var needsBlank = text[at] < '\u3000';
        return
            next == text.Length
            || (
                needsBlank
                && (
                    next == blanks
                    || char.IsLower(text[next])
                    || (text[at] == '.' && blanks == at + 1 && IsAbbreviation(text, at, char.IsDigit(text[next])))
                )
            )
            ? -1
            : next;
    }

    private static bool IsAbbreviation(string text, int point, bool isBeforeNumber)
    {
        var start = point;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        // One letter is an initial: "Joseph R. Biden", "the U.S. Senate".
        return start < point
            && (
                point - start == 1
                || Abbreviations.Contains(text[start..point])
                || (isBeforeNumber && BeforeNumbers.Contains(text[start..point]))
            );
    }
}
