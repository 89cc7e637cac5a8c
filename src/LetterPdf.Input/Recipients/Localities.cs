using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>
/// Columns that together make one line of an address: "Washington", "DC" and "20510"; "10117" and "Berlin". They stand
/// in the list as they stand in the line.
/// </summary>
internal static class Localities
{
    // csharpier-ignore
    private static readonly ImmutableArray<string> Regions = ["state", "province", "region", "state province", "st"];

    // csharpier-ignore
    private static readonly ImmutableArray<string> Others =
    [
        "city", "town", "zip", "zip code", "zipcode", "postal code", "postcode", "post code", "ciudad", "código postal",
        "codigo postal", "ville", "code postal", "ort", "stadt", "plz", "postleitzahl", "città", "cap", "cidade", "cep",
        "plaats", "stad",
    ];

    /// <summary>All headings of such columns, as <see cref="HeadingKey"/>.</summary>
    public static ImmutableArray<string> All { get; } = [.. Others, .. Regions];

    /// <summary>What stands between this column's text and the text before it; null where it begins a line.</summary>
    /// <param name="heading">The column's heading.</param>
    /// <param name="before">The heading of the column before it, in the address; null for none.</param>
    public static string? JointBetween(string? before, string heading) =>
        before is null || !Is(before) || !Is(heading) ? null
        : Regions.Contains(HeadingKey.Of(heading), StringComparer.Ordinal) ? ", "
        : " ";

    private static bool Is(string heading) => All.Contains(HeadingKey.Of(heading), StringComparer.Ordinal);
}
