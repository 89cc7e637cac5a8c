using System.Collections.Frozen;
using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>
/// The operators that this program draws with, and what stands before each of them (ISO 32000-1, annex A). The
/// standard has many more ways to say something without showing it: text that is not painted, white, clipped or of no
/// width. So an operator that is not listed here is a finding.
/// </summary>
internal static class ContentGrammar
{
    // Smaller type is easily overlooked.
    private const double LeastSize = 2;

    // Lines are set up to two percent narrower or wider.
    private const double LeastScale = 97;
    private const double MostScale = 103;

    private const int LongestWord = 20;

    // n: a number, /: a name, [: an array, <: a dictionary.
    private static readonly FrozenDictionary<string, string> OnPage = Table(
        ("BT", ""),
        ("ET", ""),
        ("Tf", "/n"),
        ("Td", "nn"),
        ("TJ", "["),
        ("Ts", "n"),
        ("Tz", "n"),
        ("BDC", "/<"),
        ("BMC", "/"),
        ("EMC", ""),
        ("re", "nnnn"),
        ("f", ""),
        ("q", ""),
        ("cm", "nnnnnn"),
        ("Do", "/"),
        ("Q", "")
    );

    private static readonly FrozenDictionary<string, string> InDrawing = Table(
        ("q", ""),
        ("Q", ""),
        ("gs", "/"),
        ("Do", "/"),
        ("m", "nn"),
        ("l", "nn"),
        ("c", "nnnnnn"),
        ("h", ""),
        ("re", "nnnn"),
        ("W", ""),
        ("W*", ""),
        ("n", ""),
        ("f", ""),
        ("f*", ""),
        ("S", ""),
        ("B", ""),
        ("B*", ""),
        ("rg", "nnn"),
        ("RG", "nnn"),
        ("cs", "/"),
        ("CS", "/"),
        ("scn", "/"),
        ("SCN", "/"),
        ("w", "n"),
        ("J", "n"),
        ("j", "n"),
        ("M", "n"),
        ("d", "[n")
    );

    // On a page itself, a picture is placed and drawn, and a rule is a filled rectangle: nothing else moves or paints
    // there.
    private static readonly FrozenDictionary<string, string> Follower = Table(
        ("q", "cm"),
        ("cm", "Do"),
        ("Do", "Q"),
        ("re", "f")
    );

    private static readonly FrozenDictionary<string, string> Leader = Table(
        ("cm", "q"),
        ("Do", "cm"),
        ("Q", "Do"),
        ("f", "re")
    );

    /// <summary>What is wrong with an operator; null where this program writes it like that.</summary>
    /// <param name="word">The operator.</param>
    /// <param name="operands">The values before it.</param>
    /// <param name="last">The operator before it on a page; null at the beginning.</param>
    /// <param name="isDrawing">Whether it stands in a drawing rather than on a page itself.</param>
    public static Reason? Fault(string word, List<PdfValue> operands, string? last, bool isDrawing)
    {
        if (!(isDrawing ? InDrawing : OnPage).TryGetValue(word, out var shape) || !IsOf(shape, operands))
        {
            return Reason.Of(
                isDrawing ? SightFault.DrawingOperator : SightFault.PageOperator,
                word.Length > LongestWord ? word[..LongestWord] : word
            );
        }

        return isDrawing ? null : Order(word, last) ?? Values(word, operands);
    }

    private static Reason? Order(string word, string? last) =>
        (
            last is not null
            && Follower.TryGetValue(last, out var next)
            && !string.Equals(next, word, StringComparison.Ordinal)
        ) || (Leader.TryGetValue(word, out var before) && !string.Equals(before, last, StringComparison.Ordinal))
            ? Reason.Of(SightFault.OperatorOrder, word)
            : null;

    private static Reason? Values(string word, List<PdfValue> operands) =>
        word switch
        {
            "Tf" when !(Number(operands[1]) >= LeastSize) => SightFault.SmallText,
            "Tz" when !(Number(operands[0]) is >= LeastScale and <= MostScale) => SightFault.StretchedText,
            "TJ"
                when !((PdfArray)operands[0]).Items.TrueForAll(item => item is PdfString || Number(item) is not null) =>
                SightFault.OtherInText,
            "BMC" when operands[0] is not PdfName { Value: "ReversedChars" } => SightFault.OtherMark,
            "BDC" when !IsMark(((PdfName)operands[0]).Value, ((PdfDictionary)operands[1]).Entries) =>
                SightFault.HidingMark,
            _ => null,
        };

    // ISO 32000-1, 14.6, 14.8.2.2.2 and 14.9.4.
    private static bool IsMark(string tag, Dictionary<string, PdfValue> entries) =>
        tag switch
        {
            "Artifact" => (NameOf(entries, "Type"), NameOf(entries, "Subtype"), entries.Count) switch
            {
                ("Layout", null, 1) or ("Pagination", "Watermark", 2) => true,
                ("Pagination", "Header", 3) => entries.GetValueOrDefault("Attached")
                    is PdfArray { Items: [PdfName { Value: "Top" }] },
                _ => false,
            },
            "Span" when entries.Count == 1 && entries.GetValueOrDefault("ActualText") is PdfString => true,
            _ => entries.Count == 1 && entries.GetValueOrDefault("MCID") is PdfInteger { Value: >= 0 },
        };

    private static string? NameOf(Dictionary<string, PdfValue> entries, string key) =>
        (entries.GetValueOrDefault(key) as PdfName)?.Value;

    private static bool IsOf(string shape, List<PdfValue> operands)
    {
        for (var i = 0; i < operands.Count; i++)
        {
            if (i >= shape.Length || shape[i] != Kind(operands[i]))
            {
                return false;
            }
        }

        return operands.Count == shape.Length;
    }

    private static char Kind(PdfValue value) =>
        value switch
        {
            PdfInteger or PdfReal => 'n',
            PdfName => '/',
            PdfArray => '[',
            PdfDictionary => '<',
            _ => '?',
        };

    /// <summary>A number in content, which has no references; null for anything else.</summary>
    public static double? Number(PdfValue value) =>
        value switch
        {
            PdfInteger integer => integer.Value,
            PdfReal real => real.Value,
            _ => null,
        };

    private static FrozenDictionary<string, string> Table(params (string Word, string Value)[] rows) =>
        rows.ToFrozenDictionary(row => row.Word, row => row.Value, StringComparer.Ordinal);
}
