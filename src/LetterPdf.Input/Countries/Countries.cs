using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace LetterPdf.Input;

/// <summary>Knows countries by codes, by names in seven languages, by what people call them, and by their flags.</summary>
internal sealed class Countries
{
    private const int FlagBase = 0x1F1E6;

    // What CLDR does not list and letters write.
    private static readonly ImmutableArray<(string Code, string Name)> Aliases =
    [
        ("US", "United States of America"), ("US", "the United States"), ("US", "the US"), ("US", "America"), ("GB", "Great Britain"), ("GB", "Britain"),
        ("GB", "the UK"), ("GB", "United Kingdom of Great Britain and Northern Ireland"), ("GB", "England"), ("GB", "Scotland"), ("GB", "Wales"), ("GB", "Northern Ireland"),
        ("CD", "DRC"), ("CD", "DR Congo"), ("CD", "Democratic Republic of Congo"), ("CD", "Democratic Republic of the Congo"), ("CG", "Republic of the Congo"),
        ("CG", "Republic of Congo"), ("PS", "Occupied Palestinian Territory"), ("PS", "OPT"), ("PS", "State of Palestine"), ("SY", "Syrian Arab Republic"),
        ("KR", "Republic of Korea"), ("KR", "Korea"), ("KP", "DPRK"), ("IR", "Islamic Republic of Iran"), ("RU", "Russian Federation"), ("MM", "Burma"), ("MK", "Macedonia"),
        ("NL", "Holland"), ("NL", "the Netherlands"), ("PH", "the Philippines"), ("GM", "the Gambia"), ("BS", "the Bahamas"), ("VA", "Holy See"), ("CV", "Cape Verde"),
        ("TZ", "United Republic of Tanzania"), ("BO", "Plurinational State of Bolivia"), ("VE", "Bolivarian Republic of Venezuela"), ("MD", "Republic of Moldova"),
        ("VN", "Viet Nam"), ("LA", "Lao PDR"), ("BN", "Brunei Darussalam"), ("CZ", "Czechia"), ("SZ", "eSwatini"), ("AE", "UAE"), ("BA", "Bosnia and Herzegovina"),
        ("BA", "BiH"), ("TT", "Trinidad and Tobago"), ("AG", "Antigua and Barbuda"), ("KN", "Saint Kitts and Nevis"), ("ST", "Sao Tome and Principe"),
        ("VC", "Saint Vincent and the Grenadines"), ("LC", "Saint Lucia"), ("CF", "CAR"), ("SS", "South-Sudan"), ("NZ", "Aotearoa"), ("TW", "Republic of China"), ("CN", "People's Republic of China"),
    ];

    private static readonly ImmutableArray<string> NoCountry =
        ["Global", "International", "Worldwide", "Regional", "Multinational", "Transnational", "Middle East", "MENA", "Balkans", "Western Balkans", "Great Lakes", "Horn of Africa", "East Africa", "West Africa", "North Africa", "Southeast Asia", "South Asia", "EU", "UN", "Kurdistan", "Tibet", "Scandinavia"];

    private readonly FrozenDictionary<string, string> _codes;
    private readonly FrozenDictionary<string, string> _names;
    private readonly FrozenSet<string> _regions;

    private Countries()
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in CountryData.Countries.Split('\n', StringSplitOptions.TrimEntries))
        {
            var parts = line.Split(';');
            names[parts[0]] = parts[2];
            foreach (var name in parts)
            {
                codes.TryAdd(KeyOf(name), parts[0]);
            }
        }

        // A code of one country is another's short name in some language (VS, VK): codes and aliases are stronger.
        foreach (var (code, name) in Aliases.Concat(names.Keys.Select(code => (code, code))))
        {
            codes[KeyOf(name)] = code;
        }

        codes.Remove("");
        _codes = codes.ToFrozenDictionary(StringComparer.Ordinal);
        _names = names.ToFrozenDictionary(StringComparer.Ordinal);
        _regions = CountryData.Regions.Split('\n', StringSplitOptions.TrimEntries).Concat(NoCountry).Select(KeyOf).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>All of them; made when it is first asked for.</summary>
    public static Countries All { get; } = new();

    /// <summary>Their names in English.</summary>
    public IEnumerable<string> Names => _names.Values;

    /// <summary>ISO 3166-1 alpha-2 of a name, a code or a flag; null where no country is called so.</summary>
    public string? CodeOf(string name) => FlagCode(name) ?? _codes.GetValueOrDefault(KeyOf(name));

    /// <summary>The English name of a code.</summary>
    public string NameOf(string code) => _names[code];

    /// <summary>Whether a tag is a part of the world, or says that there is no one country.</summary>
    public bool IsRegion(string name) => _regions.Contains(KeyOf(name));

    /// <summary>Whether a text is a country's flag.</summary>
    public bool IsFlag(string text) => FlagCode(text) is not null;

    // Two regional indicator symbols (Unicode, emoji flags).
    private string? FlagCode(string text)
    {
        var runes = text.EnumerateRunes().Where(rune => !Rune.IsWhiteSpace(rune)).Take(3).Select(rune => rune.Value - FlagBase).ToArray();
        if (runes is not [>= 0 and < 26 and var first, >= 0 and < 26 and var second])
        {
            return null;
        }

        var code = $"{(char)('A' + first)}{(char)('A' + second)}";
        return _names.ContainsKey(code) ? code : null;
    }

    private static string KeyOf(string name) => NameKey.Fold(name.Replace('-', ' '));
}
