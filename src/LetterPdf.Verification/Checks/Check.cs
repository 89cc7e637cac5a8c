using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>One thing that is asked of a file.</summary>
/// <param name="Name">A name that stays the same.</param>
/// <param name="Standards">Those whose claims bring the check, each by itself; none for what is asked of every
/// file.</param>
/// <param name="Clause">Where it is asked; empty where no standard does.</param>
/// <param name="Findings">Finds every place where it is not so.</param>
internal sealed record Check(
    string Name,
    ImmutableArray<PdfStandard> Standards,
    string Clause,
    Func<DocumentView, IEnumerable<Finding>> Findings
)
{
    private const int MostFindings = 100;

    /// <summary>Asks the file. Without a view, there is nothing that could be asked.</summary>
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
