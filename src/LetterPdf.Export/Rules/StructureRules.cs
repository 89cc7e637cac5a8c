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
                yield return DiagnosticCatalog.StructureHeadingSkipped.At(
                    element.Place ?? plan.Document.Places.Start,
                    last == 0
                        ? $"the first heading, \"{plan.Structure.TextOf(index).Trim()}\", is of level {level}, not 1"
                        : $"the heading \"{plan.Structure.TextOf(index).Trim()}\" of level {level} follows one of "
                            + $"level {last}",
                    "The subject is level 1; use ## for headings in the body, ### below those."
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
                var place =
                    parent < 0 ? "at the top"
                    : parent >= i ? "before its parent"
                    : $"in {elements[parent].Role}";
                yield return DiagnosticCatalog.ConformanceRuleUnmet.At(
                    elements[i].Place ?? plan.Document.Places.Start,
                    $"a structure element {elements[i].Role} may not stand {place} (ISO 32000-1, 14.8.4)"
                );
            }
        }
    }

    public static IEnumerable<Diagnostic> Figures(DocumentPlan plan) =>
        from element in plan.Document.Structure.OfType<FigureElement>()
        where string.IsNullOrWhiteSpace(element.Alt)
        select DiagnosticCatalog.ConformanceRuleUnmet.At(
            element.Place ?? plan.Document.Places.Start,
            "a picture does not say what it shows (ISO 14289-1, 7.3)",
            "Write it under 'alt'."
        );

    public static IEnumerable<Diagnostic> Notes(DocumentPlan plan) =>
        from note in plan.Document.Structure.OfType<NamedElement>()
        where note.Role == StructureRole.Note && note.Identifier is null
        select DiagnosticCatalog.ConformanceRuleUnmet.At(
            note.Place ?? plan.Document.Places.Start,
            "a note has no name (ISO 14289-1, 7.9)"
        );

    public static IEnumerable<Diagnostic> Identifiers(DocumentPlan plan)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return from element in plan.Document.Structure.OfType<NamedElement>()
            where element.Identifier is { } name && !(name.Length > 0 && Ascii.IsPrintable(name) && names.Add(name))
            select DiagnosticCatalog.ConformanceRuleUnmet.At(
                element.Place ?? plan.Document.Places.Start,
                $"\"{element.Identifier}\" is not the name of one element alone (ISO 32000-1, 14.7.2)"
            );
    }

    private static bool MayHold(StructureRole parent, StructureRole child) =>
        (parent, child) switch
        {
            (_, StructureRole.Document) or (StructureRole.Form, _) => false,
            (StructureRole.List, StructureRole.ListItem or StructureRole.List) => true,
            (StructureRole.List, _) or (_, StructureRole.ListItem) => false,
            (StructureRole.ListItem, StructureRole.Label or StructureRole.ListBody) => true,
            (StructureRole.Note, StructureRole.Label) => true,
            (StructureRole.ListItem, _) or (_, StructureRole.Label or StructureRole.ListBody) => false,
            (StructureRole.Table, StructureRole.TableRow)
            or (StructureRole.TableRow, StructureRole.TableHeaderCell or StructureRole.TableCell) => true,
            (StructureRole.Table or StructureRole.TableRow, _)
            or (_, StructureRole.TableRow or StructureRole.TableHeaderCell or StructureRole.TableCell) => false,
            (StructureRole.Document or StructureRole.BlockQuote or StructureRole.ListBody or StructureRole.Note, _) =>
                true,

            // Paragraphs, headings, labels, cells, links and spans hold text: nothing but what stands in a line.
            _ => child is StructureRole.Link or StructureRole.Span or StructureRole.Reference,
        };
}
