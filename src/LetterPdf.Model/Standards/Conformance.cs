using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>A standard that a finished file can claim to meet.</summary>
public enum PdfStandard
{
    /// <summary>ISO 19005-2 (PDF/A-2), level A: archival, tagged, Unicode.</summary>
    PdfA2a,

    /// <summary>ISO 14289-1 (PDF/UA-1): universally accessible.</summary>
    PdfUa1,
}

/// <summary>The standards that a file claims, together. Made by <see cref="TryCreate"/> only, so that it can't be wrong.</summary>
public sealed record Conformance
{
    private static readonly ImmutableArray<(string Name, string Title, PdfStandard Standard)> Names =
    [
        ("pdf/a-2a", "PDF/A-2a", PdfStandard.PdfA2a),
        ("pdf/ua-1", "PDF/UA-1", PdfStandard.PdfUa1),
    ];

    private Conformance(ImmutableArray<PdfStandard> standards) => Standards = standards;

    /// <summary>PDF/A-2a and PDF/UA-1 together.</summary>
    public static Conformance Default { get; } = new([PdfStandard.PdfA2a, PdfStandard.PdfUa1]);

    /// <summary>What a draft claims: that everybody can read it. Never that it is made for the archive.</summary>
    public static Conformance Draft { get; } = new([PdfStandard.PdfUa1]);

    /// <summary>The names that letter.yml knows, in their order.</summary>
    public static ImmutableArray<string> KnownNames => [.. Names.Select(entry => entry.Name)];

    /// <summary>In the order of <see cref="PdfStandard"/>, each once.</summary>
    public ImmutableArray<PdfStandard> Standards { get; }

    public bool Claims(PdfStandard standard) => Standards.Contains(standard);

    /// <summary>The standard of a name as letter.yml writes it ("pdf/a-2a"); null where there is none.</summary>
    public static PdfStandard? Parse(string name)
    {
        foreach (var entry in Names)
        {
            if (string.Equals(entry.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return entry.Standard;
            }
        }

        return null;
    }

    /// <summary>A claim of these standards together; false where a standard is named twice or none is named.</summary>
    public static bool TryCreate(ImmutableArray<PdfStandard> standards, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Conformance? conformance)
    {
        var distinct = standards.Distinct().Order().ToImmutableArray();
        conformance = distinct.Length > 0 && distinct.Length == standards.Length ? new Conformance(distinct) : null;
        return conformance is not null;
    }

    /// <summary>"PDF/A-2a + PDF/UA-1".</summary>
    public override string ToString() =>
        string.Join(" + ", Names.Where(entry => Claims(entry.Standard)).Select(entry => entry.Title));
}
