using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>Standards that ask the same. PDF/A's levels include each other: what B asks, U and A ask too.</summary>
public static class StandardGroups
{
    /// <summary>PDF/A at level A.</summary>
    public static ImmutableArray<PdfStandard> LevelA { get; } = [PdfStandard.PdfA2a, PdfStandard.PdfA3a];

    /// <summary>PDF/A at level U at least.</summary>
    public static ImmutableArray<PdfStandard> LevelU { get; } = [.. LevelA, PdfStandard.PdfA2u, PdfStandard.PdfA3u];

    /// <summary>All of PDF/A.</summary>
    public static ImmutableArray<PdfStandard> LevelB { get; } = [.. LevelU, PdfStandard.PdfA2b, PdfStandard.PdfA3b];

    /// <summary>PDF/UA.</summary>
    public static ImmutableArray<PdfStandard> Accessible { get; } = [PdfStandard.PdfUa1];
}
