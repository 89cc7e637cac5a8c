using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Names in curly quotation marks from end to end: in a CSV they were probably to hold the name together.
/// Guillemets belong to names in many languages.</summary>
internal static class CurlyNames
{
    private static readonly RowQuestion InCurlyMarks = new(
        DiagnosticCatalog.CurlyName,
        "names stand in curly quotation marks, which are printed",
        "Write straight quotation marks, or none."
    );

    /// <returns>Whether there was something to say.</returns>
    public static bool Examine(RoundName name, SignatoryRound round)
    {
        if (name.Value[0] is '«' or '»' or '‹' or '›' || !YamlQuote.Enclose(name.Value))
        {
            return false;
        }

        var message =
            $"the name in {SignatoryRound.Row(name.Entry)} stands in curly quotation marks, which are printed: "
            + $"'{name.Value}'";
        round.Ask(
            InCurlyMarks,
            new RowDoubt(name.Entry, name.Entry.Organization, message)
            {
                Meant = name.Value[1..^1],
                Mend = $"Write '{name.Value[1..^1]}', or straight quotation marks.",
            }
        );
        return true;
    }
}
