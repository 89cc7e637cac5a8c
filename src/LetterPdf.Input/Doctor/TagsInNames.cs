using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// A country in brackets at the end of a name: a tag that slipped into the name's column ("Lawyers Alert (Nigeria)"),
/// or a part of the name ("Presbyterian Church (USA)")?
/// </summary>
/// <remarks>
/// A country's full name in brackets is a tag. An abbreviation is one only where this list writes its tags so: lists
/// that write "US" do not mean "USA" as a tag, and organizations do carry "(USA)" in their names.
/// </remarks>
internal static class TagsInNames
{
    private const int LongestAbbreviation = 4;

    private static readonly RowQuestion Country = new(
        DiagnosticCatalog.CountryInName,
        DoctorPhrase.EndWithCountry,
        DoctorAdvice.MoveCountries
    );

    private static readonly RowQuestion OwnCountry = new(
        DiagnosticCatalog.CountryInName,
        DoctorPhrase.EndWithOwnCountry,
        DoctorAdvice.TakeOutCountries
    );

    public static void Examine(SignatoryRound round)
    {
        ImmutableArray<(Signatory Entry, string Tag)> inNames =
        [
            .. round
                .Entries.Select(entry => (entry, InBrackets(entry.Organization.Value)!))
                .Where(found => found.Item2 is not null && Countries.CodeOf(found.Item2) is not null),
        ];
        var tags = round
            .Entries.Select(entry => entry.Country?.Value)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        var repeated = inNames
            .GroupBy(found => found.Tag, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        foreach (
            var (entry, tag) in inNames.Where(found =>
                IsTag(round, found.Entry, found.Tag, tags.Count == 0 ? repeated : tags)
            )
        )
        {
            Report(round, entry, tag);
        }
    }

    /// <param name="known">The tags of this list; in a list without tags, the endings that several names
    /// share.</param>
    private static bool IsTag(SignatoryRound round, Signatory entry, string tag, HashSet<string> known)
    {
        // Another country in its own column: the name is that of a chapter.
        if (entry.Country is { } country)
        {
            return round.PrintsTags
                && string.Equals(Countries.CodeOf(country.Value), Countries.CodeOf(tag), StringComparison.Ordinal);
        }

        if (IsOfficial(entry))
        {
            return false;
        }

        var isAbbreviation = tag.Length <= LongestAbbreviation && tag.All(c => char.IsUpper(c) || c == '.');
        return !isAbbreviation || known.Contains(tag);
    }

    private static void Report(SignatoryRound round, Signatory entry, string tag)
    {
        var name = entry.Organization.Value[..entry.Organization.Value.LastIndexOf('(')].TrimEnd();
        var organization = entry.Organization.Value;
        var message = entry.Country is { } country
            ? Reason.Of(DoctorFinding.EndsWithOwnCountry, entry.Row, organization, country.Value)
            : Reason.Of(DoctorFinding.EndsWithCountry, entry.Row, organization, name, tag);
        round.Ask(
            entry.Country is null ? Country : OwnCountry,
            new RowDoubt(entry, entry.Organization, message)
            {
                Mend = IsOfficial(entry)
                    ? Reason.Of(DoctorAdvice.EmptyCountry, organization)
                    : Reason.Of(DoctorAdvice.NameAndCountry, name, entry.Country?.Value ?? tag),
            }
        );
    }

    // Official names with such an ending, folded.
    private static bool IsOfficial(Signatory entry) =>
        NameKey.Fold(entry.Organization.Value)
            is "presbyterian church usa"
                or "mennonite church usa"
                or "international league of peoples struggle us";

    private static string? InBrackets(string name)
    {
        var open = name.LastIndexOf('(');
        return open > 0 && name.EndsWith(')') ? name[(open + 1)..^1].Trim() : null;
    }
}
