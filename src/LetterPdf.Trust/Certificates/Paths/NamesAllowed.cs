using System.Collections.Immutable;
using System.Formats.Asn1;

namespace LetterPdf.Trust;

/// <summary>The names that the issuers of a path may vouch for (name constraints; RFC 5280, 4.2.1.10).</summary>
internal sealed class NamesAllowed
{
    private const int MostConstraints = 1000;

    private readonly List<ImmutableArray<GeneralName>> _permitted = [];
    private readonly List<GeneralName> _excluded = [];

    /// <summary>Adds one issuer's constraints to those of the issuers above it.</summary>
    /// <exception cref="AsnContentException">They can't be read, or ask for depths, which the standard
    /// forbids.</exception>
    public void Add(ReadOnlyMemory<byte> encoded)
    {
        var sequence = new AsnReader(encoded, AsnEncodingRules.DER).ReadSequence();
        if (sequence.IsContext(0))
        {
            _permitted.Add(Subtrees(sequence.ReadSequence(Asn1.ContextConstructed(0))));
        }

        if (sequence.IsContext(1))
        {
            _excluded.AddRange(Subtrees(sequence.ReadSequence(Asn1.ContextConstructed(1))));
        }

        sequence.ThrowIfNotEmpty();
    }

    /// <summary>Whether all these names are allowed: each within every list that speaks of its kind, and within nothing
    /// that is excluded.</summary>
    public bool Allow(ImmutableArray<GeneralName> names) =>
        names.All(name =>
            !_excluded.Exists(tree => tree.Kind == name.Kind && NameSubtree.MayHold(tree, name))
            && _permitted.TrueForAll(list =>
                !list.Any(tree => tree.Kind == name.Kind)
                || list.Any(tree => tree.Kind == name.Kind && NameSubtree.Holds(tree, name))
            )
        );

    private static ImmutableArray<GeneralName> Subtrees(AsnReader sequence)
    {
        var trees = ImmutableArray.CreateBuilder<GeneralName>();
        while (sequence.HasData)
        {
            var tree = sequence.ReadSequence();
            trees.Add(GeneralName.Read(tree));

            // A minimum and a maximum depth: the first must be 0 and the second absent, so in DER neither is present.
            tree.ThrowIfNotEmpty();
            if (trees.Count > MostConstraints)
            {
                throw new AsnContentException();
            }
        }

        return trees.ToImmutable();
    }
}
