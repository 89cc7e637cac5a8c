using System.Collections.Frozen;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Rows that are no organizations: what people type to try a form or to get past a required field.</summary>
internal static class Placeholders
{
    private static readonly FrozenSet<string> Whole = new[]
    {
        "na", "n a", "none", "nil", "null", "tbd", "tba", "tbc", "to be confirmed", "to be determined", "unknown", "individual", "personal", "self", "no organization", "no organisation",
        "not applicable", "your organization", "your organisation", "your organization name", "name of organization", "organization name", "lorem ipsum", "john doe", "jane doe",
        "ref", "name", "value", "ninguno", "ninguna", "aucune", "keine",
    }.ToFrozenSet(StringComparer.Ordinal);

    // A name made of these alone is somebody's test.
    private static readonly FrozenSet<string> TestWords =
        new[] { "test", "testing", "tests", "tester", "asdf", "asdfg", "asdfasdf", "qwerty", "xxx", "xxxx", "foo", "bar", "abc", "example", "sample", "dummy" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Fillers =
        new[] { "a", "an", "the", "this", "is", "only", "just", "please", "ignore", "delete", "org", "orgs", "organization", "organisation", "ngo", "row", "entry", "name", "group", "submission" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly RowQuestion NoOrganization =
        new(DiagnosticCatalog.Placeholder, "rows do not look like organizations", "Remove the rows that are tests or say nothing.");

    /// <returns>Whether there was something to say.</returns>
    public static bool Examine(Signatory entry, SignatoryRound round)
    {
        var name = entry.Organization.Value;
        if (!IsPlaceholder(name))
        {
            return false;
        }

        var message = $"{SignatoryRound.Row(entry)} does not look like an organization: '{name}'";
        round.Ask(NoOrganization, new RowDoubt(entry, entry.Organization, message) { Mend = "Remove the row if it is a test or says nothing." });
        return true;
    }

    private static bool IsPlaceholder(string name)
    {
        var key = NameKey.Fold(name);
        if (!key.Any(char.IsLetter) || Whole.Contains(key))
        {
            return true;
        }

        var words = key.Split(' ');
        return words.Any(TestWords.Contains) && words.All(word => TestWords.Contains(word) || Fillers.Contains(word) || word.All(char.IsDigit));
    }
}
