using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The signatories that one examination looks at, and where it says what it finds.</summary>
/// <param name="Entries">In the file's order.</param>
/// <param name="Decisions">What people have decided about them.</param>
/// <param name="Diagnostics">Takes the findings.</param>
internal sealed record SignatoryRound(ImmutableArray<Signatory> Entries, Decisions Decisions, DiagnosticBag Diagnostics)
{
    /// <summary>Reports something doubtful about a text, unless it was decided that it is right.</summary>
    /// <param name="mend">What to do if it is wrong.</param>
    /// <param name="part">What of the text is doubtful; all of it where it is left out.</param>
    public void Doubt(DiagnosticCode code, LetterText text, string message, string mend, string? part = null)
    {
        if (!Decisions.IsRight(text.Value) && (part is null || !Decisions.IsRight(part)))
        {
            Diagnostics.Add(code.At(text.Span, message, $"{mend} If it is right as it is, list '{part ?? text.Value}' under 'right:' in {Decisions.Path}."));
        }
    }

    /// <summary>Reports that two entries may be one, unless that was decided.</summary>
    public void DoubtPair(DiagnosticCode code, Signatory earlier, Signatory later, string message)
    {
        if (!Decisions.AreDifferent(earlier.Organization.Value, later.Organization.Value))
        {
            Diagnostics.Add(code.At(
                later.Organization.Span,
                message,
                $"If they are one, remove a row, or list both names under 'same:' in {Decisions.Path}; if they are two, under 'different:'."));
        }
    }

    /// <summary>"row 7".</summary>
    public static string Row(Signatory entry) => FormattableString.Invariant($"row {entry.Row}");
}
