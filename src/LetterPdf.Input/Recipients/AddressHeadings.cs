using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>The headings of columns that make an address, as <see cref="HeadingKey"/>, in the languages of
/// letters.</summary>
internal static class AddressHeadings
{
    // csharpier-ignore
    private static readonly ImmutableArray<string> Lines =
    [
        "address", "postal address", "mailing address", "street address", "full address", "office address",
        "address line", "street", "street and number", "po box", "p o box", "building", "room", "dirección",
        "dirección postal", "calle", "adresse", "adresse postale", "rue", "anschrift", "postanschrift", "straße",
        "strasse", "straße und hausnummer", "indirizzo", "via", "endereço", "morada", "rua", "adres", "postadres",
        "straat", "city and postal code",
        .. Enumerable.Range(1, 9).SelectMany(n => (string[])
        [
            $"address {n}", $"address{n}", $"address line {n}", $"addressline{n}", $"address line{n}", $"line {n}",
            $"line{n}", $"street {n}", $"street{n}", $"adresse {n}", $"anschrift {n}", $"dirección {n}",
            $"indirizzo {n}", $"endereço {n}", $"adres {n}", $"ligne {n}", $"zeile {n}",
        ]),
    ];

    // csharpier-ignore
    private static readonly ImmutableArray<string> Towns =
    [
        "city", "town", "zip", "zip code", "zipcode", "postal code", "postcode", "post code", "ciudad", "código postal",
        "codigo postal", "ville", "code postal", "ort", "stadt", "plz", "postleitzahl", "città", "cap", "cidade", "cep",
        "plaats", "stad",
    ];

    private static readonly ImmutableArray<string> Regions = ["state", "province", "region", "state province"];

    private static readonly ImmutableArray<string> Countries = ["country", "país", "pays", "land", "paese"];

    /// <summary>
    /// The columns of the address, as they stand. A state belongs to it where there are towns, and a country where it
    /// stands next to the rest: by itself, either may be what the recipient stands for.
    /// </summary>
    public static ImmutableArray<int> In(ImmutableArray<string> headings)
    {
        ImmutableArray<string> keys = [.. headings.Select(HeadingKey.Of)];
        var hasTown = keys.Any(key => Is(Towns, key));
        var found = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < keys.Length; i++)
        {
            if (
                Is(Lines, keys[i])
                || Is(Towns, keys[i])
                || (hasTown && Is(Regions, keys[i]))
                || (found.Count > 0 && found[^1] == i - 1 && Is(Countries, keys[i]))
            )
            {
                found.Add(i);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>
    /// What stands between a column's text and the text before it, where they make one line together: "Washington",
    /// "DC" and "20510"; "10117" and "Berlin". Null where the column begins a line.
    /// </summary>
    /// <param name="before">The heading of the column before it, in the address; null for none.</param>
    /// <param name="heading">The column's heading.</param>
    public static string? JointBetween(string? before, string heading) =>
        before is null || !IsLocal(HeadingKey.Of(before)) || !IsLocal(HeadingKey.Of(heading)) ? null
        : Is(Regions, HeadingKey.Of(heading)) ? ", "
        : " ";

    private static bool IsLocal(string key) => Is(Towns, key) || Is(Regions, key);

    private static bool Is(ImmutableArray<string> keys, string key) => keys.Contains(key, StringComparer.Ordinal);
}
