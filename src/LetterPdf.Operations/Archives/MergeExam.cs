using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>What became of reading and verifying all letters of a merge.</summary>
/// <param name="Folder">The merge.</param>
/// <param name="Specimen">The receipt of its first letter, under the path that it has in a version.</param>
/// <param name="Letters">All letters, in the order of merge.csv.</param>
/// <param name="Sources">The first letter's sources; null where it has none.</param>
internal sealed record MergeExam(
    MergedFolder Folder,
    Receipt Specimen,
    ImmutableArray<ExaminedLetter> Letters,
    CarriedSources? Sources
)
{
    private const int Step = 10;

    /// <summary>Reads and verifies the letters on all cores; none stays in memory.</summary>
    /// <param name="folder">The merge.</param>
    /// <param name="first">The first letter's file.</param>
    /// <param name="reading">The same, read.</param>
    /// <param name="around">The surroundings.</param>
    public static MergeExam Run(
        MergedFolder folder,
        ReadOnlyMemory<byte> first,
        PdfReading reading,
        Surroundings around
    )
    {
        var (fonts, letters) = (around.Fonts, folder.Letters);
        var specimen = Receipt.Of(MergeFiles.PathOf(letters[0]), first, reading, fonts);
        var sources = CarriedSources.Of(specimen.Report.Sources);
        var examined = EachLetter.Map(
            letters.Length,
            index =>
                index == 0
                    ? ExaminedLetter.Of(letters[0], specimen, reading, sources, around)
                    : ExaminedLetter.Open(folder, letters[index], sources, fonts, around),
            (done, all) => Tell(done, all, around)
        );
        return new MergeExam(folder, specimen, [.. examined], sources);
    }

    /// <summary>Reports the letters that are not as they were made, or not sound.</summary>
    /// <param name="asSent">Whether letters that are not sound are kept all the same.</param>
    /// <param name="diagnostics">Takes them.</param>
    public void Report(bool asSent, DiagnosticBag diagnostics)
    {
        Reason[] changed = [.. Letters.Select(letter => letter.Problem).OfType<Reason>()];
        if (changed.Length > 0)
        {
            diagnostics.Add(Folder.Changed(changed));
        }

        ExaminedLetter[] faulty = [.. Letters.Where(letter => letter.Verdict is not null)];
        if (faulty.Length > 0 && !asSent)
        {
            diagnostics.Add(
                DiagnosticCatalog.KeptLettersFaulty.At(
                    null,
                    Reason.Of(
                        KeptMergeFinding.LettersFaulty,
                        faulty.Length,
                        Letters.Length,
                        faulty[0].Letter.File,
                        faulty[0].Verdict!
                    ),
                    KeptMergeAdvice.KeepAsSent
                )
            );
        }
    }

    private static void Tell(int done, int all, Surroundings around)
    {
        if (done % Step == 0)
        {
            around.Progress?.Invoke(
                string.Create(CultureInfo.InvariantCulture, $"verified {done:N0} of {all:N0} letters")
            );
        }
    }
}
