using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace LetterPdf.Input;

/// <summary>
/// A name as it is compared: without case, accents, punctuation, a leading "The", a legal form at the end and an acronym in
/// brackets, because these differ between two entries of one organization.
/// </summary>
internal static class NameKey
{
    private static readonly FrozenSet<string> Articles = new[] { "the" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> LegalForms = new[]
    {
        "inc", "incorporated", "ltd", "limited", "llc", "llp", "plc", "corp", "corporation", "ev", "gmbh", "ggmbh", "asbl", "aisbl", "vzw", "ivzw", "ac", "npc", "cic", "nfp", "pbc",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"The Center for Victims of Torture, Inc. (CVT)" becomes "center for victims of torture".</summary>
    public static string Of(string name) => string.Join(' ', WordsOf(name));

    /// <summary>The key's words; those of the whole name where nothing else would be left.</summary>
    public static ImmutableArray<string> WordsOf(string name)
    {
        var words = Split(WithoutAcronym(name));
        var start = words.Length > 1 && Articles.Contains(words[0]) ? 1 : 0;
        var end = words.Length;
        while (end - start > 1 && LegalForms.Contains(words[end - 1]))
        {
            end--;
        }

        return words[start..end];
    }

    /// <summary>Lower case, without accents; points inside abbreviations and apostrophes dropped, other signs are blanks.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var lower = char.ToLowerInvariant(BaseLetter.Of(c));
            if (BaseLetter.Spelled(lower) is { } letters)
            {
                folded.Append(letters);
            }
            else if (char.IsLetterOrDigit(lower) || char.IsSurrogate(lower))
            {
                folded.Append(lower);
            }
            else if (c == '&')
            {
                folded.Append(" and ");
            }
            else if (c is not ('.' or '\'' or '’' or '‘' or 'ʼ' or '`') && !IsMark(c))
            {
                folded.Append(' ');
            }
        }

        return string.Join(' ', folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static ImmutableArray<string> Split(string text) => [.. Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    // "(CVT)", "(UK-CVT)": capitals in brackets at the end, where letters outside them remain.
    private static string WithoutAcronym(string name)
    {
        var open = name.LastIndexOf('(');
        if (open <= 0 || !name.EndsWith(')'))
        {
            return name;
        }

        var inner = name.AsSpan(open + 1, name.Length - open - 2);
        var isAcronym = inner.Length is >= 2 and <= 12 && Capitals(inner) >= 2 && inner.IndexOfAnyInRange('a', 'z') < 0
            && Countries.CodeOf(inner.ToString()) is null;
        return isAcronym ? name[..open] : name;
    }

    private static int Capitals(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += char.IsUpper(c) ? 1 : 0;
        }

        return count;
    }

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.Format;
}
