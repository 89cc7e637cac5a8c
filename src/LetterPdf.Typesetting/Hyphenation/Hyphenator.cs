using System.Collections.Immutable;
using System.Reflection;
using System.Text;

namespace LetterPdf.Typesetting.Hyphenation;

/// <summary>
/// Where the words of a language may be hyphenated, by the algorithm of F. M. Liang, "Word Hy-phen-a-tion by
/// Com-put-er" (Stanford, 1983), with TeX's patterns.
/// <code>
/// Hyphenator.Find                 a word; its parts between apostrophes
///   FindInPart                    exceptions (chapter 4), else patterns; then the minima (The TeXbook, appendix H)
///     HyphenationExceptions.TryFind
///     PatternTrie.Raise           the competing levels of all patterns in the part (chapter 2)
/// </code>
/// Safe for any number of threads while nobody adds exceptions. Linear in the word's length, and nothing is allocated
/// for a word of usual length.
/// </summary>
internal sealed class Hyphenator
{
    private const char WordEnd = '.';
    private const int LongestOnStack = 128;

    // Each is read once, and only for letters that need it. The first with a matching tag is used.
    private static readonly ImmutableArray<(string Tag, Lazy<Hyphenator> Hyphenator)> Languages =
    [
        ("en-GB", Of("hyph-en-gb.tex")),
        ("en", Of("hyph-en-us.tex")),
        ("es", Of("hyph-es.tex")),
        ("fr", Of("hyph-fr.tex")),
        ("de", Of("hyph-de-1996.tex")),
        ("it", Of("hyph-it.tex")),
        ("pt", Of("hyph-pt.tex")),
        ("nl", Of("hyph-nl.tex")),
    ];

    private readonly TexPatternFile _language;
    private readonly HyphenationExceptions _exceptions;

    private Hyphenator(TexPatternFile language, HyphenationExceptions exceptions)
    {
        _language = language;
        _exceptions = exceptions;
    }

    /// <summary>
    /// The hyphenator of a BCP 47 tag, in any case, with any region ("es-MX"); null where there are no patterns for the
    /// language.
    /// </summary>
    internal static Hyphenator? ForLanguage(string tag)
    {
        foreach (var (known, hyphenator) in Languages)
        {
            if (
                tag.StartsWith(known, StringComparison.OrdinalIgnoreCase)
                && (tag.Length == known.Length || tag[known.Length] == '-')
            )
            {
                return hyphenator.Value;
            }
        }

        return null;
    }

    /// <summary>The same, where the letter's own exceptions come before the language's and the patterns.</summary>
    internal Hyphenator WithExceptions(HyphenationExceptions exceptions) => new(_language, exceptions);

    /// <summary>
    /// Sets <c>points[i]</c> where a hyphen is allowed before <c>word[i]</c>, and clears the others. A word that
    /// contains anything but letters and apostrophes has no points. The parts between apostrophes are hyphenated as
    /// words of their own, because the patterns know words, not their endings: "organization's" as "organization".
    /// </summary>
    /// <param name="word">Letters as NFC; capitals count as their small letters.</param>
    /// <param name="points">At least as long as the word; the rest is left alone.</param>
    internal void Find(ReadOnlySpan<char> word, Span<bool> points)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(points.Length, word.Length, nameof(points));
        points = points[..word.Length];
        points.Clear();
        foreach (var character in word)
        {
            if (!char.IsLetter(character) && !IsApostrophe(character))
            {
                return;
            }
        }

        var start = 0;
        for (var end = 0; end <= word.Length; end++)
        {
            if (end == word.Length || IsApostrophe(word[end]))
            {
                FindInPart(word[start..end], points[start..end]);
                start = end + 1;
            }
        }
    }

    private static Lazy<Hyphenator> Of(string resource) => new(() => new(ReadResource(resource), new()));

    private static bool IsApostrophe(char character) => character is '\'' or '\u2019';

    private static TexPatternFile ReadResource(string name)
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is not in the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return TexPatternFile.Read(Encoding.UTF8.GetString(bytes));
    }

    private void FindInPart(ReadOnlySpan<char> part, Span<bool> points)
    {
        // Nothing to allow, and most words of a text: "of", "the".
        if (part.Length < _language.LeftMinimum + _language.RightMinimum)
        {
            return;
        }

        var length = part.Length + 2;
        var word = length <= LongestOnStack ? stackalloc char[length] : new char[length];
        word[0] = word[^1] = WordEnd;
        for (var i = 0; i < part.Length; i++)
        {
            word[i + 1] = char.ToLowerInvariant(part[i]);
        }

        var letters = word[1..^1];
        if (!_exceptions.TryFind(letters, points) && !_language.Exceptions.TryFind(letters, points))
        {
            FindByPatterns(word, points);
        }

        // TeX keeps the minima for exceptions too.
        points[.._language.LeftMinimum].Clear();
        points[^(_language.RightMinimum - 1)..].Clear();
    }

    private void FindByPatterns(ReadOnlySpan<char> word, Span<bool> points)
    {
        var levels = word.Length < LongestOnStack ? stackalloc byte[word.Length + 1] : new byte[word.Length + 1];
        levels.Clear();
        _language.Patterns.Raise(word, levels);
        for (var i = 0; i < points.Length; i++)
        {
            // Odd levels allow a hyphen, even ones forbid it; the levels are shifted by the full stop before the
            // word.
            points[i] = (levels[i + 1] & 1) != 0;
        }
    }
}
