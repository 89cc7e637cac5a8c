using System.Collections.Immutable;
using System.Text;

namespace LetterPdf.Input;

/// <summary>
/// A name as it is compared: without case, accents, punctuation, a leading "The", a legal form at the end and an
/// acronym in brackets, because two entries of one organization may differ in these.
/// </summary>
internal static class NameKey
{
    /// <summary>"The Center for Victims of Torture, Inc. (CVT)" becomes "center for victims of torture".</summary>
    public static string Of(string name) => string.Join(' ', WordsOf(name));

    /// <summary>The key's words; those of the whole name if there would be none.</summary>
    public static ImmutableArray<string> WordsOf(string name) => WordsOf(name, folded: null);

    /// <summary>The same for a name that has been folded already.</summary>
    public static ImmutableArray<string> WordsOf(string name, string? folded)
    {
        var whole = WithoutAcronym(name);
        var words = (whole.Length == name.Length && folded is not null ? folded : Fold(whole)).Split(
            ' ',
            StringSplitOptions.RemoveEmptyEntries
        );
        var start = words.Length > 1 && words[0] is "the" ? 1 : 0;
        var end = words.Length;
        while (end - start > 1 && IsLegalForm(words[end - 1]))
        {
            end--;
        }

        return ImmutableArray.Create(words, start, end - start);
    }

    /// <summary>Lower case, without accents; full stops inside abbreviations and apostrophes are dropped, other
    /// characters become spaces, single and inside only.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var isAfterBlank = false;
        foreach (var c in text)
        {
            var letters = c <= '\u007F' ? OfAscii(c) : OfOther(c);
            if (letters.Length > 0 && letters[0] == ' ')
            {
                isAfterBlank = folded.Length > 0;
                letters = letters[1..];
            }

            if (letters.Length > 0)
            {
                folded.Append(isAfterBlank ? " " : "").Append(letters);
                isAfterBlank = false;
            }

            isAfterBlank |= c == '&' && folded.Length > 0;
        }

        return folded.ToString();
    }

    // The characters from space to ~, each in its folded form: a letter, a digit or a space.
    private const string AsciiFolded =
        "                0123456789       abcdefghijklmnopqrstuvwxyz      abcdefghijklmnopqrstuvwxyz    ";

    private static ReadOnlySpan<char> OfAscii(char c) =>
        c switch
        {
            '&' => " and",
            '.' or '\'' or '`' => "",
            < ' ' or '\u007F' => " ",
            _ => AsciiFolded.AsSpan(c - ' ', 1),
        };

    private static ReadOnlySpan<char> OfOther(char c)
    {
        var lower = char.ToLowerInvariant(BaseLetter.Of(c));
        return BaseLetter.Spelled(lower) is { } letters ? letters
            : char.IsLetterOrDigit(lower) || char.IsSurrogate(lower) ? Letter(lower)
            : c is '’' or '‘' or 'ʼ' || BaseLetter.IsMark(c) ? ""
            : " ";
    }

    private static ReadOnlySpan<char> Letter(char lower) =>
        lower <= '\u007F' ? AsciiFolded.AsSpan(lower - ' ', 1) : lower.ToString();

    private static bool IsLegalForm(string word) =>
        word
            is "inc"
                or "incorporated"
                or "ltd"
                or "limited"
                or "llc"
                or "llp"
                or "plc"
                or "corp"
                or "corporation"
                or "ev"
                or "gmbh"
                or "ggmbh"
                or "asbl"
                or "aisbl"
                or "vzw"
                or "ivzw"
                or "ac"
                or "npc"
                or "cic"
                or "nfp"
                or "pbc";

    // "(CVT)", "(UK-CVT)": capitals in brackets at the end, where letters outside them remain.
    private static string WithoutAcronym(string name)
    {
        var open = name.EndsWith(')') ? name.LastIndexOf('(') : -1;
        if (open <= 0)
        {
            return name;
        }

        var inner = name.AsSpan(open + 1, name.Length - open - 2);
        var isAcronym =
            inner.Length is >= 2 and <= 12
            && Capitals(inner) >= 2
            && inner.IndexOfAnyInRange('a', 'z') < 0
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
}
