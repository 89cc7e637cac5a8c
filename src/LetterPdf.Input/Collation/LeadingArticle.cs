using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>The part before the word under which a name is looked up: punctuation, symbols, and one article of the
/// letter's language.</summary>
internal static class LeadingArticle
{
    /// <summary>The offset of that word, in UTF-16 units; 0 where nothing would be left.</summary>
    public static int SkipIn(string name, string language)
    {
        var start = SkipSigns(name, 0);
        foreach (var article in ArticlesOf(language))
        {
            if (name.AsSpan(start).StartsWith(article, StringComparison.OrdinalIgnoreCase))
            {
                var word = SkipSigns(name, start + article.Length);
                return word < name.Length ? word : start;
            }
        }

        return start < name.Length ? start : 0;
    }

    // With the space or apostrophe that ends them.
    private static ImmutableArray<string> ArticlesOf(string language) =>
        language switch
        {
            "en" => ["the ", "a ", "an "],
            "es" => ["el ", "la ", "los ", "las ", "un ", "una "],
            "fr" => ["le ", "la ", "les ", "l’", "l'", "un ", "une "],
            "de" => ["der ", "die ", "das ", "ein ", "eine "],
            "it" => ["il ", "lo ", "la ", "i ", "gli ", "le ", "l’", "l'", "un ", "una "],
            "pt" => ["o ", "a ", "os ", "as ", "um ", "uma "],
            "nl" => ["de ", "het ", "een ", "’t ", "'t "],
            _ => [],
        };

    private static int SkipSigns(string name, int from)
    {
        while (from < name.Length && !char.IsLetterOrDigit(name[from]) && !char.IsSurrogate(name[from]))
        {
            from++;
        }

        return from;
    }
}
