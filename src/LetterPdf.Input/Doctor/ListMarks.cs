using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Numbers and bullets before names, which come with a list that was pasted into a spreadsheet.</summary>
internal static class ListMarks
{
    private const string Bullets = "•·▪◦‣●○■□*–—-+>";

    private static readonly RowQuestion Numbered = new(
        DiagnosticCatalog.Placeholder,
        DoctorPhrase.BeginWithNumber,
        DoctorAdvice.RemoveNumbers
    );

    private static readonly RowQuestion Bulleted = new(
        DiagnosticCatalog.Placeholder,
        DoctorPhrase.BeginWithBullet,
        DoctorAdvice.RemoveBullets
    );

    public static void Examine(SignatoryRound round)
    {
        var numbered = round.Entries.Where(entry => LengthOfNumber(entry.Organization.Value) > 0).ToImmutableArray();

        // One alone may be a name: "3. Welt Laden".
        foreach (var entry in numbered.Length > 1 || round.Entries.Length == 1 ? numbered : [])
        {
            Ask(round, Numbered, entry, LengthOfNumber(entry.Organization.Value), DoctorFinding.BeginsWithNumber);
        }

        foreach (var entry in round.Entries.Where(entry => HasBullet(entry.Organization.Value)))
        {
            Ask(round, Bulleted, entry, 1, DoctorFinding.BeginsWithBullet);
        }
    }

    /// <summary>The name without a number before it.</summary>
    public static string Without(string name) => name[LengthOfNumber(name)..].TrimStart();

    private static void Ask(SignatoryRound round, RowQuestion question, Signatory entry, int length, DoctorFinding what)
    {
        var meant = entry.Organization.Value[length..].TrimStart();
        var message = Reason.Of(what, entry.Row, entry.Organization.Value);
        var mend = Reason.Of(DoctorAdvice.Write, meant);
        round.Ask(question, new RowDoubt(entry, entry.Organization, message) { Meant = meant, Mend = mend });
    }

    // Some bullets are never anything else; the others are bullets only before a space.
    private static bool HasBullet(string name) =>
        name.Length > 2
        && Bullets.Contains(name[0], StringComparison.Ordinal)
        && (name[1] == ' ' || name[0] is '•' or '▪' or '●' or '■');

    // "12. ", "12) ", "(12) ", "#12 "; 0 where there is none.
    private static int LengthOfNumber(string name)
    {
        var start = name[0] is '(' or '#' ? 1 : 0;
        var end = start;
        while (end < name.Length && char.IsAsciiDigit(name[end]))
        {
            end++;
        }

        if (end == start || end - start > 4 || end == name.Length)
        {
            return 0;
        }

        var isClosed = name[end] is '.' or ')' || (name[0] == '#' && name[end] == ' ');
        return isClosed && end + 1 < name.Length && (name[end] == ' ' || name[end + 1] == ' ') ? end + 1 : 0;
    }
}
