using LetterPdf.Model;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>What is kept in memory of a letter of a merge that was read and verified.</summary>
/// <param name="Letter">The letter, as merge.csv tells of it.</param>
/// <param name="Problem">Why it is not the file that the merge made; null where it is.</param>
/// <param name="Verdict">What is wrong with it, without a full stop; null where nothing is.</param>
/// <param name="Outcome">Whether its sources give it.</param>
/// <param name="WhyNotProved">Why that is not known; null where it is.</param>
/// <param name="HasSources">Whether it has sources inside.</param>
/// <param name="Own">What is its own of them; null where it was not made of what the first letter was made of.</param>
internal sealed record ExaminedLetter(
    MergedLetter Letter,
    Reason? Problem,
    string? Verdict,
    RebuildOutcome Outcome,
    string? WhyNotProved,
    bool HasSources,
    OwnSources? Own
)
{
    /// <summary>Reads a letter and verifies it.</summary>
    public static ExaminedLetter Open(
        MergedFolder folder,
        MergedLetter letter,
        CarriedSources? sources,
        FontShelf fonts,
        Surroundings around
    )
    {
        var (bytes, problem) = MadeLetters.Open(folder.Path, letter);
        if (bytes is null)
        {
            return new ExaminedLetter(letter, problem, null, RebuildOutcome.NoSources, null, HasSources: false, null);
        }

        var reading = PdfVerifier.Read(bytes);
        return Of(letter, Receipt.Of(MergeFiles.PathOf(letter), bytes, reading, fonts), reading, sources, around);
    }

    /// <summary>What is kept of a letter's receipt.</summary>
    public static ExaminedLetter Of(
        MergedLetter letter,
        Receipt receipt,
        PdfReading reading,
        CarriedSources? sources,
        Surroundings around
    )
    {
        var inside = receipt.Report.Sources;
        return new ExaminedLetter(
            letter,
            null,
            VerdictOf(receipt, reading, around)?.TrimEnd('.'),
            receipt.Rebuild.Outcome,
            receipt.Rebuild.Outcome == RebuildOutcome.NotProved ? receipt.Rebuild.Reasons[0] : null,
            !inside.IsEmpty,
            inside.IsEmpty ? null : sources?.OwnOf(inside)
        );
    }

    private static string? VerdictOf(Receipt receipt, PdfReading reading, Surroundings around) =>
        receipt.HasFaults ? ReceiptWords.Verdict(receipt) : SealCheck.Faults(reading, around).FirstOrDefault();
}
