using System.Collections.Immutable;
using LetterPdf.Model;
using Markdig.Syntax;

namespace LetterPdf.Input;

/// <summary>Places that look as if a merge field was meant, and are printed as they are: "{ recipient.name }", with one
/// brace instead of two, and the fields of word processors, "«First_Name»".</summary>
internal static class TypedFields
{
    private const int Longest = 60;

    private static readonly TextQuestion Field = new(
        DiagnosticCatalog.PageRemains,
        TextFinding.TypedField,
        TextAdvice.WriteField
    );

    private static readonly ImmutableArray<(string Open, string Close)> Signs =
    [
        ("{", "}"),
        ("«", "»"),
        ("‹", "›"),
        ("<<", ">>"),
    ];

    private const string FirstOfSigns = "{«‹<";

    private static readonly ImmutableArray<string> Owners = ["recipient.", "signatories.", "addressee.", "letterhead."];

    // A word in guillemets is a quotation; as a heading of a list, or with a low line, it is a field.
    private static readonly ImmutableArray<string> Headings =
    [
        "name",
        "title",
        "address",
        "salutation",
        "greeting",
        "nombre",
        "nom",
        "anrede",
        "adresse",
        "nome",
        "naam",
    ];

    public static void Examine(MarkdownDocument document, TextRound round)
    {
        foreach (
            var (start, end) in document
                .Descendants<LeafBlock>()
                .SelectMany(block => MarkdownTexts.LinesOf(block, round.Source))
        )
        {
            foreach (var (at, length) in FieldsOf(round.Source[start..end]))
            {
                round.Ask(Field, start + at, length);
            }
        }
    }

    /// <summary>The first such place in a text; null where there is none.</summary>
    public static string? In(string text) =>
        FieldsOf(text).Select(field => text.Substring(field.At, field.Length)).FirstOrDefault();

    private static IEnumerable<(int At, int Length)> FieldsOf(string text)
    {
        for (var at = NextSign(text, 0); at >= 0; at = NextSign(text, at + 1))
        {
            foreach (var (open, close) in Signs)
            {
                if (LengthAt(text, at, open, close) is > 0 and var length)
                {
                    yield return (at, length);
                }
            }
        }
    }

    // Hardly any text has one.
    private static int NextSign(string text, int start)
    {
        var found = text.AsSpan(start).IndexOfAny(FirstOfSigns);
        return found < 0 ? -1 : start + found;
    }

    // 0 where there is no field.
    private static int LengthAt(string text, int at, string open, string close)
    {
        if (string.CompareOrdinal(text, at, open, 0, open.Length) != 0)
        {
            return 0;
        }

        var start = at + open.Length;
        var end = text.IndexOf(close, start, Math.Min(Longest, text.Length - start), StringComparison.Ordinal);
        return end > start && IsField(text[start..end], open is "{") ? end + close.Length - at : 0;
    }

    private static bool IsField(string inside, bool inBraces)
    {
        var word = inBraces ? inside.Trim() : inside;
        return word.All(c => char.IsLetterOrDigit(c) || c is '_' or '.' or '-')
            && (
                inBraces
                    ? Owners.Any(owner => word.StartsWith(owner, StringComparison.Ordinal))
                    : word.Trim('_').Contains('_', StringComparison.Ordinal)
                        || Headings.Contains(word, StringComparer.OrdinalIgnoreCase)
            );
    }
}
