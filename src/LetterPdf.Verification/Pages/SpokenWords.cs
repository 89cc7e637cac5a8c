using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>What a glyph stands for, or what is said in the stead of several.</summary>
/// <param name="Text">Empty where nobody knows.</param>
/// <param name="Line">The number of the line that it stands in.</param>
internal readonly record struct Said(string Text, int Line);

/// <summary>
/// Compares what is said in place of glyphs (ISO 32000-1, 14.9.4, ActualText) with what these stand for one by one.
/// This program says something else only where one glyph serves for several characters, where glyphs and characters
/// do not correspond one to one, and where a line's end divides a word.
/// </summary>
internal static class SpokenWords
{
    // A divided address may run over many lines, but is no longer than this.
    private const int LongestWord = 4_000;

    // Characters in one cluster of a script whose characters move, at most.
    private const int LongestCluster = 16;

    private const int LongestShown = 40;

    /// <summary>What differs; null where both say the same.</summary>
    /// <param name="spoken">What is read aloud.</param>
    /// <param name="shown">What the glyphs stand for, in the order in which they are drawn.</param>
    public static Reason? Fault(string spoken, ReadOnlySpan<Said> shown)
    {
        if (spoken.Length <= LongestWord && shown.Length <= LongestWord && Agree(spoken, shown))
        {
            return null;
        }

        var letters = new StringBuilder();
        for (var i = 0; i < shown.Length && letters.Length <= LongestShown; i++)
        {
            letters.Append(shown[i].Text);
        }

        return Reason.Of(SightFault.SpokenOtherwise, Short(spoken), Short(letters.ToString()));
    }

    private static bool Agree(string spoken, ReadOnlySpan<Said> shown)
    {
        var said = Folded(spoken);
        var drawn = new List<(int Sign, bool MayGo)>();
        var isOne = said.Count == 1;
        for (var i = 0; i < shown.Length; i++)
        {
            // The hyphen that a line break added; and a glyph without a character of its own that the font's map
            // calls a hyphen.
            var mayGo = i + 1 < shown.Length && shown[i + 1].Line != shown[i].Line;
            foreach (var sign in Folded(shown[i].Text))
            {
                drawn.Add((sign, sign == SignFold.Hyphen && (mayGo || (isOne && i > 0))));
            }
        }

        return Follows(said, drawn) || IsCluster(spoken, said, drawn) || IsAccented(spoken, shown, said, drawn);
    }

    // A letter with a precomposed or a combining accent: the platform can't always tell which.
    private static bool IsAccented(
        string spoken,
        ReadOnlySpan<Said> shown,
        List<int> said,
        List<(int Sign, bool MayGo)> drawn
    )
    {
        var hasMark = spoken.EnumerateRunes().Any(SignFold.IsMark) || drawn.Exists(item => item.MayGo);
        foreach (var item in shown)
        {
            hasMark |= item.Text.EnumerateRunes().Any(SignFold.IsMark);
        }

        drawn.RemoveAll(item => item.MayGo);
        return hasMark
            && said is [var one]
            && drawn is [(var other, _)]
            && (SignFold.IsAccented(one) || SignFold.IsAccented(other))
            && Rune.IsLetter(new Rune(one))
            && Rune.IsLetter(new Rune(other));
    }

    private static bool Follows(List<int> said, List<(int Sign, bool MayGo)> drawn)
    {
        var next = 0;
        foreach (var (sign, mayGo) in drawn)
        {
            if (next < said.Count && said[next] == sign)
            {
                next++;
            }
            else if (!mayGo)
            {
                return false;
            }
        }

        return next == said.Count;
    }

    // In scripts whose characters move or join, single glyphs do not tell what a cluster says: it must be short, and
    // in these scripts alone.
    private static bool IsCluster(string spoken, List<int> said, List<(int Sign, bool MayGo)> drawn) =>
        spoken.Length <= LongestCluster
        && said.Count > 0
        && drawn.Count > 0
        && said.TrueForAll(SignFold.Moves)
        && drawn.TrueForAll(item => item.Sign == SignFold.Hyphen || SignFold.Moves(item.Sign));

    private static List<int> Folded(string text)
    {
        var signs = new List<int>();
        foreach (var rune in text.EnumerateRunes())
        {
            SignFold.Add(rune, signs);
        }

        return signs;
    }

    private static string Short(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";
}
