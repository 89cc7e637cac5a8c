using System.Runtime.InteropServices;
using LetterPdf.Unicode;

namespace LetterPdf.Reflow;

/// <summary>
/// Cuts a text where its direction changes. In a Word file each run says its direction itself (17.3.2.30), and what has
/// none, such as blanks and brackets, follows the run.
/// </summary>
internal static class RunDirections
{
    /// <summary>Whether a text's first letter is written from right to left.</summary>
    public static bool IsRightToLeft(string text) =>
        text.EnumerateRunes().Select(rune => StrongOf(rune.Value)).FirstOrDefault(strong => strong is not null) == true;

    /// <summary>The stretches of one direction; all of the text.</summary>
    /// <param name="isRightToLeft">The direction of what stands between letters of different ones.</param>
    public static List<Stretch> Of(string text, bool isRightToLeft)
    {
        var directions = Directions(text, isRightToLeft);
        var stretches = new List<Stretch>();
        for (var start = 0; start < text.Length; )
        {
            var end = start + 1;
            while (end < text.Length && directions[end] == directions[start])
            {
                end++;
            }

            stretches.Add(new Stretch(start, end, directions[start]));
            start = end;
        }

        return stretches;
    }

    // What is between two letters of one direction has theirs (UAX #9, N1); digits
    // and marks have that of the letters before them.
    private static bool[] Directions(string text, bool isRightToLeft)
    {
        var directions = new bool[text.Length];
        var (open, last) = (0, isRightToLeft);
        for (var i = 0; i < text.Length; )
        {
            var codePoint = char.ConvertToUtf32(text, i);
            var length = codePoint > char.MaxValue ? 2 : 1;
            var strong = StrongOf(codePoint) ?? (Follows(codePoint) ? last : null);
            if (strong is { } own)
            {
                Array.Fill(directions, own == last ? own : isRightToLeft, open, i - open);
                Array.Fill(directions, own, i, length);
                (open, last) = (i + length, own);
            }

            i += length;
        }

        Array.Fill(directions, isRightToLeft, open, text.Length - open);
        return directions;
    }

    private static bool Follows(int codePoint) =>
        BidiClassTable.Find(codePoint) is BidiClass.EN or BidiClass.AN or BidiClass.NSM;

    private static bool? StrongOf(int codePoint) =>
        BidiClassTable.Find(codePoint) switch
        {
            BidiClass.L => false,
            BidiClass.R or BidiClass.AL => true,
            _ => null,
        };

    /// <summary>A stretch of a text.</summary>
    [StructLayout(LayoutKind.Auto)]
    public readonly record struct Stretch(int Start, int End, bool IsRightToLeft);
}
