using System.Collections.Immutable;
using LetterPdf.Comparison;
using LetterPdf.Input;
using LetterPdf.Model;
using LetterPdf.Pdf;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>Provides the editions to compare: of existing bytes, or of a letter that is built for this.</summary>
internal static class EditionReader
{
    private const char Mark = '@';

    /// <summary>Whether a text names a version, as `ID@v2` does; with the parts before and after the @.</summary>
    public static bool IsVersion(string text, out string id, out string version)
    {
        var at = text.LastIndexOf(Mark);
        (id, version) = at > 0 ? (text[..at], text[(at + 1)..]) : (text, string.Empty);
        return version is ['v', _, ..] && version.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>A finished PDF, wherever it comes from.</summary>
    /// <param name="name">Its name for people.</param>
    /// <param name="bytes">Any bytes.</param>
    /// <param name="fonts">The folders in which fonts are looked for to build its sources again.</param>
    public static Edition OfPdf(string name, ReadOnlyMemory<byte> bytes, FontShelf fonts)
    {
        var receipt = Receipt.For(name, bytes, fonts);
        return new PdfEdition(name, bytes, receipt.Report)
        {
            Letter = LetterInside(receipt.Report),
            Faults = Faults(receipt),
        };
    }

    /// <summary>A letter's folder, built in memory as 'build' would.</summary>
    /// <param name="name">Its name for people.</param>
    /// <param name="folder">The letter's folder.</param>
    /// <param name="recipient">Whose letter, by row or name; null for the only one.</param>
    /// <param name="diagnostics">Takes the errors in it.</param>
    /// <returns>The edition; null where there is an error.</returns>
    public static Edition? OfLetter(string name, LetterFolder folder, string? recipient, DiagnosticBag diagnostics)
    {
        using var session = new LetterSession(folder);
        var built = session.Build(new ReadingOptions { Recipient = recipient }, diagnostics);
        return built.Pdf is { } bytes && !diagnostics.HasErrors ? PdfEdition.Of(name, bytes, built.Letter) : null;
    }

    /// <summary>The letter of the sources inside a PDF; null where there are none, or they give none. They only name
    /// the parts; whether the file matches them is checked part by part.</summary>
    public static Letter? LetterInside(VerificationReport report) =>
        report.Sources.FirstOrDefault(source =>
            string.Equals(source.MediaType, LetterRebuild.LetterFileType, StringComparison.Ordinal)
        )
            is { } letterFile
            ? LetterReader.Read(MemoryWorkspace.Of(report.Sources), letterFile.Path, new DiagnosticBag())
            : null;

    private static ImmutableArray<string> Faults(Receipt receipt) =>
        receipt.Rebuild.IsFault ? ["it is not what the sources inside it give"] : [];
}
