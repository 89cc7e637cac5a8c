using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Country tags that nobody knows, and countries that the list writes in more than one way.</summary>
internal static class CountrySpellings
{
    public static void Examine(SignatoryRound round)
    {
        var uses = round.Entries.Where(entry => entry.Country is not null)
            .SelectMany(entry => CountryTags.PartsOf(entry.Country!.Value).Select(part => new Use(entry, part, Countries.All.CodeOf(part))))
            .ToImmutableArray();
        foreach (var spelling in uses.Where(use => use.Code is null && !Countries.All.IsRegion(use.Part)).DistinctBy(use => use.Part, StringComparer.Ordinal))
        {
            ReportUnknown(round, spelling);
        }

        foreach (var country in uses.Where(use => use.Code is not null).GroupBy(use => use.Code!, StringComparer.Ordinal))
        {
            ReportSpellings(round, [.. country.GroupBy(use => use.Part, StringComparer.Ordinal).Select(group => group.ToImmutableArray())]);
        }
    }

    private static void ReportUnknown(SignatoryRound round, Use use)
    {
        var near = Suggestion.For(use.Part, Countries.All.Names);
        round.Doubt(
            DiagnosticCatalog.UnknownCountry,
            use.Entry.Country!,
            $"'{use.Part}' in {SignatoryRound.Row(use.Entry)} is no country that the program knows",
            near is null ? "Look at the row again." : char.ToUpperInvariant(near[0]) + near[1..],
            use.Part);
    }

    // What most rows write is taken for the list's way; of equals, what stands first.
    private static void ReportSpellings(SignatoryRound round, ImmutableArray<ImmutableArray<Use>> spellings)
    {
        var usual = spellings.MaxBy(uses => uses.Length);
        foreach (var use in spellings.Where(uses => uses != usual).Select(uses => uses[0]))
        {
            var others = usual.Length == 1 ? SignatoryRound.Row(usual[0].Entry) : FormattableString.Invariant($"{usual.Length} rows");
            round.Doubt(
                DiagnosticCatalog.CountryTwoWays,
                use.Entry.Country!,
                $"{SignatoryRound.Row(use.Entry)} calls a country '{use.Part}', {others} {(usual.Length == 1 ? "calls" : "call")} it '{usual[0].Part}'",
                $"Write '{usual[0].Part}' everywhere.",
                use.Part);
        }

        if (spellings.Length == 1 && Countries.All.IsFlag(usual[0].Part))
        {
            round.Doubt(
                DiagnosticCatalog.CountryTwoWays,
                usual[0].Entry.Country!,
                $"{SignatoryRound.Row(usual[0].Entry)} shows a flag for '{Countries.All.NameOf(usual[0].Code!)}'",
                "Write the country's name: a flag cannot be printed.");
        }
    }

    /// <param name="Part">One country of a tag, as it is written.</param>
    /// <param name="Code">Null where it is unknown.</param>
    private sealed record Use(Signatory Entry, string Part, string? Code);
}
