using System.Collections.Immutable;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>
/// Checks that are only possible for a program that knows how letterpdf writes a file, and has its fonts: whether the
/// bytes are still those that were written, and whether the glyphs match the text. They do not apply to files by
/// other programs.
/// </summary>
internal static class OriginChecks
{
    private const int MostFindings = 100;

    /// <summary>Runs all checks, in a fixed order.</summary>
    /// <param name="report">The report on the file.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="fonts">The folders with fonts.</param>
    public static ImmutableArray<CheckResult> Of(
        VerificationReport report,
        ReadOnlyMemory<byte> bytes,
        FontShelf fonts
    ) =>
        [
            Ask(
                "written-bytes",
                "ISO 32000-1, 14.4",
                report.IsLetterpdf && report.FirstWriting is not null,
                () => WrittenBytes.Findings(report.FirstWriting!, bytes.Span)
            ),
            Ask(
                "drawn-letters",
                string.Empty,
                report.IsLetterpdf && !report.Fonts.IsEmpty,
                () => DrawnLetters.Findings(report, fonts)
            ),
            Ask(
                "whole-jpegs",
                "ISO 32000-1, 7.4.8; ITU-T T.81",
                !report.Jpegs.IsEmpty,
                () => WholeJpegs.Findings(report.Jpegs)
            ),
        ];

    private static CheckResult Ask(string name, string clause, bool applies, Func<IEnumerable<Finding>> findings)
    {
        ImmutableArray<Finding> found = applies ? [.. findings().Take(MostFindings)] : [];
        var outcome =
            !applies ? CheckOutcome.NotApplicable
            : found.IsEmpty ? CheckOutcome.Passed
            : CheckOutcome.Failed;
        return new CheckResult(name, clause, outcome, found);
    }
}
