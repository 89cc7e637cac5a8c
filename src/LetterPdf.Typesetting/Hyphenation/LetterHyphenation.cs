using System.Collections.Immutable;

namespace LetterPdf.Typesetting.Hyphenation;

/// <summary>The hyphenators of a letter: of its own language and of the others in it, with the letter's
/// exceptions.</summary>
internal sealed class LetterHyphenation
{
    private readonly HyphenationExceptions _exceptions = new();
    private readonly Dictionary<string, Hyphenator?> _hyphenators = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="language">The letter's language (BCP 47).</param>
    /// <param name="exceptions">Words with hyphens between their letters.</param>
    public LetterHyphenation(string language, ImmutableArray<string> exceptions)
    {
        Language = language;
        foreach (var word in exceptions)
        {
            _exceptions.TryAdd(word);
        }
    }

    /// <summary>The letter's language (BCP 47).</summary>
    public string Language { get; }

    /// <summary>The hyphenator of a language, or of the letter's where that is null; null where there are no
    /// patterns.</summary>
    public Hyphenator? For(string? language)
    {
        var tag = language ?? Language;
        if (!_hyphenators.TryGetValue(tag, out var hyphenator))
        {
            hyphenator = Hyphenator.ForLanguage(tag)?.WithExceptions(_exceptions);
            _hyphenators.Add(tag, hyphenator);
        }

        return hyphenator;
    }
}
