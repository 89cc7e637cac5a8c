using System.Globalization;

namespace LetterPdf.Operations;

/// <summary>How sentences are put together: items, their numbers, the first letter.</summary>
internal static class Listing
{
    /// <summary>"a", "a and b", "a, b and c"; empty for none.</summary>
    public static string And(IEnumerable<string> items)
    {
        string[] all = [.. items];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }

    /// <summary>"1 page", "1,024 pages".</summary>
    public static string Counted(long count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");

    /// <summary>A sentence with a capital first letter.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
