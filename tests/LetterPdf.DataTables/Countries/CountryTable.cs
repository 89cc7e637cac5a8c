using LetterPdf.Input;

namespace LetterPdf.DataTables;

/// <summary>The names of countries, and the sorted index of all names.</summary>
internal static class CountryTable
{
    private static readonly string[] Origin =
    [
        $"Names of countries and regions from the Unicode CLDR {Versions.Cldr}, territories.json and codeMappings.json",
        "(npm: cldr-localenames-full, cldr-core). Copyright (C) 1991-2025 Unicode, Inc.;",
        "Unicode License v3: https://www.unicode.org/license.txt",
    ];

    // Names that mean one country in one language and another in another: the meaning used here.
    private static readonly Dictionary<string, string> Settled = new(StringComparer.Ordinal)
    {
        // ISO 3166's code is stronger than "Royaume-Uni" and "Regno Unito" in short.
        ["ru"] = "RU",
    };

    public static string Names() =>
        new TableSource("LetterPdf.Input", "internal static partial class Countries", Origin)
            .Lines(
                "Lines of a country's code and its names, the English one first; one that has many has several lines.",
                "private static ReadOnlySpan<byte> Table =>",
                CldrNames.Read().Countries().SelectMany(country => Wrapped(country.Code, country.Names)),
                "u8"
            )
            .ToString();

    public static string Index() =>
        new TableSource(
            "LetterPdf.Input",
            "internal static partial class CountryIndex",
            [.. Origin, "Names beside these from OfficialNames.cs of the program that writes this table."]
        )
            .Lines(
                "Sorted lines: a key of CountryKey, a tab, a code or a mark of Countries.",
                "private static ReadOnlySpan<byte> Lines =>",
                Keys().Select(pair => $"{pair.Key}\t{pair.Value}"),
                "u8"
            )
            .ToString();

    /// <summary>Every name of a country or of a part of one, and every code of one, with the code that it
    /// means.</summary>
    public static IEnumerable<(string Name, string Code)> CountryNames() =>
        from country in AllCountries()
        from name in country.Names.Append(country.Code)
        select (name, Settled.GetValueOrDefault(CountryKey.Of(name), country.Code));

    private static SortedDictionary<string, string> Keys()
    {
        var keys = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, code) in All())
        {
            var key = CountryKey.Of(name);
            if (key.Length == 0 || !key.All(char.IsAscii))
            {
                throw new InvalidDataException($"'{name}' has the key '{key}'.");
            }

            var settled = Settled.GetValueOrDefault(key, code);
            if (!keys.TryAdd(key, settled) && keys[key] != settled && settled.Length > 1)
            {
                throw new InvalidDataException($"'{name}' is {keys[key]} and {code}: settle it.");
            }
        }

        return keys;
    }

    // Codes first: they take precedence over names.
    private static IEnumerable<(string Name, string Code)> All() =>
        CldrNames
            .Read()
            .Countries()
            .Select(country => (country.Code, country.Code))
            .Concat(Lines(OfficialNames.Nations).Select(nation => (nation.Code, nation.Code)))
            .Concat(AllCountries().SelectMany(country => country.Names.Select(name => (name, country.Code))))
            .Concat(Words(OfficialNames.Lands).Select(name => (name, Countries.LandMark)))
            .Concat(CldrNames.Read().Regions().Select(name => (name, Countries.RegionMark)))
            .Concat(Words(OfficialNames.Regions).Select(name => (name, Countries.RegionMark)));

    private static IEnumerable<(string Code, string[] Names)> AllCountries() =>
        CldrNames
            .Read()
            .Countries()
            .Select(country => (country.Code, country.Names.Prepend(country.LongCode).ToArray()))
            .Concat(Lines(OfficialNames.Countries))
            .Concat(Lines(OfficialNames.Nations));

    private static IEnumerable<(string Code, string[] Names)> Lines(string table) =>
        Words(table).Select(line => line.Split(';')).Select(parts => (parts[0], parts[1..]));

    private static string[] Words(string table) => table.Split('\n', StringSplitOptions.TrimEntries);

    private static IEnumerable<string> Wrapped(string code, string[] names)
    {
        var line = code;
        foreach (var name in names)
        {
            if (line.Length + 1 + name.Length > TableSource.LineWidth)
            {
                yield return line;
                line = code;
            }

            line += ";" + name;
        }

        yield return line;
    }
}
