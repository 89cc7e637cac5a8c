using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Flow;

/// <summary>Grows the structure tree, parents before children.</summary>
internal sealed class StructureBuilder
{
    private readonly LetterLanguage _language;
    private readonly HashSet<int> _referredTo = [];
    private int _sections;

    private readonly ImmutableArray<StructureElement>.Builder _elements =
        ImmutableArray.CreateBuilder<StructureElement>();

    /// <param name="language">Of the words that tell links apart.</param>
    public StructureBuilder(LetterLanguage language)
    {
        _language = language;
        _elements.Add(new StructureElement(StructureRole.Document, -1));
    }

    /// <summary>Index of the Document.</summary>
    public const int Root = 0;

    /// <summary>Adds an element and tells its index.</summary>
    public int Add(StructureRole role, int parent = Root, SourceSpan? span = null) =>
        Add(new StructureElement(role, parent) { Span = span });

    public int Add(StructureElement element)
    {
        _elements.Add(element);
        return _elements.Count - 1;
    }

    /// <summary>Adds a heading that bookmarks and links can lead to.</summary>
    public int AddHeading(StructureRole role, string name, SourceSpan? span) =>
        Add(new StructureElement(role, Root) { Identifier = name, Span = span });

    /// <summary>Adds a heading of the body under the next free name.</summary>
    public int AddSection(StructureRole role, int parent, SourceSpan? span) =>
        Add(new StructureElement(role, parent) { Identifier = ElementName.Section(++_sections), Span = span });

    /// <summary>Adds a reference to a note and tells the index of what its number belongs to: a link to the
    /// note.</summary>
    /// <param name="note">The note's number.</param>
    /// <param name="parent">Where the reference stands.</param>
    /// <param name="isInLink">It then is no link of its own: links don't nest.</param>
    /// <param name="span">The reference.</param>
    /// <returns>The element, and whether the note is referred to for the first time.</returns>
    public (int Element, bool IsFirst) AddReference(int note, int parent, bool isInLink, SourceSpan span)
    {
        var isFirst = _referredTo.Add(note);
        var reference = Add(
            new StructureElement(StructureRole.Reference, parent)
            {
                Identifier = isFirst ? ElementName.Reference(note) : null,
                Span = span,
            }
        );
        return (
            isInLink ? reference : AddLink(reference, ElementName.Note(note), _language.FormatNote(note), span),
            isFirst
        );
    }

    /// <summary>Adds a note.</summary>
    /// <returns>The element, and what its number belongs to: a link in its label, back to where it is referred to
    /// first.</returns>
    public (int Note, int Number) AddNote(Footnote note)
    {
        var element = Add(
            new StructureElement(StructureRole.Note, Root)
            {
                Identifier = ElementName.Note(note.Number),
                Span = note.Span,
            }
        );
        var label = Add(StructureRole.Label, element, note.Span);
        return (
            element,
            AddLink(label, ElementName.Reference(note.Number), _language.FormatNoteReturn(note.Number), note.Span)
        );
    }

    private int AddLink(int parent, string destination, string description, SourceSpan span) =>
        Add(
            new StructureElement(StructureRole.Link, parent)
            {
                Destination = destination,
                Description = description,
                Span = span,
            }
        );

    public ImmutableArray<StructureElement> ToTree() => _elements.ToImmutable();
}
