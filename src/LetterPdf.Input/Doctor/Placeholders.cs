using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Rows that are not organizations: what people type to try out a form or to get past a required
/// field.</summary>
internal static class Placeholders
{
    private static readonly RowQuestion NoOrganization = new(
        DiagnosticCatalog.Placeholder,
        DoctorPhrase.NoOrganizations,
        DoctorAdvice.RemoveTests
    );

    /// <returns>Whether there was a finding.</returns>
    public static bool Examine(RoundName name, SignatoryRound round)
    {
        if (!IsPlaceholder(name.Folded))
        {
            return false;
        }

        var message = Reason.Of(DoctorFinding.NoOrganization, name.Entry.Row, name.Value);
        round.Ask(
            NoOrganization,
            new RowDoubt(name.Entry, name.Entry.Organization, message) { Mend = DoctorAdvice.RemoveTest }
        );
        return true;
    }

    private static bool IsPlaceholder(string folded)
    {
        if (!folded.Any(char.IsLetter) || IsStandIn(folded))
        {
            return true;
        }

        var words = folded.Split(' ');
        return words.Any(IsTest) && words.All(word => IsTest(word) || IsFiller(word) || word.All(char.IsDigit));
    }

    private static bool IsStandIn(string folded) =>
        folded
            is "na"
                or "n a"
                or "none"
                or "nil"
                or "null"
                or "tbd"
                or "tba"
                or "tbc"
                or "to be confirmed"
                or "to be determined"
                or "unknown"
                or "individual"
                or "personal"
                or "self"
                or "no organization"
                or "no organisation"
                or "not applicable"
                or "your organization"
                or "your organisation"
                or "your organization name"
                or "name of organization"
                or "organization name"
                or "lorem ipsum"
                or "john doe"
                or "jane doe"
                or "ref"
                or "name"
                or "value"
                or "ninguno"
                or "ninguna"
                or "aucune"
                or "keine"
                or "see above"
                or "same as above"
                or "continued"
                or "end of list"
                or "anonymous"
                or "name withheld"
                or "anonyme"
                or "anonimo"
                or "anonym"
                or "myself"
                or "other"
                or "others"
                or "none individual"
                or "idem"
                or "ditto"
                or "private individual"
                or "individual capacity";

    // A name made of these words alone is a test.
    private static bool IsTest(string word) =>
        word
            is "test"
                or "testing"
                or "tests"
                or "tester"
                or "asdf"
                or "asdfg"
                or "asdfasdf"
                or "qwerty"
                or "xxx"
                or "xxxx"
                or "foo"
                or "bar"
                or "abc"
                or "example"
                or "sample"
                or "dummy";

    private static bool IsFiller(string word) =>
        word
            is "a"
                or "an"
                or "the"
                or "this"
                or "is"
                or "only"
                or "just"
                or "please"
                or "ignore"
                or "delete"
                or "org"
                or "orgs"
                or "organization"
                or "organisation"
                or "ngo"
                or "row"
                or "entry"
                or "name"
                or "group"
                or "submission";
}
