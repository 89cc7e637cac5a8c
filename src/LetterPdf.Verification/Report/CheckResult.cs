using System.Collections.Immutable;

namespace LetterPdf.Verification;

/// <summary>One check and what came of it.</summary>
/// <param name="Name">A name that stays the same from version to version, and by which
/// what it asks is known.</param>
/// <param name="Clause">Where it is asked; empty where no standard does.</param>
/// <param name="Outcome">Whether it is so.</param>
/// <param name="Findings">Where it is not.</param>
public sealed record CheckResult(string Name, string Clause, CheckOutcome Outcome, ImmutableArray<Finding> Findings);
