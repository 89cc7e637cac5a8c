using System.Text;

namespace LetterPdf.Input;

/// <summary>
/// A country's name as it is compared: small letters without accents, other characters as spaces, full stops and
/// apostrophes dropped, "&amp;" as "and", "Saint" as "St", and without "the" in any place: lists of ISO 3166 have it
/// after the name.
/// </summary>
internal static class CountryKey
{
    private const string Article = "the";

    /// <summary>"Gambia (The)" becomes "gambia"; empty for a text without letters and digits.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        var start = 0;
        foreach (var c in name)
        {
            if (c == '&')
            {
                start = EndWord(key, start);
                key.Append("and");
                start = EndWord(key, start);
            }
            else if (IsBlank(c))
            {
                start = EndWord(key, start);
            }
            else
            {
                AddLetter(key, char.ToLowerInvariant(BaseLetter.Of(c)));
            }
        }

        EndWord(key, start);
        return key.ToString().TrimEnd(' ');
    }

    // Full stops are inside abbreviations, apostrophes inside words; combining marks and halves of emoji are not
    // letters either.
    private static bool IsBlank(char c) =>
        !char.IsLetterOrDigit(c)
        && c is not ('.' or '\'' or '’' or '‘' or 'ʼ' or '`' or '´')
        && !char.IsSurrogate(c)
        && !BaseLetter.IsMark(c);

    private static void AddLetter(StringBuilder key, char small)
    {
        if (BaseLetter.Spelled(small) is { } letters)
        {
            key.Append(letters);
        }
        else if (char.IsLetterOrDigit(small) && small != 'ʼ')
        {
            key.Append(small);
        }
    }

    // Ends the word that begins at `start`, and gives the start of the next one.
    private static int EndWord(StringBuilder key, int start)
    {
        if (key.Length == start)
        {
            return start;
        }

        if (Is(key, start, "saint"))
        {
            key.Length = start;
            key.Append("st");
        }

        if (Is(key, start, Article))
        {
            key.Length = start;
            return start;
        }

        key.Append(' ');
        return key.Length;
    }

    private static bool Is(StringBuilder key, int start, string word)
    {
        var isSame = key.Length - start == word.Length;
        for (var i = 0; isSame && i < word.Length; i++)
        {
            isSame = key[start + i] == word[i];
        }

        return isSame;
    }
}
