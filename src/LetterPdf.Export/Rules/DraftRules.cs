using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>Rules about drafts: a draft must never look like the finished letter, to people or to archives.</summary>
internal static class DraftRules
{
    public static IEnumerable<Diagnostic> Claims(DocumentPlan plan)
    {
        var document = plan.Document;
        if (document.IsDraft && document.Conformance.Standards.Any(standard => !Conformance.Draft.Claims(standard)))
        {
            yield return DiagnosticCatalog.DraftClaimsArchive.At(
                document.Places.Start,
                Reason.Of(RuleFinding.DraftClaims, $"{Conformance.Draft}", $"{document.Conformance}")
            );
        }
    }

    public static IEnumerable<Diagnostic> Fields(DocumentPlan plan) =>
        from widget in plan.Widgets
        where plan.Document.IsDraft
        select DiagnosticCatalog.ConformanceRuleUnmet.At(
            widget.Field.Place ?? plan.Document.Places.Start,
            Reason.Of(RuleFinding.DraftHasField, widget.Field.Signer)
        );

    public static IEnumerable<Diagnostic> Marks(DocumentPlan plan) =>
        from page in plan.Document.Pages
        where
            plan.Document.IsDraft
            && !page.Frame.Items.Any(item => item is PlacedRun && item.Tag == ContentTag.Of(ArtifactKind.DraftMark))
        select DiagnosticCatalog.DraftMarkMissing.At(
            plan.Document.Places.Start,
            Reason.Of(RuleFinding.DraftMarkMissing, page.Number)
        );
}
