namespace LetterPdf.Typesetting.Hyphenation;

/// <summary>
/// Words whose points are given one by one: "as-so-ciate", or "present" for a word that is never hyphenated.
/// </summary>
internal sealed class HyphenationExceptions
{
    private readonly Dictionary<string, bool[]>.AlternateLookup<ReadOnlySpan<char>> _points = new Dictionary<
        string,
        bool[]
    >(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Adds a word in place of what was known of it; false, and nothing is added, where it is no word of letters
    /// with single hyphens between them.
    /// </summary>
    internal bool TryAdd(ReadOnlySpan<char> word)
    {
        Span<char> letters = new char[word.Length];
        var points = new bool[word.Length];
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsLetter(word[i]))
            {
                letters[length++] = char.ToLowerInvariant(word[i]);
            }
            else if (word[i] == '-' && length > 0 && i < word.Length - 1 && !points[length])
            {
                points[length] = true;
            }
            else
            {
                return false;
            }
        }

        if (length == 0)
        {
            return false;
        }

        _points[letters[..length]] = points[..length];
        return true;
    }

    /// <summary>Copies a word's points where the word is known.</summary>
    /// <param name="letters">The word in small letters.</param>
    /// <param name="points">As long as the word.</param>
    internal bool TryFind(ReadOnlySpan<char> letters, Span<bool> points)
    {
        if (!_points.TryGetValue(letters, out var known))
        {
            return false;
        }

        known.CopyTo(points);
        return true;
    }
}
