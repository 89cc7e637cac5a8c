using System.Collections.Immutable;

namespace LetterPdf.Operations;

/// <summary>What two letters have in common.</summary>
/// <param name="IsSameSubject">Whether the subjects are the same, ignoring case and spaces.</param>
/// <param name="List">The share of the names in the shorter list that the other has; 0 where either has none.</param>
/// <param name="WholeList">The share of the names in the longer list that the other has.</param>
/// <param name="Text">The share of three-word sequences in the longer text that the other has.</param>
internal sealed record LetterLikeness(bool IsSameSubject, double List, double WholeList, double Text)
{
    // More than half; in messages, "most of it".
    private const double Most = 0.5;

    // An organization that signs alone signs all its letters; a list identifies a letter only if it is long and
    // hardly changed.
    private const double AlmostAll = 0.8;
    private const int LeastNames = 5;
    private const int WordsInARow = 3;

    public bool HasMostOfList => List > Most;

    public bool HasMostOfText => Text > Most;

    /// <summary>Whether they have the same subject, and most of the list or the text.</summary>
    public bool IsSameLetter => IsSameSubject && (HasMostOfList || HasMostOfText);

    /// <summary>Whether anything suggests that they are one letter.</summary>
    public bool HasAnything => IsSameSubject || HasMostOfList || HasMostOfText;

    public static LetterLikeness Of(LetterProfile one, LetterProfile other)
    {
        var names = one.Signatories.ToHashSet(StringComparer.Ordinal);
        var others = other.Signatories.ToHashSet(StringComparer.Ordinal);
        var (shorter, longer) = names.Count <= others.Count ? (names, others) : (others, names);
        var shared = shorter.Count(longer.Contains);
        return new LetterLikeness(
            IsSame(one.Subject, other.Subject),
            Share(shared, shorter.Count),
            Share(shared, longer.Count),
            TextShare(one.Passages, other.Passages)
        );
    }

    /// <summary>Whether the lists of two letters alone suggest that they may be one letter.</summary>
    public static bool IsAlmostSameList(HashSet<string> names, ImmutableArray<string> others) =>
        Math.Min(names.Count, others.Length) >= LeastNames
        && others.Distinct(StringComparer.Ordinal).Count(names.Contains)
            >= AlmostAll * Math.Max(names.Count, others.Length);

    public static bool IsSame(string? subject, string? other) =>
        subject is not null
        && other is not null
        && string.Equals(OneSpaced(subject), OneSpaced(other), StringComparison.OrdinalIgnoreCase);

    private static string OneSpaced(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static double TextShare(ImmutableArray<string> one, ImmutableArray<string> other)
    {
        var (first, second) = (Rows(one), Rows(other));
        var (shorter, longer) = first.Count <= second.Count ? (first, second) : (second, first);
        return Share(shorter.Count(longer.Contains), longer.Count);
    }

    // Single words say little: most letters in a language share them.
    private static HashSet<string> Rows(ImmutableArray<string> passages)
    {
        var words = passages.Select(OneSpaced).SelectMany(passage => passage.Split(' ')).ToArray();
        return Enumerable
            .Range(0, Math.Max(words.Length - WordsInARow + 1, 0))
            .Select(at => string.Join(' ', words, at, WordsInARow))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
