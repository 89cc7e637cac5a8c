using System.Collections.Immutable;
using LetterPdf.Cli.Files;
using LetterPdf.Cli.Receipts;
using LetterPdf.Comparison;
using LetterPdf.Input;
using LetterPdf.Model;
using LetterPdf.Pdf;
using LetterPdf.Verification;

namespace LetterPdf.Cli.Comparisons;

/// <summary>Gives the editions that are compared: of bytes that are there, or of a letter that is built for
/// it.</summary>
internal static class EditionReader
{
    /// <summary>A finished PDF, wherever it comes from.</summary>
    /// <param name="name">As people know it.</param>
    /// <param name="bytes">Any bytes.</param>
    /// <param name="fonts">Where the fonts are looked for in which its sources are built again.</param>
    public static Edition OfPdf(string name, ReadOnlyMemory<byte> bytes, FontShelf fonts)
    {
        var receipt = Receipt.For(name, bytes, fonts);
        return new Edition(name, bytes, receipt.Report)
        {
            Letter = LetterInside(receipt.Report),
            Faults = Faults(receipt),
        };
    }

    /// <summary>A letter's folder, built in memory as 'build' would.</summary>
    /// <param name="name">As people know it.</param>
    /// <param name="folder">Where it is.</param>
    /// <param name="diagnostics">Takes what is wrong with it.</param>
    /// <returns>Null where there is an error.</returns>
    public static Edition? OfLetter(string name, LetterFolder folder, DiagnosticBag diagnostics)
    {
        using var pipeline = new Pipeline(folder, diagnostics);
        return pipeline.Run(PdfForm.Compact) is { } bytes && !diagnostics.HasErrors
            ? Edition.Of(name, bytes, pipeline.Letter)
            : null;
    }

    // The sources name the parts only; whether the file says what they say is seen part by part.
    private static Letter? LetterInside(VerificationReport report) =>
        report.Sources.FirstOrDefault(source =>
            string.Equals(source.MediaType, LetterRebuild.LetterFileType, StringComparison.Ordinal)
        )
            is { } letterFile
            ? LetterReader.Read(MemoryWorkspace.Of(report.Sources), letterFile.Path, new DiagnosticBag())
            : null;

    private static ImmutableArray<string> Faults(Receipt receipt) =>
        receipt.Rebuild.IsFault ? ["it is not what the sources inside it give"] : [];
}
