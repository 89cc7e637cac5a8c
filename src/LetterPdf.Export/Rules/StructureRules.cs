using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>Rules about the structure tree.</summary>
internal static class StructureRules
{
    public static IEnumerable<Diagnostic> Headings(DocumentPlan plan)
    {
        var last = 0;
        foreach (var index in plan.Structure.InReadingOrder())
        {
            var element = plan.Document.Structure[index];
            var level = StructureNames.HeadingLevel(element.Role);
            if (level > last + 1)
            {
                var text = plan.Structure.TextOf(index).Trim();
                yield return DiagnosticCatalog.StructureHeadingSkipped.At(
                    element.Place ?? plan.Document.Places.Start,
                    last == 0
                        ? Reason.Of(RuleFinding.FirstHeadingLevel, text, level)
                        : Reason.Of(RuleFinding.HeadingLevel, text, level, last),
                    RuleAdvice.HeadingLevels
                );
            }

            last = level == 0 ? last : level;
        }
    }

    // The program makes the structure, so a breach is a bug of its own; no file is better than a broken one.
    public static IEnumerable<Diagnostic> Nesting(DocumentPlan plan)
    {
        var elements = plan.Document.Structure;
        for (var i = 0; i < elements.Length; i++)
        {
            var parent = elements[i].Parent;
            var isSound =
                parent < 0
                    ? i == 0 && elements[i].Role == StructureRole.Document
                    : parent < i && MayHold(elements[parent].Role, elements[i].Role);
            if (!isSound)
            {
                var role = $"{elements[i].Role}";
                yield return DiagnosticCatalog.ConformanceRuleUnmet.At(
                    elements[i].Place ?? plan.Document.Places.Start,
                    parent < 0 ? Reason.Of(RuleFinding.ElementAtTop, role)
                        : parent >= i ? Reason.Of(RuleFinding.ElementBeforeParent, role)
                        : Reason.Of(RuleFinding.ElementIn, role, $"{elements[parent].Role}")
                );
            }
        }
    }

    public static IEnumerable<Diagnostic> Figures(DocumentPlan plan) =>
        from element in plan.Document.Structure.OfType<FigureElement>()
        where string.IsNullOrWhiteSpace(element.Alt)
        select DiagnosticCatalog.ConformanceRuleUnmet.At(
            element.Place ?? plan.Document.Places.Start,
            RuleFinding.PictureWithoutText,
            RuleAdvice.WritePictureText
        );

    public static IEnumerable<Diagnostic> Notes(DocumentPlan plan) =>
        from note in plan.Document.Structure.OfType<NamedElement>()
        where note.Role == StructureRole.Note && note.Identifier is null
        select DiagnosticCatalog.ConformanceRuleUnmet.At(
            note.Place ?? plan.Document.Places.Start,
            RuleFinding.NoteWithoutName
        );

    public static IEnumerable<Diagnostic> Identifiers(DocumentPlan plan)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return from element in plan.Document.Structure.OfType<NamedElement>()
            where element.Identifier is { } name && !(name.Length > 0 && Ascii.IsPrintable(name) && names.Add(name))
            select DiagnosticCatalog.ConformanceRuleUnmet.At(
                element.Place ?? plan.Document.Places.Start,
                Reason.Of(RuleFinding.ElementName, element.Identifier)
            );
    }

    private static bool MayHold(StructureRole parent, StructureRole child) =>
        (parent, child) switch
        {
            (_, StructureRole.Document) or (StructureRole.Form, _) => false,
            (StructureRole.Document, StructureRole.Part) => true,
            (_, StructureRole.Part) => false,
            (StructureRole.List, StructureRole.ListItem or StructureRole.List) => true,
            (StructureRole.List, _) or (_, StructureRole.ListItem) => false,
            (StructureRole.ListItem, StructureRole.Label or StructureRole.ListBody) => true,
            (StructureRole.Note, StructureRole.Label) => true,
            (StructureRole.ListItem, _) or (_, StructureRole.Label or StructureRole.ListBody) => false,
            (StructureRole.Table, StructureRole.TableRow)
            or (StructureRole.TableRow, StructureRole.TableHeaderCell or StructureRole.TableCell) => true,
            (StructureRole.Table or StructureRole.TableRow, _)
            or (_, StructureRole.TableRow or StructureRole.TableHeaderCell or StructureRole.TableCell) => false,
            (
                StructureRole.Document
                    or StructureRole.Part
                    or StructureRole.BlockQuote
                    or StructureRole.ListBody
                    or StructureRole.Note,
                _
            ) => true,

            // Paragraphs, headings, labels, cells, links and spans contain text, and no elements but those within a
            // line.
            _ => child is StructureRole.Link or StructureRole.Span or StructureRole.Reference,
        };
}
