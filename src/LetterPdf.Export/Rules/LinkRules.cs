using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>Rules about links.</summary>
internal static class LinkRules
{
    public static IEnumerable<Diagnostic> Text(DocumentPlan plan) =>
        from index in plan.Structure.InReadingOrder()
        where plan.Document.Structure[index] is LinkElement && string.IsNullOrWhiteSpace(plan.Structure.TextOf(index))
        select DiagnosticCatalog.LinkWithoutText.At(
            plan.Document.Structure[index].Place ?? plan.Document.Places.Start,
            $"the link to {(plan.Document.Structure[index] as OuterLinkElement)?.Target} has no text",
            "Put the words that people are to click between the square brackets."
        );

    // The program makes these links and what they lead to: a breach is a bug of its own.
    public static IEnumerable<Diagnostic> Destination(DocumentPlan plan)
    {
        var names = plan.Destinations.Select(destination => destination.Name).ToHashSet(StringComparer.Ordinal);
        return from link in Links<InnerLinkElement>(plan)
            where !names.Contains(link.Link.Destination)
            select DiagnosticCatalog.ConformanceRuleUnmet.At(
                link.Place ?? plan.Document.Places.Start,
                $"a link leads to \"{link.Link.Destination}\", which is not in the document (ISO 32000-1, 12.3.2.3)"
            );
    }

    public static IEnumerable<Diagnostic> Target(DocumentPlan plan) =>
        from link in Links<OuterLinkElement>(plan)
        where LinkTarget.Of(link).Length == 0
        select DiagnosticCatalog.LinkTargetNotAbsolute.At(
            link.Place ?? plan.Document.Places.Start,
            $"a link leads to \"{link.Target}\", which is not an absolute address",
            "Write the whole address, beginning with https://, http:// or mailto:."
        );

    private static IEnumerable<TLink> Links<TLink>(DocumentPlan plan)
        where TLink : LinkElement =>
        plan.Structure.InReadingOrder().Select(index => plan.Document.Structure[index]).OfType<TLink>();
}
