using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>One requirement of a standard.</summary>
/// <param name="Standards">The standards, any of which brings the rule if it is claimed; empty for a rule that every
/// PDF must meet.</param>
/// <param name="Clause">The clauses that require it.</param>
/// <param name="Asks">The requirement, in a few words.</param>
/// <param name="Breaches">Finds every place where it is unmet.</param>
internal sealed record ConformanceRule(
    ImmutableArray<PdfStandard> Standards,
    string Clause,
    string Asks,
    Func<DocumentPlan, IEnumerable<Diagnostic>> Breaches
)
{
    /// <summary>What it looks at.</summary>
    public RuleScope Scope { get; init; }

    /// <summary>Whether it is asked now.</summary>
    public bool Is(RuleScope asked) =>
        asked == RuleScope.Outlines ? Scope == asked
        : asked == RuleScope.Words ? Scope == asked
        : Scope != RuleScope.Outlines;

    public bool Binds(Conformance conformance) => Standards.IsEmpty || Standards.Any(conformance.Claims);
}
