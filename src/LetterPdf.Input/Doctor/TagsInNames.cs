using System.Collections.Frozen;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// A country in brackets at the end of a name: a tag that slipped into the name's column ("Lawyers Alert (Nigeria)"), or
/// a part of the name ("Presbyterian Church (USA)")?
/// </summary>
/// <remarks>
/// A country's full name in brackets is a tag. An abbreviation is one only where this list writes its tags so: lists
/// that write "US" do not mean "USA" as a tag, and organizations do carry "(USA)" in their names.
/// </remarks>
internal static class TagsInNames
{
    private const int LongestAbbreviation = 4;

    // Official names that end so, as keys.
    private static readonly FrozenSet<string> Names = new[] { "presbyterian church usa", "mennonite church usa", "international league of peoples struggle us" }.ToFrozenSet(StringComparer.Ordinal);

    public static void Examine(SignatoryRound round)
    {
        var spellings = round.Entries.Select(entry => entry.Country?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var inNames = round.Entries.Select(entry => InBrackets(entry.Organization.Value)).OfType<string>()
            .GroupBy(tag => tag, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        foreach (var entry in round.Entries)
        {
            if (InBrackets(entry.Organization.Value) is { } tag && IsTag(entry, tag, spellings, inNames))
            {
                Report(round, entry, tag);
            }
        }
    }

    private static bool IsTag(Signatory entry, string tag, HashSet<string> spellings, FrozenDictionary<string, int> inNames)
    {
        if (Countries.CodeOf(tag) is not { } code || Names.Contains(NameKey.Fold(entry.Organization.Value)))
        {
            return false;
        }

        // Another country in its own column: the name is that of a chapter.
        if (entry.Country is { } country)
        {
            return string.Equals(Countries.CodeOf(country.Value), code, StringComparison.Ordinal);
        }

        var isAbbreviation = tag.Length <= LongestAbbreviation && tag.All(c => char.IsUpper(c) || c == '.');
        return !isAbbreviation || spellings.Contains(tag) || (spellings.Count == 0 && inNames[tag] > 1);
    }

    private static void Report(SignatoryRound round, Signatory entry, string tag)
    {
        var name = entry.Organization.Value[..entry.Organization.Value.LastIndexOf('(')].TrimEnd();
        round.Doubt(
            DiagnosticCatalog.CountryInName,
            entry.Organization,
            entry.Country is null
                ? $"the name in {SignatoryRound.Row(entry)} ends with a country: '{entry.Organization}', or '{name}' of {tag}?"
                : $"the name in {SignatoryRound.Row(entry)} ends with its own country, which would be printed twice: '{entry.Organization} ({entry.Country})'",
            $"Write '{name}' as the name and '{entry.Country?.Value ?? tag}' as the country.");
    }

    private static string? InBrackets(string name)
    {
        var open = name.LastIndexOf('(');
        return open > 0 && name.EndsWith(')') ? name[(open + 1)..^1].Trim() : null;
    }
}
