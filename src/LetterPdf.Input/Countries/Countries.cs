using System.Collections.Immutable;
using System.Text;

namespace LetterPdf.Input;

/// <summary>Recognizes countries by codes, by names in the letters' languages, by their official names, by what
/// people call them, and by their flags.</summary>
internal static partial class Countries
{
    /// <summary>A mark in the index, in place of a code.</summary>
    public const string RegionMark = "*";
    public const string LandMark = "~";

    private const int FlagBase = 0x1F1E6;
    private const int LongestName = 200;

    // The shortest name that may follow an article: "le us" is not a country.
    private const int ShortestBehindArticle = 4;

    // csharpier-ignore
    private static readonly ImmutableArray<string> Articles =
        ["la ", "le ", "les ", "l ", "el ", "los ", "las ", "il ", "lo ", "gli ", "i ", "o ", "a ", "os ", "as ",
        "der ", "die ", "das ", "de ", "het "];

    /// <summary>Names for suggestions, those in English first; created on first access.</summary>
    public static IEnumerable<string> Names
    {
        get
        {
            var names = Lines()
                .GroupBy(line => line[0], StringComparer.Ordinal)
                .Select(lines => lines.SelectMany(line => line.Skip(1)).ToArray())
                .ToArray();
            return names.Select(country => country[0]).Concat(names.SelectMany(country => country.Skip(1)));
        }
    }

    /// <summary>The code of a country or of a part of one: "US", "GB-SCT"; null where there is none of that
    /// name.</summary>
    public static string? CodeOf(string name) =>
        PlaceOf(name) is { Kind: CountryKind.Country or CountryKind.Nation } place ? place.Id : null;

    /// <summary>The meaning of a name, a code or a flag; null where it has none.</summary>
    public static CountryPlace? PlaceOf(string name)
    {
        if (name.Length > LongestName)
        {
            return null;
        }

        return FlagKey(name) is { } flag
            ? Find(flag)
            : Find(CountryKey.Of(name)) ?? WithoutArticle(name) ?? Turned(name) ?? Twice(name);
    }

    /// <summary>The English name of a country's code.</summary>
    public static string NameOf(string code) =>
        Lines().First(line => string.Equals(line[0], code, StringComparison.Ordinal))[1];

    /// <summary>Whether a text is a country's flag.</summary>
    public static bool IsFlag(string text) => FlagKey(text) is not null;

    private static IEnumerable<string[]> Lines() =>
        Encoding.UTF8.GetString(Table).Split('\n').Select(line => line.Split(';'));

    private static CountryPlace? Find(string key) =>
        CountryIndex.Find(key) switch
        {
            null => null,
            RegionMark => new CountryPlace(RegionMark + key, CountryKind.Region),
            LandMark => new CountryPlace(LandMark + key, CountryKind.Land),
            var code => new CountryPlace(code, code.Length > 2 ? CountryKind.Nation : CountryKind.Country),
        };

    // "la France", "l’Italie".
    private static CountryPlace? WithoutArticle(string name)
    {
        if (name.Length > 2 && name[0] is 'l' or 'L' && name[1] is '\'' or '’')
        {
            return Find(CountryKey.Of(name[2..]));
        }

        foreach (var article in Articles)
        {
            if (
                name.Length >= article.Length + ShortestBehindArticle
                && name.StartsWith(article, StringComparison.OrdinalIgnoreCase)
            )
            {
                return Find(CountryKey.Of(name[article.Length..]));
            }
        }

        return null;
    }

    // ISO 3166 puts the kind of country after its name: "Korea, Republic of", "Bolivia (Plurinational State of)".
    private static CountryPlace? Turned(string name)
    {
        var comma = name.IndexOfAny([',', '(', '[']);
        var isOne = comma > 0 && comma + 1 < name.Length && name.IndexOfAny([',', '(', '['], comma + 1) < 0;
        return isOne && (name[comma] == ',' || name[^1] is ')' or ']')
            ? Find(CountryKey.Of($"{name[(comma + 1)..]} {name[..comma]}"))
            : null;
    }

    // One country by two names: "United States (US)".
    private static CountryPlace? Twice(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        return
            open > 0
            && name[^1] == ')'
            && Find(CountryKey.Of(name[..open])) is { } place
            && place == Find(CountryKey.Of(name[(open + 1)..]))
            ? place
            : null;
    }

    // Two regional indicator symbols (Unicode, emoji flags) that are a country's code.
    private static string? FlagKey(string text)
    {
        if (text.Length < 4 || !text.Contains('\uD83C', StringComparison.Ordinal))
        {
            return null;
        }

        var runes = text.EnumerateRunes()
            .Where(rune => !Rune.IsWhiteSpace(rune))
            .Take(3)
            .Select(rune => rune.Value - FlagBase)
            .ToArray();
        var key = runes is [>= 0 and < 26 and var first, >= 0 and < 26 and var second]
            ? $"{(char)('a' + first)}{(char)('a' + second)}"
            : "";
        return CountryIndex.Find(key) is { Length: 2 } ? key : null;
    }
}
