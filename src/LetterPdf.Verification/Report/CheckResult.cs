using System.Collections.Immutable;

namespace LetterPdf.Verification;

/// <summary>One check and what came of it.</summary>
/// <param name="Name">A name that stays the same from version to version and identifies the check.</param>
/// <param name="Clause">The clause that asks for it; empty where no standard does.</param>
/// <param name="Outcome">Whether the file passes it.</param>
/// <param name="Findings">The places where it fails.</param>
public sealed record CheckResult(string Name, string Clause, CheckOutcome Outcome, ImmutableArray<Finding> Findings);
