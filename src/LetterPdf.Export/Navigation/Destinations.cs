using System.Collections.Immutable;
using System.Text;
using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>The places of all elements that have a name.</summary>
internal static class Destinations
{
    // In points; a heading that touches the window's edge looks cut off.
    private const double SpaceAbove = 6;

    /// <summary>The destinations, in the order of their names' bytes, as a name tree requires (ISO 32000-1,
    /// 7.9.6).</summary>
    public static ImmutableArray<Destination> Find(TypesetDocument document, StructureTree structure) =>
        [
            .. structure
                .InReadingOrder()
                .SelectMany(element => Of(document, structure, element))
                .OrderBy(destination => destination.Name, StringComparer.Ordinal),
        ];

    /// <summary>The name tree of the document's destinations; every name tree may be one node.</summary>
    public static void Write(DictionaryWriter names, DocumentPlan plan, DocumentReferences references)
    {
        if (plan.Destinations.IsEmpty)
        {
            return;
        }

        using var tree = names.Dictionary("Dests"u8);
        using var entries = tree.Array("Names"u8);
        foreach (var destination in plan.Destinations)
        {
            entries.String(Encoding.ASCII.GetBytes(destination.Name));
            var height = plan.Document.Pages[destination.Page].Frame.Height.Points;
            using var place = entries.Array();
            place.Reference(references.Pages[destination.Page]);
            place.Name("XYZ"u8);
            place.Number(destination.Left);
            place.Number(Math.Min(height, height - destination.Top + SpaceAbove));
            place.Null();
        }
    }

    private static IEnumerable<Destination> Of(TypesetDocument document, StructureTree structure, int element)
    {
        if (document.Structure[element] is not NamedElement { Identifier: { } name })
        {
            yield break;
        }

        var sequence = structure.FirstContentOf(element);
        var (left, top) = sequence.Items[0] switch
        {
            PlacedRun placed => (placed.X, placed.Baseline - placed.Run.Size),
            PlacedPicture picture => (picture.X, picture.Y),
            Rule rule => (rule.X, rule.Y),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        yield return new Destination(name, element, sequence.Page, left.Points, top.Points);
    }
}
