using System.Collections.Immutable;

namespace LetterPdf.Verification;

/// <summary>One check and what came of it.</summary>
/// <param name="Name">A name that stays the same from version to version.</param>
/// <param name="Clause">Where it is asked.</param>
/// <param name="Asks">What is asked, in plain words.</param>
/// <param name="Outcome">Whether it is so.</param>
/// <param name="Findings">Where it is not.</param>
public sealed record CheckResult(
    string Name,
    string Clause,
    string Asks,
    CheckOutcome Outcome,
    ImmutableArray<Finding> Findings
);
