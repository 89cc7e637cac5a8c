namespace LetterPdf.Comparison;

/// <summary>
/// How much of two texts is the same, from 0 to 1: the share of their words that they have in common, in whatever
/// order (Dice 1945); for short texts also the share of characters kept. It is symmetric.
/// </summary>
internal sealed class TextLikeness
{
    /// <summary>The length in UTF-16 units above which texts are not compared character by character.</summary>
    public const int ShortText = 240;

    private const int FewWords = 8;
    private const int FewestWords = 2;

    private readonly Numbering _words = new();

    /// <summary>The form in which a text is compared.</summary>
    /// <param name="Text">In small letters.</param>
    /// <param name="Words">The numbers of its words, sorted.</param>
    public sealed record Bag(string Text, int[] Words)
    {
        public bool IsShort => Words.Length <= FewWords && Text.Length <= ShortText;
    }

    public Bag Of(string text)
    {
        var small = text.ToLowerInvariant();
        var words = Words.Split(small).Where(Words.IsWord).Select(_words.Of).ToArray();
        Array.Sort(words);
        return new Bag(small, words);
    }

    /// <summary>The value below which it does not matter.</summary>
    /// <param name="left">One of them.</param>
    /// <param name="right">The other.</param>
    /// <param name="least">From where on it matters.</param>
    /// <param name="withLetters">Whether short texts are also compared character by character.</param>
    public static double Between(Bag left, Bag right, double least, bool withLetters)
    {
        var (common, words) = ByWords(left.Words, right.Words);
        var mayBeAlike = common > 0 || Math.Max(left.Words.Length, right.Words.Length) <= FewestWords;
        return withLetters && mayBeAlike && left.IsShort && right.IsShort
            ? Math.Max(words, ByLetters(left.Text, right.Text, least))
            : words;
    }

    /// <summary>Upper bound on the number of character comparisons.</summary>
    public static long Steps(Bag left, Bag right, double least) =>
        left.IsShort && right.IsShort ? left.Text.Length * (1L + (2 * Most(left.Text, right.Text, least))) : 0;

    private static double ByLetters(string left, string right, double least)
    {
        var most = Most(left, right, least);
        var distance = EditDistance.Of(left, right, most);
        return distance > most ? 0 : 1 - ((double)distance / Math.Max(1, Math.Max(left.Length, right.Length)));
    }

    // 0.1 of forty letters must be four, even if rounding makes that tenth slightly smaller.
    private static int Most(string left, string right, double least) =>
        (int)(((1 - least) * Math.Max(left.Length, right.Length)) + 1e-9);

    private static (int Common, double Likeness) ByWords(int[] left, int[] right)
    {
        var common = 0;
        for (var (i, j) = (0, 0); i < left.Length && j < right.Length; )
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

        return (common, left.Length + right.Length == 0 ? 0 : 2.0 * common / (left.Length + right.Length));
    }
}
