using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Whether a comma inside brackets, which separates items, was meant as part of a line: "[Washington, D.C.
/// 20500]".</summary>
internal static class SplitLine
{
    // Words after a comma in names of people and companies.
    // csharpier-ignore
    private static readonly string[] Endings =
    [
        "Inc", "Incorporated", "LLC", "L.L.C", "LLP", "Ltd", "Limited", "Corp", "Co", "Jr", "Sr", "II", "III", "IV",
        "Esq", "PhD", "Ph.D", "MD", "M.D", "JD", "J.D", "MP", "KC", "QC", "CBE", "OBE", "GmbH", "AG", "e.V", "S.A",
        "SA", "S.L", "SL", "N.V", "B.V", "p.p", "etc",
    ];

    /// <summary>The doubt; null where there is none.</summary>
    /// <param name="key">The list, as messages name it.</param>
    public static Diagnostic? Find(YamlSequence list, string key)
    {
        if (!list.IsFlow || key is "keywords" or "type.hyphenation" or "recipients.fields.address")
        {
            return null;
        }

        ImmutableArray<YamlScalar?> items = [.. list.Items.Select(item => item as YamlScalar)];
        for (var i = 1; i < items.Length; i++)
        {
            if (
                items[i - 1] is { Style: YamlScalarStyle.Plain } before
                && items[i] is { Style: YamlScalarStyle.Plain } item
                && (GoesOn(item.Value, key) || YamlQuote.OpensOnly(before.Value))
            )
            {
                return DiagnosticCatalog.ListSplit.At(
                    item.Span,
                    Reason.Of(LetterFinding.LineSplit, before.Value, item.Value, key),
                    Reason.Of(LetterAdvice.JoinLines, $"{before.Value.Trim('“', '"')}, {item.Value.Trim('”', '"')}")
                );
            }
        }

        return null;
    }

    private static bool GoesOn(string text, string key) =>
        IsRegion(text)
        || Endings.Contains(text.TrimEnd('.'), StringComparer.OrdinalIgnoreCase)
        || (text.Length == 4 && text.All(char.IsAsciiDigit))
        || (
            (key is "enclosures" or "cc" || key.EndsWith("address", StringComparison.Ordinal))
            && char.IsLower(text[0])
            && !text.AsSpan().ContainsAny('.', '@', '/')
        );

    // "D.C. 20500", "NY", "CA 94103-1234", "ON M5V 2T6".
    private static bool IsRegion(string text)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        var region = (blank < 0 ? text : text[..blank]).Replace(".", "", StringComparison.Ordinal);
        return region.Length == 2
            && region.All(char.IsAsciiLetterUpper)
            && (blank < 0 || text.AsSpan(blank + 1).ContainsAnyInRange('0', '9'));
    }
}
