using System.Collections.Immutable;
using LetterPdf.Unicode;

namespace LetterPdf.Input;

/// <summary>
/// The order in which a reader of a language looks up names: the Unicode Collation Algorithm (UTS #10) on its default
/// table. Accents count only between equal letters, case only between equal accents, a leading article not at all, a
/// number by its value. Punctuation, symbols and spaces count (the root collation's choice, "non-ignorable"), so that
/// "Peace Action" comes before "Peaceful".
/// </summary>
internal sealed class Collation
{
    private readonly string _language;

    private Collation(string language) => _language = language;

    /// <param name="languageTag">The language tag (BCP 47); its first part decides which articles are ignored and
    /// which letters are extra.</param>
    public static Collation For(string languageTag) => new(languageTag.Split('-')[0].ToLowerInvariant());

    /// <summary>The items in order; equal ones keep theirs.</summary>
    public ImmutableArray<T> Sort<T>(ImmutableArray<T> items, Func<T, string> text) =>
        [.. items.OrderBy(item => KeyOf(text(item)), StringComparer.Ordinal)];

    /// <summary>Less than 0 where the left text comes first; 0 only for equal texts.</summary>
    public int Compare(string left, string right) => string.CompareOrdinal(KeyOf(left), KeyOf(right));

    /// <summary>A text whose ordinal order is the collation's.</summary>
    public string KeyOf(string text)
    {
        var normal = LetterCharacters.ToNfc(text);
        var key = new SortKey(isSpanish: string.Equals(_language, "es", StringComparison.Ordinal));
        key.Add(normal.AsSpan(LeadingArticle.SkipIn(normal, _language)));
        return key.ToString(text);
    }
}
