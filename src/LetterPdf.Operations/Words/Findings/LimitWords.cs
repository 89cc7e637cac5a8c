using System.Globalization;
using LetterPdf.Reflow;

namespace LetterPdf.Operations;

/// <summary>What is found where the plain text is longer than a form takes, in words.</summary>
internal static class LimitWords
{
    public static string Of(LimitFinding code, FactWords f) =>
        code switch
        {
            LimitFinding.TextTooLong =>
                $"the text has {Number(f, 0)} characters, and the limit is {Number(f, 1)}: this "
                    + $"part (characters {Number(f, 2)} to {Number(f, 3)}) is the first that would be cut off",
            LimitFinding.Beyond => $"{f[0]} beyond the limit: characters {Number(f, 1)} to {Number(f, 2)}{Ends(f)}",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(LimitPhrase code, FactWords f) =>
        code switch
        {
            LimitPhrase.Opening => "the lines above the text lie",
            LimitPhrase.Paragraphs => Count(f, "paragraph of the text lies", "paragraphs of the text lie"),
            LimitPhrase.Closing => "the closing or a signer lies",
            LimitPhrase.Signatories => Count(f, "line of the list lies", "lines of the list lie"),
            LimitPhrase.Ending => "enclosures or copies lie",
            LimitPhrase.Notes => Count(f, "line of the footnotes lies", "lines of the footnotes lie"),
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(LimitAdvice code, FactWords f) =>
        code switch
        {
            LimitAdvice.Shorten => $"{Number(f, 0)} characters have to go.{Unwrapped(f)}{WithoutList(f)}{Lengths(f)}",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Unwrapped(FactWords f)
    {
        var (saved, unwrapped, limit) = (f.Number(0) + f.Number(2) - f.Number(1), f.Number(1), f.Number(2));
        return saved <= 0 ? string.Empty
            : unwrapped <= limit ? $" With --wrap none it fits: {Number(unwrapped)} characters."
            : $" With --wrap none it has {Number(unwrapped)}.";
    }

    private static string WithoutList(FactWords f) =>
        f.Count < 4 || f.Number(3) == 0
            ? string.Empty
            : $" Without the list of signatories it has {Number(f, 3)}"
                + (f.Number(3) <= f.Number(2) ? ", and fits: the PDF can carry the list." : ".");

    private static string Lengths(FactWords f)
    {
        var lengths = Pairs(f, 4).Select(pair => $"{pair.Place} ({Number(pair.Number)})").ToArray();
        return lengths.Length == 0
            ? string.Empty
            : $" The longest paragraphs, with their characters: {string.Join(", ", lengths)}.";
    }

    private static string Ends(FactWords f)
    {
        var ends = Pairs(f, 3).Select(pair => $"{pair.Place} ends at {Number(pair.Number)}").ToArray();
        return ends.Length == 0 ? string.Empty : $"; {string.Join(", ", ends)}";
    }

    private static IEnumerable<(string Place, long Number)> Pairs(FactWords f, int first)
    {
        for (var i = first; i + 1 < f.Count; i += 2)
        {
            yield return (f[i], f.Number(i + 1));
        }
    }

    private static string Count(FactWords f, string one, string several) =>
        f.Number(0) == 1 ? $"one {one}" : $"{Number(f, 0)} {several}";

    private static string Number(FactWords f, int index) => Number(f.Number(index));

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
