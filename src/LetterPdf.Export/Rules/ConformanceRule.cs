using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>One thing that a standard asks of a file.</summary>
/// <param name="Standards">Those whose claims bring the rule, each by itself; none for what every PDF has to
/// meet.</param>
/// <param name="Clause">Where it is asked.</param>
/// <param name="Asks">What, in a few words.</param>
/// <param name="Breaches">Finds every place where it is unmet.</param>
internal sealed record ConformanceRule(
    ImmutableArray<PdfStandard> Standards,
    string Clause,
    string Asks,
    Func<DocumentPlan, IEnumerable<Diagnostic>> Breaches
)
{
    /// <summary>It looks into every outline that is used, which takes longer than all other rules together.</summary>
    public bool OfOutlines { get; init; }

    public bool Binds(Conformance conformance) => Standards.IsEmpty || Standards.Any(conformance.Claims);
}
