using System.Text;
using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>
/// Writes the structure tree (ISO 32000-1, 14.7). Type is left out of elements, where it is optional: there are
/// hundreds of them.
/// </summary>
internal sealed class StructureWriter
{
    private readonly PdfPart _part;
    private readonly DocumentPlan _plan;
    private readonly DocumentReferences _references;

    private StructureWriter(PdfPart part, DocumentPlan plan, DocumentReferences references)
    {
        _part = part;
        _plan = plan;
        _references = references;
    }

    public static void Write(PdfPart part, DocumentPlan plan, DocumentReferences references)
    {
        var parentTree = part.Reserve();
        var writer = new StructureWriter(part, plan, references);
        using (var root = part.Dictionary(references.StructureRoot))
        {
            root.Name("Type"u8, "StructTreeRoot"u8);
            root.Reference("K"u8, references.Elements[0]);
            root.Reference("ParentTree"u8, parentTree);
            root.Integer("ParentTreeNextKey"u8, ParentTreeWriter.NextKey(plan));
            writer.WriteIdentifiers(root);
        }

        foreach (var element in plan.Structure.InReadingOrder())
        {
            writer.WriteElement(element);
        }

        ParentTreeWriter.Write(part, parentTree, plan, references);
    }

    // Names of elements, in the order of their bytes (14.7.2, IDTree); every name tree may be one node.
    private void WriteIdentifiers(DictionaryWriter root)
    {
        if (_plan.Destinations.IsEmpty)
        {
            return;
        }

        using var tree = root.Dictionary("IDTree"u8);
        using var names = tree.Array("Names"u8);
        foreach (var named in _plan.Destinations)
        {
            names.HexString(Encoding.ASCII.GetBytes(named.Name));
            names.Reference(_references.Elements[named.Element]);
        }
    }

    private void WriteElement(int index)
    {
        var element = _plan.Document.Structure[index];
        var kids = _plan.Structure.KidsOf(index);
        var page = kids.OfType<ContentKid>().FirstOrDefault()?.Sequence.Page;
        using var dictionary = _part.Dictionary(_references.Elements[index]);
        dictionary.Name("S"u8, StructureNames.Of(element.Role));
        dictionary.Reference(
            "P"u8,
            element.Parent < 0 ? _references.StructureRoot : _references.Elements[element.Parent]
        );
        if (page is { } number)
        {
            dictionary.Reference("Pg"u8, _references.Pages[number]);
        }

        WriteAttributes(dictionary, element);
        if (element is FigureElement figure)
        {
            WriteFigure(dictionary, figure, kids);
        }

        WriteKids(dictionary, kids, page);
    }

    private static void WriteAttributes(DictionaryWriter dictionary, StructureElement element)
    {
        switch (element)
        {
            case SpanElement span:
                dictionary.String("Lang"u8, Encoding.ASCII.GetBytes(span.Language));
                break;
            case NamedElement { Identifier: { } identifier }:
                dictionary.String("ID"u8, Encoding.ASCII.GetBytes(identifier));
                break;
            case ListElement list:
                WriteAttribute(dictionary, "List"u8, "ListNumbering"u8, StructureNames.Of(list.Numbering));
                break;
            case { Role: StructureRole.TableHeaderCell }:
                // ISO 14289-1, 7.5: a header cell must say which cells it heads.
                WriteAttribute(dictionary, "Table"u8, "Scope"u8, "Column"u8);
                break;
        }
    }

    private static void WriteAttribute(
        DictionaryWriter dictionary,
        ReadOnlySpan<byte> owner,
        ReadOnlySpan<byte> key,
        ReadOnlySpan<byte> value
    )
    {
        using var attributes = dictionary.Dictionary("A"u8);
        attributes.Name("O"u8, owner);
        attributes.Name(key, value);
    }

    // What the figure shows, and its place (ISO 32000-1, 14.9.3 and table 344).
    private void WriteFigure(DictionaryWriter dictionary, FigureElement element, IReadOnlyList<StructureKid> kids)
    {
        dictionary.Text("Alt"u8, element.Alt);
        var sequence = kids.OfType<ContentKid>().First().Sequence;
        var height = _plan.Document.Pages[sequence.Page].Frame.Height;
        var picture = sequence.Items.OfType<PlacedPicture>().First();
        using var attributes = dictionary.Dictionary("A"u8);
        attributes.Name("O"u8, "Layout"u8);
        attributes.Name("Placement"u8, "Block"u8);
        using var box = attributes.Array("BBox"u8);
        box.Number(picture.X.Points);
        box.Number((height - picture.Y - picture.Height).Points);
        box.Number((picture.X + picture.Width).Points);
        box.Number((height - picture.Y).Points);
    }

    private void WriteKids(DictionaryWriter dictionary, IReadOnlyList<StructureKid> kids, int? page)
    {
        if (kids is [ElementKid only])
        {
            dictionary.Reference("K"u8, _references.Elements[only.Element]);
        }
        else if (kids is [ContentKid content])
        {
            dictionary.Integer("K"u8, content.Sequence.Identifier);
        }
        else
        {
            var array = dictionary.Array("K"u8);
            foreach (var kid in kids)
            {
                WriteKid(ref array, kid, page);
            }

            array.Dispose();
        }
    }

    private void WriteKid(ref ArrayWriter array, StructureKid kid, int? page)
    {
        switch (kid)
        {
            case ElementKid child:
                array.Reference(_references.Elements[child.Element]);
                break;
            case ContentKid { Sequence: var sequence } when sequence.Page == page:
                array.Integer(sequence.Identifier);
                break;
            case ContentKid { Sequence: var sequence }:
                WriteElsewhere(ref array, sequence);
                break;
            case AnnotationKid { Fragment: var fragment }:
                WriteObjectReference(ref array, fragment.Page, _references.Annotations[fragment.Index]);
                break;
            case WidgetKid { Widget: var widget }:
                WriteObjectReference(ref array, widget.Page, _references.Widgets[widget.Index]);
                break;
        }
    }

    // Content on another page than the element's own (14.7.4.2).
    private void WriteElsewhere(ref ArrayWriter array, MarkedSequence sequence)
    {
        using var dictionary = array.Dictionary();
        dictionary.Name("Type"u8, "MCR"u8);
        dictionary.Reference("Pg"u8, _references.Pages[sequence.Page]);
        dictionary.Integer("MCID"u8, sequence.Identifier);
    }

    // An annotation as content (14.7.4.3).
    private void WriteObjectReference(ref ArrayWriter array, int page, PdfReference annotation)
    {
        using var dictionary = array.Dictionary();
        dictionary.Name("Type"u8, "OBJR"u8);
        dictionary.Reference("Pg"u8, _references.Pages[page]);
        dictionary.Reference("Obj"u8, annotation);
    }
}
