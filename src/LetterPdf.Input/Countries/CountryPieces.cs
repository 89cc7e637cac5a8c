using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>
/// The pieces of a tag between all characters and words that may separate countries; a name may consist of several of
/// them.
/// </summary>
internal static class CountryPieces
{
    // "and" in the letters' languages. "ET" is Ethiopia's code, so it is recognized in small letters only.
    private static readonly ImmutableArray<string> Joints = ["and", "und", "y", "e", "ed", "en", "et"];

    /// <summary>The pieces in order, none of them empty.</summary>
    public static ImmutableArray<CountryPiece> Of(string tag)
    {
        var pieces = ImmutableArray.CreateBuilder<CountryPiece>();
        var (start, isStrong) = (0, false);
        for (var i = 0; i <= tag.Length; )
        {
            var length = i == tag.Length ? 1 : SeparatorAt(tag, i);
            if (length == 0)
            {
                i++;
                continue;
            }

            var text = tag[start..i];
            if (!string.IsNullOrWhiteSpace(text))
            {
                var from = start + (text.Length - text.TrimStart().Length);
                pieces.Add(new CountryPiece(from, from + text.Trim().Length, isStrong));
                isStrong = false;
            }

            isStrong |= i < tag.Length && IsStrong(tag[i]);
            i += length;
            start = i;
        }

        return pieces.ToImmutable();
    }

    // Characters that no country's name contains.
    private static bool IsStrong(char c) => c is ';' or '/' or '|' or '\n' or '•';

    // The separator's length; 0 where there is none. The spaces around a word belong to its neighbours, which are
    // trimmed.
    private static int SeparatorAt(string tag, int at)
    {
        if (IsStrong(tag[at]) || tag[at] is ',' or '&' or '+' or '،')
        {
            return 1;
        }

        var isWordStart = at > 0 && char.IsWhiteSpace(tag[at - 1]);
        if (!isWordStart)
        {
            return 0;
        }

        var end = tag.AsSpan(at).IndexOfAny(' ', '\u00A0', '\t');
        var word = end <= 0 ? default : tag.AsSpan(at, end);
        return word is "-" or "–" or "—" || IsJoint(word) ? end : 0;
    }

    private static bool IsJoint(ReadOnlySpan<char> word)
    {
        foreach (var joint in Joints)
        {
            if (word.Equals(joint, joint is "et" ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A piece of a tag.</summary>
/// <param name="IsStrong">Whether the separator before it can never be part of a name.</param>
internal readonly record struct CountryPiece(int Start, int End, bool IsStrong);
