using System.Text.Json.Nodes;

namespace LetterPdf.DataTables;

/// <summary>CLDR's names of countries and regions in the languages of letters.</summary>
internal sealed class CldrNames
{
    // English first: its first name for a country is the one that is shown.
    // csharpier-ignore
    private static readonly string[] Languages =
    [
        "en", "es", "fr", "de", "it", "pt", "nl",
        "en-GB", "es-419", "es-MX", "fr-CA", "de-AT", "de-CH", "pt-PT", "nl-BE",
    ];

    // Not countries: groups of them, parts of them that are among the Nations of OfficialNames, and codes of CLDR's
    // own.
    // csharpier-ignore
    private static readonly HashSet<string> NoCountries =
        new(["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"], StringComparer.Ordinal);

    // Regions with codes of letters.
    private static readonly HashSet<string> Groups = new(["EU", "EZ", "QO", "UN"], StringComparer.Ordinal);

    // Countries that letters call by another name than CLDR's first.
    // csharpier-ignore
    private static readonly HashSet<string> ByOtherName =
        new(["CD-alt-variant", "CG-alt-variant", "HK-alt-short", "MM-alt-short", "MO-alt-short", "PN-alt-short",
        "PS-alt-short"], StringComparer.Ordinal);

    private readonly Dictionary<string, string>[] _territories;
    private readonly JsonObject _codes;

    private CldrNames(Dictionary<string, string>[] territories, JsonObject codes) =>
        (_territories, _codes) = (territories, codes);

    /// <summary>Reads the packages that <see cref="CldrPackages.Fetch"/> has brought.</summary>
    public static CldrNames Read()
    {
        var files = CldrPackages.Read(CldrPackages.Names, Languages.Select(FileOf).ToHashSet(StringComparer.Ordinal));
        const string codes = "package/supplemental/codeMappings.json";
        var core = CldrPackages.Read(CldrPackages.Core, new HashSet<string>([codes], StringComparer.Ordinal));
        return new CldrNames(
            [.. Languages.Select(language => TerritoriesOf(files[FileOf(language)], language))],
            core[codes]["supplemental"]!["codeMappings"]!.AsObject()
        );
    }

    /// <summary>Each country's ISO 3166-1 codes of two and three letters, and its names, the one that is shown
    /// first.</summary>
    public IEnumerable<(string Code, string LongCode, string[] Names)> Countries() =>
        from code in _territories[0].Keys.Order(StringComparer.Ordinal)
        where code.Length == 2 && char.IsAsciiLetter(code[0]) && !NoCountries.Contains(code)
        select (
            code,
            _codes[code]!["_alpha3"]!.GetValue<string>(),
            NamesOf(code).Where(name => name != code).ToArray()
        );

    /// <summary>The names of continents, their parts and groups of countries; not those that look like codes.</summary>
    public IEnumerable<string> Regions() =>
        from code in _territories[0].Keys.Order(StringComparer.Ordinal)
        where (code.Length == 3 && char.IsAsciiDigit(code[0])) || Groups.Contains(code)
        from name in NamesOf(code)
        where name.Length > 2
        select name;

    private IEnumerable<string> NamesOf(string code) =>
        _territories
            .SelectMany(territories =>
                territories
                    .Where(name => name.Key == code || name.Key.StartsWith(code + "-alt-", StringComparison.Ordinal))
                    .OrderBy(name => !ByOtherName.Contains(name.Key) || territories != _territories[0])
            )
            .Select(name => name.Value)
            .Distinct(StringComparer.Ordinal);

    private static string FileOf(string language) => $"package/main/{language}/territories.json";

    // A hyphen at which no line may end is one like any other here.
    private static Dictionary<string, string> TerritoriesOf(JsonNode file, string language) =>
        file["main"]![language]!["localeDisplayNames"]!["territories"]!
            .AsObject()
            .ToDictionary(
                name => name.Key,
                name => name.Value!.GetValue<string>().Replace('\u2011', '-'),
                StringComparer.Ordinal
            );
}
