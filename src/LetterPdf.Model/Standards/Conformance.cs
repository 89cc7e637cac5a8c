using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace LetterPdf.Model;

/// <summary>
/// The standards that a file claims, together: one of PDF/A's, PDF/UA-1, or both. Made by <see cref="TryCreate"/> only,
/// so that it can't be wrong.
/// </summary>
public sealed record Conformance
{
    private static readonly ImmutableArray<(
        string Name,
        string Title,
        PdfStandard Standard,
        ArchiveClaim? Archive
    )> Names =
    [
        ("pdf/a-2a", "PDF/A-2a", PdfStandard.PdfA2a, new ArchiveClaim(2, 'A')),
        ("pdf/a-2u", "PDF/A-2u", PdfStandard.PdfA2u, new ArchiveClaim(2, 'U')),
        ("pdf/a-2b", "PDF/A-2b", PdfStandard.PdfA2b, new ArchiveClaim(2, 'B')),
        ("pdf/a-3a", "PDF/A-3a", PdfStandard.PdfA3a, new ArchiveClaim(3, 'A')),
        ("pdf/a-3u", "PDF/A-3u", PdfStandard.PdfA3u, new ArchiveClaim(3, 'U')),
        ("pdf/a-3b", "PDF/A-3b", PdfStandard.PdfA3b, new ArchiveClaim(3, 'B')),
        ("pdf/ua-1", "PDF/UA-1", PdfStandard.PdfUa1, null),
    ];

    private Conformance(ImmutableArray<PdfStandard> standards) => Standards = standards;

    /// <summary>PDF/A-2a and PDF/UA-1 together.</summary>
    public static Conformance Default { get; } = new([PdfStandard.PdfA2a, PdfStandard.PdfUa1]);

    /// <summary>PDF/A-3a and PDF/UA-1 together: what a file with its sources inside claims.</summary>
    public static Conformance WithSources { get; } = new([PdfStandard.PdfA3a, PdfStandard.PdfUa1]);

    /// <summary>What a draft claims: that everybody can read it. Never that it is made for the archive.</summary>
    public static Conformance Draft { get; } = new([PdfStandard.PdfUa1]);

    /// <summary>Every claim there is: each standard alone, and each of PDF/A's with PDF/UA-1.</summary>
    public static ImmutableArray<Conformance> All { get; } =
    [
        .. Names.Select(entry => new Conformance([entry.Standard])),
        .. Names
            .Where(entry => entry.Archive is not null)
            .Select(entry => new Conformance([entry.Standard, PdfStandard.PdfUa1])),
    ];

    /// <summary>The names that letter.yml knows, in their order.</summary>
    public static ImmutableArray<string> KnownNames { get; } = [.. Names.Select(entry => entry.Name)];

    /// <summary>The standards, in the order of <see cref="PdfStandard"/>, each once.</summary>
    public ImmutableArray<PdfStandard> Standards { get; }

    /// <summary>Which of PDF/A's standards is claimed; null for none.</summary>
    public ArchiveClaim? Archive => Names.First(entry => entry.Standard == Standards[0]).Archive;

    public bool IsAccessible => Claims(PdfStandard.PdfUa1);

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

    /// <summary>A claim of these standards together; false where none is named, one is named twice, or two are
    /// PDF/A's.</summary>
    public static bool TryCreate(
        ImmutableArray<PdfStandard> standards,
        [NotNullWhen(true)] out Conformance? conformance
    )
    {
        ImmutableArray<PdfStandard> ordered = [.. standards.Order()];
        conformance = All.FirstOrDefault(claim => claim.Standards.SequenceEqual(ordered));
        return conformance is not null;
    }

    public bool Equals(Conformance? other) => other is not null && Standards.SequenceEqual(other.Standards);

    public override int GetHashCode() => Standards.Aggregate(0, (hash, standard) => (hash * 31) + (int)standard);

    /// <summary>"PDF/A-2a + PDF/UA-1".</summary>
    public override string ToString() =>
        string.Join(" + ", Names.Where(entry => Claims(entry.Standard)).Select(entry => entry.Title));
}
