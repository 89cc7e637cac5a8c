using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>The countries that one tag names: "US", "Ukraine and France", "Kenya, Uganda".</summary>
internal static class CountryTags
{
    private static readonly string[] Separators = [",", ";", "/", "|", " and ", " & ", " y ", " et ", " und ", " e "];

    /// <summary>The tag's parts as they are written; the whole where it is one country's name.</summary>
    public static ImmutableArray<string> PartsOf(string tag) => Countries.All.CodeOf(tag) is not null || Countries.All.IsRegion(tag)
        ? [tag]
        : [.. tag.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The same for every way of writing the same countries: codes where they are known, else folded words.</summary>
    public static string KeyOf(string tag) =>
        string.Join('+', PartsOf(tag).Select(part => Countries.All.CodeOf(part) ?? NameKey.Fold(part)).Order(StringComparer.Ordinal));
}
