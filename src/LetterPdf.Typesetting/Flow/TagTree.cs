using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Flow;

/// <summary>
/// The structure tree of an outline, and the element that the words of each part belong to. The elements of the
/// opening come last, so that those below it are the same in all letters of a template.
/// </summary>
internal sealed class TagTree
{
    private const int Root = 0;

    private readonly TagTree? _common;

    private readonly ImmutableArray<StructureElement>.Builder _elements =
        ImmutableArray.CreateBuilder<StructureElement>();

    private readonly Dictionary<OutlineNode, ContentTag> _owners = new(ReferenceEqualityComparer.Instance);

    private TagTree(TagTree? common)
    {
        _common = common;
        _elements.AddRange(common?.Elements ?? [new PlainElement(StructureRole.Document, -1)]);
    }

    /// <summary>Parents before children.</summary>
    public ImmutableArray<StructureElement> Elements { get; private set; }

    /// <summary>How many of the last elements are those of the opening.</summary>
    public int OwnElements => Elements.Length - (_common?.Elements.Length ?? Elements.Length);

    /// <summary>The element for the content of a node; for an item or a footnote, that of its label.</summary>
    /// <param name="node">A node of the outline with words, a picture or a field of its own.</param>
    public ContentTag this[OutlineNode node] =>
        _owners.TryGetValue(node, out var own) ? own
        : _common is not null ? _common[node]
        : throw new System.Diagnostics.UnreachableException($"{node.GetType().Name} has no tag.");

    /// <summary>The tree of all parts but the opening.</summary>
    public static TagTree OfCommon(LetterOutline outline)
    {
        var tree = new TagTree(null);
        foreach (var group in outline.Signatories?.Groups ?? [])
        {
            tree.AddGroup(group);
        }

        tree.AddAll(outline.Body, Root);
        tree.AddAll(outline.Closing, Root);
        if (outline.Signatories is { } list)
        {
            tree.AddPart(list.Heading, Root);
        }

        foreach (var part in outline.Ending)
        {
            tree.AddPart(part, Root);
        }

        foreach (var note in outline.Notes)
        {
            tree.AddPart(note, Root);
        }

        tree.Elements = tree._elements.ToImmutable();
        return tree;
    }

    /// <summary>The tree with the elements of an opening.</summary>
    public TagTree With(ImmutableArray<OutlinePart> opening)
    {
        var tree = new TagTree(this);
        tree.AddAll(opening, Root);
        tree.Elements = tree._elements.ToImmutable();
        return tree;
    }

    private void AddGroup(SignatoryGroupPart group)
    {
        if (group.Heading is { } heading)
        {
            AddPart(heading, Root);
        }

        var list = Add(new ListElement(Root, ListNumbering.None) { Place = group.Place });
        foreach (var entry in group.Entries)
        {
            var body = AddPlain(StructureRole.ListBody, AddPlain(StructureRole.ListItem, list, entry), entry);
            AddWords(entry, entry.Inlines, body);
        }
    }

    private void AddAll(ImmutableArray<OutlinePart> parts, int parent)
    {
        foreach (var part in parts)
        {
            AddPart(part, parent);
        }
    }

    private void AddPart(OutlinePart part, int parent)
    {
        switch (part)
        {
            case TextPart text:
                AddWords(text, text.Inlines, AddPlain(RoleOf(text.Role), parent, text));
                break;
            case HeadingPart heading:
                var role = StructureRole.Heading1 + (heading.Level - 1);
                var element = new NamedElement(role, parent, heading.Identifier) { Place = heading.Place };
                AddWords(heading, heading.Inlines, Add(element));
                break;
            case PicturePart { Picture: var picture }:
                _owners[part] = picture.Alt is { } alt
                    ? ContentTag.Of(Add(new FigureElement(parent, alt) { Place = picture.Place }))
                    : ContentTag.Of(ArtifactKind.Layout);
                break;
            case ListPart list:
                AddList(list, parent);
                break;
            case QuotePart quote:
                AddAll(quote.Parts, AddPlain(StructureRole.BlockQuote, parent, quote));
                break;
            case TablePart table:
                AddTable(table, parent);
                break;
            case SignerPart signer:
                AddSigner(signer, parent);
                break;
            case SignaturePlacePart:
                _owners[part] = ContentTag.Of(AddPlain(StructureRole.Form, parent, part));
                break;
            case NotePart note:
                AddNote(note, parent);
                break;
            case BreakPart:
                break;
            default:
                throw new System.Diagnostics.UnreachableException($"{part.GetType().Name} has no tag.");
        }
    }

    private void AddList(ListPart list, int parent)
    {
        var element = Add(new ListElement(parent, list.Numbering) { Place = list.Place });
        foreach (var entry in list.Items)
        {
            var item = AddPlain(StructureRole.ListItem, element, entry);
            _owners[entry] = ContentTag.Of(AddPlain(StructureRole.Label, item, entry));
            AddAll(entry.Parts, AddPlain(StructureRole.ListBody, item, entry));
        }
    }

    private void AddTable(TablePart table, int parent)
    {
        var element = AddPlain(StructureRole.Table, parent, table);
        foreach (var row in table.Rows)
        {
            var line = AddPlain(StructureRole.TableRow, element, row);
            foreach (var cell in row.Cells)
            {
                AddPart(cell, line);
            }
        }
    }

    private void AddSigner(SignerPart signer, int parent)
    {
        if (signer.Signature is { } signature)
        {
            AddPart(signature, parent);
        }

        AddPart(signer.Lines, parent);
    }

    private void AddNote(NotePart note, int parent)
    {
        var element = Add(new NamedElement(StructureRole.Note, parent, note.Identifier) { Place = note.Place });
        var label = AddPlain(StructureRole.Label, element, note);
        _owners[note] = ContentTag.Of(Add(new InnerLinkElement(label, note.Return) { Place = note.Place }));
        AddAll(note.Parts, element);
    }

    private void AddWords(OutlineNode owner, ImmutableArray<OutlineInline> inlines, int element)
    {
        _owners[owner] = ContentTag.Of(element);
        AddInlines(inlines, element);
    }

    private void AddInlines(ImmutableArray<OutlineInline> inlines, int element)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case IsolatedWords words:
                    AddInlines(words.Inlines, element);
                    break;
                case ForeignWords words:
                    var span = Add(new SpanElement(element, words.Language) { Place = words.Place });
                    AddWords(words, words.Inlines, span);
                    break;
                case LinkedWords words:
                    AddWords(
                        words,
                        words.Inlines,
                        Add(new OuterLinkElement(element, words.Target) { Place = words.Place })
                    );
                    break;
                case NoteMark mark:
                    AddWords(mark, mark.Inlines, AddMark(mark, element));
                    break;
            }
        }
    }

    private int AddMark(NoteMark mark, int parent)
    {
        var reference = Add(new NamedElement(StructureRole.Reference, parent, mark.Identifier) { Place = mark.Place });
        return mark.Link is { } link ? Add(new InnerLinkElement(reference, link) { Place = mark.Place }) : reference;
    }

    private static StructureRole RoleOf(PartRole role) =>
        role switch
        {
            PartRole.TableHeaderCell => StructureRole.TableHeaderCell,
            PartRole.TableCell => StructureRole.TableCell,
            _ => StructureRole.Paragraph,
        };

    private int AddPlain(StructureRole role, int parent, OutlineNode node) =>
        Add(new PlainElement(role, parent) { Place = node.Place });

    private int Add(StructureElement element)
    {
        _elements.Add(element);
        return _elements.Count - 1;
    }
}
