using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Letters that greet nobody: neither letter.yml nor a column of the list that was found has a
/// salutation.</summary>
internal static class MissingSalutations
{
    // What is written into the decisions if no letter is to have a salutation.
    private const string None = "no salutation";

    /// <summary>Asks about them.</summary>
    /// <param name="source">Where letter.yml names the list.</param>
    /// <param name="decisions">The decisions about it.</param>
    /// <param name="diagnostics">Takes the doubt.</param>
    public static void Ask(ListSource source, Decisions decisions, DiagnosticBag diagnostics)
    {
        if (!decisions.IsRight(None))
        {
            diagnostics.Add(
                DiagnosticCatalog.RecipientWithoutSalutation.At(
                    source.Place,
                    Reason.Of(RecipientFinding.NoSalutations, source.Path),
                    RecipientAdvice.NameSalutation
                ) with
                {
                    Acceptances = [new Acceptance(decisions.Path, Acceptance.Right, [None])],
                }
            );
        }
    }
}
