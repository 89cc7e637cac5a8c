using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Comparison;

namespace LetterPdf.Operations;

/// <summary>Words that differ but look the same because they contain letters of another script: readers can't see
/// that, so it is reported.</summary>
internal static class LookAlikes
{
    /// <summary>Words in a changed sentence, as a sentence of its own. Null where nothing looks alike.</summary>
    public static string? In(ImmutableArray<Revision> revisions)
    {
        for (var i = 1; i < revisions.Length; i++)
        {
            if (
                revisions[i - 1].Kind == RevisionKind.Removed
                && revisions[i].Kind == RevisionKind.Added
                && Between(revisions[i - 1].Text, revisions[i].Text) is { } sentence
            )
            {
                return sentence;
            }
        }

        return null;
    }

    /// <summary>Two names or phrases, as a sentence. Null where they do not look alike.</summary>
    public static string? Between(string before, string after)
    {
        var first = -1;
        for (var i = 0; i < before.Length && before.Length == after.Length; i++)
        {
            if (before[i] == after[i])
            {
                continue;
            }

            if (!AreOfTwoScripts(before[i], after[i]))
            {
                return null;
            }

            first = first < 0 ? i : first;
        }

        return first < 0
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"Before and after look alike, but the {ScriptOf(before[first])} letter U+{(int)before[first]:X4} "
                    + $"is now the {ScriptOf(after[first])} letter U+{(int)after[first]:X4}."
            );
    }

    private static bool AreOfTwoScripts(char left, char right) =>
        ScriptOf(left) is { } first
        && ScriptOf(right) is { } second
        && !string.Equals(first, second, StringComparison.Ordinal);

    // The scripts whose letters are mistaken for each other.
    private static string? ScriptOf(char letter) =>
        letter switch
        {
            (>= 'A' and <= 'Z')
            or (>= 'a' and <= 'z')
            or (>= '\u00C0' and <= '\u024F')
            or (>= '\u1E00' and <= '\u1EFF') => "Latin",
            (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF') => "Greek",
            >= '\u0400' and <= '\u052F' => "Cyrillic",
            >= '\u0531' and <= '\u0587' => "Armenian",
            (>= '\u13A0' and <= '\u13FF') or (>= '\uAB70' and <= '\uABBF') => "Cherokee",
            (>= '\uFF21' and <= '\uFF3A') or (>= '\uFF41' and <= '\uFF5A') => "full-width",
            _ => null,
        };
}
