using System.Text.RegularExpressions;
using LetterPdf.Typesetting.Hyphenation;

namespace LetterPdf.Typesetting.Tests.Hyphenation;

/// <summary>
/// Liang's algorithm as one would explain it: every piece of the word is looked up in a dictionary of patterns.
/// Shares nothing with the program but the published file.
/// </summary>
internal sealed partial class ReferenceHyphenator
{
    private readonly Dictionary<string, int[]> _patterns = [];
    private readonly Dictionary<string, string> _exceptions = [];

    internal ReferenceHyphenator()
    {
        using var reader = new StreamReader(typeof(Hyphenator).Assembly.GetManifestResourceStream("hyph-en-us.tex")!);
        var text = Comment().Replace(reader.ReadToEnd(), "");
        foreach (var pattern in WordsOf(text, "patterns"))
        {
            var letters = Digit().Replace(pattern, "");
            _patterns.Add(letters, LevelsOf(pattern));
        }

        foreach (var exception in WordsOf(text, "hyphenation"))
        {
            _exceptions.Add(exception.Replace("-", "", StringComparison.Ordinal), exception);
        }
    }

    internal IReadOnlyCollection<string> PatternLetters => _patterns.Keys;

    internal int ExceptionCount => _exceptions.Count;

    /// <summary>The word with a hyphen at every point: "hy-phen-ation".</summary>
    internal string Hyphenate(string word) => string.Join('\'', word.Split('\'').Select(HyphenatePart));

    private static string[] WordsOf(string text, string command) =>
        Regex
            .Match(text, @"\\" + command + @"\{([^}]*)\}", RegexOptions.None, TimeSpan.FromSeconds(10))
            .Groups[1]
            .Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static int[] LevelsOf(string pattern)
    {
        var levels = new List<int> { 0 };
        foreach (var sign in pattern)
        {
            if (char.IsAsciiDigit(sign))
            {
                levels[^1] = sign - '0';
            }
            else
            {
                levels.Add(0);
            }
        }

        return [.. levels];
    }

    private string HyphenatePart(string part)
    {
        var small = part.ToLowerInvariant();
        var levels = new int[part.Length + 3];
        var word = "." + small + ".";
        for (var start = 0; start < word.Length; start++)
        {
            for (var length = 1; start + length <= word.Length; length++)
            {
                var found = _patterns.GetValueOrDefault(word.Substring(start, length), []);
                for (var i = 0; i < found.Length; i++)
                {
                    levels[start + i] = Math.Max(levels[start + i], found[i]);
                }
            }
        }

        var allowed = Enumerable.Range(0, part.Length).Where(i => levels[i + 1] % 2 == 1);
        if (_exceptions.TryGetValue(small, out var exception))
        {
            var hyphens = Enumerable.Range(0, exception.Length).Where(i => exception[i] == '-').ToList();
            allowed = hyphens.Select((place, earlier) => place - earlier);
        }

        return string.Concat(
            part.Select((letter, i) => (i >= 2 && part.Length - i >= 3 && allowed.Contains(i) ? "-" : "") + letter)
        );
    }

    [GeneratedRegex("%.*", RegexOptions.None, 10_000)]
    private static partial Regex Comment();

    [GeneratedRegex("[0-9]", RegexOptions.None, 10_000)]
    private static partial Regex Digit();
}
