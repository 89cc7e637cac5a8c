using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>Rules about links.</summary>
internal static class LinkRules
{
    public static IEnumerable<Diagnostic> Text(DocumentPlan plan) =>
        from index in Links(plan)
        where string.IsNullOrWhiteSpace(plan.Structure.TextOf(index))
        select DiagnosticCatalog.LinkWithoutText.At(
            plan.Document.Structure[index].Span ?? plan.Document.Places.Start,
            $"the link to {plan.Document.Structure[index].Target} has no text",
            "Put the words that people are to click between the square brackets."
        );

    // The program makes these links and what they lead to: a breach is a bug of its own.
    public static IEnumerable<Diagnostic> Destination(DocumentPlan plan)
    {
        var names = plan.Destinations.Select(destination => destination.Name).ToHashSet(StringComparer.Ordinal);
        return from index in Links(plan)
            let link = plan.Document.Structure[index]
            where link.Destination is { } name && !names.Contains(name)
            select DiagnosticCatalog.ConformanceRuleUnmet.At(
                link.Span ?? plan.Document.Places.Start,
                $"a link leads to \"{link.Destination}\", which is not in the document (ISO 32000-1, 12.3.2.3)"
            );
    }

    public static IEnumerable<Diagnostic> Target(DocumentPlan plan) =>
        from index in Links(plan)
        where
            plan.Document.Structure[index].Destination is null
            && LinkTarget.Of(plan.Document.Structure[index]).Length == 0
        select DiagnosticCatalog.LinkTargetNotAbsolute.At(
            plan.Document.Structure[index].Span ?? plan.Document.Places.Start,
            $"a link leads to \"{plan.Document.Structure[index].Target}\", which is not an absolute address",
            "Write the whole address, beginning with https://, http:// or mailto:."
        );

    private static IEnumerable<int> Links(DocumentPlan plan) =>
        plan.Structure.InReadingOrder().Where(index => plan.Document.Structure[index].Role == StructureRole.Link);
}
