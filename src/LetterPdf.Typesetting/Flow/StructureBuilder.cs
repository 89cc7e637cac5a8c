using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Flow;

/// <summary>Grows the structure tree, parents before children.</summary>
internal sealed class StructureBuilder
{
    private readonly ImmutableArray<StructureElement>.Builder _elements = ImmutableArray.CreateBuilder<StructureElement>();

    public StructureBuilder() => _elements.Add(new StructureElement(StructureRole.Document, -1));

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

    public ImmutableArray<StructureElement> ToTree() => _elements.ToImmutable();
}
