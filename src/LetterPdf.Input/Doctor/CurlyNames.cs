using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Names in curly quotation marks from end to end: in a CSV they were probably meant to quote the name.
/// Guillemets belong to names in many languages.</summary>
internal static class CurlyNames
{
    private static readonly RowQuestion InCurlyMarks = new(
        DiagnosticCatalog.CurlyName,
        DoctorPhrase.CurlyMarks,
        DoctorAdvice.StraightMarksOrNone
    );

    /// <returns>Whether there was a finding.</returns>
    public static bool Examine(RoundName name, SignatoryRound round)
    {
        if (name.Value[0] is '«' or '»' or '‹' or '›' || !YamlQuote.Enclose(name.Value))
        {
            return false;
        }

        var meant = name.Value[1..^1];
        var message = Reason.Of(DoctorFinding.CurlyMarks, name.Entry.Row, name.Value);
        round.Ask(
            InCurlyMarks,
            new RowDoubt(name.Entry, name.Entry.Organization, message)
            {
                Meant = meant,
                Mend = Reason.Of(DoctorAdvice.StraightMarks, meant),
            }
        );
        return true;
    }
}
