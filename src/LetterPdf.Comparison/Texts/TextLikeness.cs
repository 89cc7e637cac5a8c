namespace LetterPdf.Comparison;

/// <summary>
/// How much of two texts is the same, from 0 to 1: the share of their words that they have in common, in whatever order (Dice 1945); of
/// short texts also the share of letters that stay. It is the same in both directions.
/// </summary>
internal sealed class TextLikeness
{
    private const int FewWords = 8;
    private const int ShortText = 240;

    private readonly Numbering _words = new();

    /// <summary>What of a text is compared.</summary>
    /// <param name="Text">In small letters.</param>
    /// <param name="Words">Numbers of its words, sorted.</param>
    public sealed record Bag(string Text, int[] Words);

    public Bag Of(string text)
    {
        var small = text.ToLowerInvariant();
        var words = LetterPdf.Comparison.Words.Split(small).Where(LetterPdf.Comparison.Words.IsWord).Select(_words.Of).ToArray();
        Array.Sort(words);
        return new Bag(small, words);
    }

    public static double Between(Bag left, Bag right)
    {
        var words = ByWords(left.Words, right.Words);
        return Math.Max(left.Words.Length, right.Words.Length) > FewWords || Math.Max(left.Text.Length, right.Text.Length) > ShortText
            ? words
            : Math.Max(words, ByLetters(left.Text, right.Text));
    }

    /// <summary>The share of letters that stay; 0 where it is less than half.</summary>
    public static double ByLetters(string left, string right)
    {
        var length = Math.Max(left.Length, right.Length);
        var most = length / 2;
        var distance = EditDistance.Of(left, right, most);
        return length == 0 ? 1 : distance > most ? 0 : 1 - ((double)distance / length);
    }

    private static double ByWords(int[] left, int[] right)
    {
        var common = 0;
        for (var (i, j) = (0, 0); i < left.Length && j < right.Length;)
        {
            if (left[i] == right[j])
            {
                (common, i, j) = (common + 1, i + 1, j + 1);
            }
            else if (left[i] < right[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return left.Length + right.Length == 0 ? 0 : 2.0 * common / (left.Length + right.Length);
    }
}
