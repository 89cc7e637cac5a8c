using System.Text;

namespace LetterPdf.Unicode;

/// <summary>
/// How many columns a text takes where all letters are equally wide, as in plain text: two for wide characters (UAX
/// #11: East_Asian_Width F and W), none for marks and format characters, one for all others. Characters of ambiguous
/// width take one, as the annex advises outside East Asian text.
/// </summary>
public static partial class DisplayWidth
{
    /// <summary>The columns of a text without line ends.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var columns = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            columns += Of(rune);
        }

        return columns;
    }

    /// <summary>The columns of one character, 0 to 2.</summary>
    public static int Of(Rune rune) => Find(rune.Value);

    internal static byte Find(int codePoint) => CodePointTable.Find(Groups, Blocks, Values, codePoint);
}
