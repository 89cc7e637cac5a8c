using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>Rules about links.</summary>
internal static class LinkRules
{
    public static IEnumerable<Diagnostic> Text(DocumentPlan plan) =>
        from index in Links(plan)
        where string.IsNullOrWhiteSpace(plan.Structure.TextOf(index))
        select DiagnosticCatalog.LinkWithoutText.At(
            plan.Document.Structure[index].Span ?? plan.Document.Origin,
            $"the link to {plan.Document.Structure[index].Target} has no text",
            "Put the words that people are to click between the square brackets.");

    public static IEnumerable<Diagnostic> Target(DocumentPlan plan) =>
        from index in Links(plan)
        where LinkTarget.Of(plan.Document.Structure[index]).Length == 0
        select DiagnosticCatalog.LinkTargetNotAbsolute.At(
            plan.Document.Structure[index].Span ?? plan.Document.Origin,
            $"a link leads to \"{plan.Document.Structure[index].Target}\", which is not an absolute address",
            "Write the whole address, beginning with https://, http:// or mailto:.");

    private static IEnumerable<int> Links(DocumentPlan plan) =>
        plan.Structure.InReadingOrder().Where(index => plan.Document.Structure[index].Role == StructureRole.Link);
}
