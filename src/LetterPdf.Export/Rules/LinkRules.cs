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
            Reason.Of(RuleFinding.LinkWithoutText, $"{(plan.Document.Structure[index] as OuterLinkElement)?.Target}"),
            RuleAdvice.WriteLinkText
        );

    // The program makes these links and their destinations, so a breach is a bug of its own.
    public static IEnumerable<Diagnostic> Destination(DocumentPlan plan)
    {
        var names = plan.Destinations.Select(destination => destination.Name).ToHashSet(StringComparer.Ordinal);
        return from link in Links<InnerLinkElement>(plan)
            where !names.Contains(link.Link.Destination)
            select DiagnosticCatalog.ConformanceRuleUnmet.At(
                link.Place ?? plan.Document.Places.Start,
                Reason.Of(RuleFinding.LinkToNothing, link.Link.Destination)
            );
    }

    public static IEnumerable<Diagnostic> Target(DocumentPlan plan) =>
        from link in Links<OuterLinkElement>(plan)
        where LinkTarget.Of(link).Length == 0
        select DiagnosticCatalog.LinkTargetNotAbsolute.At(
            link.Place ?? plan.Document.Places.Start,
            Reason.Of(RuleFinding.LinkNotAbsolute, $"{link.Target}"),
            RuleAdvice.WriteAddress
        );

    private static IEnumerable<TLink> Links<TLink>(DocumentPlan plan)
        where TLink : LinkElement =>
        plan.Structure.InReadingOrder().Select(index => plan.Document.Structure[index]).OfType<TLink>();
}
