using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>One check of a file.</summary>
/// <param name="Name">A name that stays the same.</param>
/// <param name="Standards">The standards whose claims each bring the check by itself; none for what is checked in
/// every file.</param>
/// <param name="Clause">The clause that asks for it; empty where no standard does.</param>
/// <param name="Findings">Finds every place where the file fails it.</param>
internal sealed record Check(
    string Name,
    ImmutableArray<PdfStandard> Standards,
    string Clause,
    Func<DocumentView, IEnumerable<Finding>> Findings
)
{
    private const int MostFindings = 100;

    /// <summary>Runs the check. Without a view there is nothing to check.</summary>
    public CheckResult Of(DocumentView? view, FaultLog log, Conformance? claims)
    {
        var binds = Standards.IsEmpty || (claims is not null && Standards.Any(claims.Claims));
        ImmutableArray<Finding> findings =
            !binds ? []
            : view is not null ? [.. Findings(view).Take(MostFindings)]
            : [.. log[Name]];
        var outcome =
            findings.Length > 0 ? CheckOutcome.Failed
            : binds && view is not null ? CheckOutcome.Passed
            : CheckOutcome.NotApplicable;
        return new CheckResult(Name, Clause, outcome, findings);
    }
}
