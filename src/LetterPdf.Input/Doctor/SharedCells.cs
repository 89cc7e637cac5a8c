using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Two organizations in one cell: separated by a character that names do not contain, or joined where one of
/// them is also listed by itself.</summary>
internal static class SharedCells
{
    private static readonly string[] Signs = [";", " / ", " | ", " • ", " + "];

    private static readonly string[] Joints = [", ", " and ", " & "];

    private static readonly RowQuestion TwoInOne = new(
        DiagnosticCatalog.TwoOrganizations,
        DoctorPhrase.SharedCells,
        DoctorAdvice.RowForEachOrganization
    );

    /// <returns>Whether there was a finding.</returns>
    public static bool Examine(RoundName name, SignatoryRound round)
    {
        if (!name.Value.AsSpan().ContainsAny(";/|•+"))
        {
            return false;
        }

        var parts = name.Value.Split(Signs, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2 || parts.Any(part => !part.Any(char.IsLetter)))
        {
            return false;
        }

        Report(round, name, parts);
        return true;
    }

    /// <summary>"A, B" where another row lists "B".</summary>
    public static void ExamineKnownNames(SignatoryRound round)
    {
        var known = round.Names.Select(name => name.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var name in round.Names)
        {
            if (SplitAtKnown(name.Value, known) is { } parts)
            {
                Report(round, name, parts);
            }
        }
    }

    private static string[]? SplitAtKnown(string name, HashSet<string> known)
    {
        foreach (var joint in Joints)
        {
            for (
                var at = name.IndexOf(joint, StringComparison.Ordinal);
                at > 0;
                at = name.IndexOf(joint, at + 1, StringComparison.Ordinal)
            )
            {
                var (left, right) = (name[..at], name[(at + joint.Length)..]);

                // One word is not enough: "Justice and Peace" is one name, even where "Peace" signs too.
                if (
                    IsName(left)
                    && IsName(right)
                    && (known.Contains(NameKey.Of(left)) || known.Contains(NameKey.Of(right)))
                )
                {
                    return [left, right];
                }
            }
        }

        return null;
    }

    private static bool IsName(string part) => NameKey.WordsOf(part).Length >= 2;

    private static void Report(SignatoryRound round, RoundName name, string[] parts)
    {
        var message = Reason.Of(DoctorFinding.SharedCell, [name.Entry.Row, .. parts.Select(part => (Fact)part)]);
        round.Ask(
            TwoInOne,
            new RowDoubt(name.Entry, name.Entry.Organization, message) { Mend = DoctorAdvice.RowForEach }
        );
    }
}
