using System.Collections.Immutable;
using System.Xml.Linq;

namespace LetterPdf.Office;

/// <summary>The parts that belong to a document's main part.</summary>
internal sealed class WordParts(OfficePackage package, string main)
{
    private readonly ImmutableArray<PackageRelation> _relations = package.RelationsOf(main);

    /// <summary>The part of a kind; null where there is none.</summary>
    public XElement? Load(string kind) => Load(kind, out _);

    /// <summary>The part of a kind, and its own relations; null where there is none.</summary>
    public XElement? Load(string kind, out ImmutableArray<PackageRelation> relations)
    {
        var part = _relations.FirstOrDefault(relation => Is(relation, kind))?.Target;
        relations = part is null ? [] : package.RelationsOf(part);
        return part is null ? null : package.Load(part);
    }

    /// <summary>The parts of several kinds, in the order of their relations.</summary>
    public IEnumerable<XElement> LoadAll(params string[] kinds) =>
        _relations
            .Where(relation => Array.Exists(kinds, kind => Is(relation, kind)))
            .Select(relation => relation.Target)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(package.Load);

    private bool Is(PackageRelation relation, string kind) =>
        string.Equals(relation.Kind, kind, StringComparison.Ordinal)
        && !relation.IsOutside
        && package.Has(relation.Target);
}
