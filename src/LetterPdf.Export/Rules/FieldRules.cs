using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>Rules about form fields. The program makes them, so a breach is a bug of its own.</summary>
internal static class FieldRules
{
    public static IEnumerable<Diagnostic> Names(DocumentPlan plan)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return from widget in plan.Widgets
            where
                widget.Field.Name.Length == 0
                || widget.Field.Name.Contains('.', StringComparison.Ordinal)
                || !names.Add(widget.Field.Name)
            select Unmet(plan, widget, RuleFinding.FieldName);
    }

    public static IEnumerable<Diagnostic> Tags(DocumentPlan plan) =>
        from widget in plan.Widgets
        where
            plan.Document.Structure[widget.Element].Role != StructureRole.Form
            || plan.Structure.KidsOf(widget.Element).Count > 1
        select Unmet(plan, widget, RuleFinding.FieldOutsideForm);

    public static IEnumerable<Diagnostic> Descriptions(DocumentPlan plan) =>
        from widget in plan.Widgets
        where string.IsNullOrWhiteSpace(widget.Field.Description)
        select Unmet(plan, widget, RuleFinding.FieldUndescribed);

    private static Diagnostic Unmet(DocumentPlan plan, SignatureWidget widget, RuleFinding how) =>
        DiagnosticCatalog.ConformanceRuleUnmet.At(
            widget.Field.Place ?? plan.Document.Places.Start,
            Reason.Of(how, widget.Field.Name)
        );
}
