using System.Collections.Immutable;
using System.Text;
using LetterPdf.Export;
using LetterPdf.Input;
using LetterPdf.Model;
using LetterPdf.Pdf;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>Builds a letter again from the sources inside its PDF, and compares the result.</summary>
internal static class LetterRebuild
{
    /// <summary>The media type of the attachment with letter.yml.</summary>
    public const string LetterFileType = "application/yaml";

    private const int MostFindings = 5;

    /// <summary>
    /// Compares the product of the sources with the file as it was first written, without later additions such as
    /// signatures.
    /// </summary>
    public static Rebuild Of(VerificationReport report, ReadOnlyMemory<byte> bytes, FontShelf fonts)
    {
        if (report.Revisions.Length < 2)
        {
            return OfBuilt(report, bytes, fonts);
        }

        // An addition that is more than a signature may contain other sources than those that the letter was built
        // from.
        var built = bytes[..report.BaseLength];
        var own = report.Revisions.Any(revision => revision.Kind == RevisionKind.Other)
            ? PdfVerifier.Verify(built)
            : report;
        return OfBuilt(own, built, fonts) with { IsBeforeAdditions = true };
    }

    private static Rebuild OfBuilt(VerificationReport report, ReadOnlyMemory<byte> bytes, FontShelf fonts)
    {
        if (report.Sources.IsEmpty)
        {
            return Rebuild.NoSources;
        }

        var inside = MemoryWorkspace.Of(report.Sources);
        var letter = Find(report, source => string.Equals(source.MediaType, LetterFileType, StringComparison.Ordinal));
        var digests = Find(report, source => string.Equals(source.Path, FontDigests.Path, StringComparison.Ordinal));
        if (letter is null || digests is null || report.Claims is null)
        {
            return new Rebuild(RebuildOutcome.Broken, [Lacking(letter, digests)]);
        }

        var found = fonts.Find(Encoding.UTF8.GetString(digests.Bytes.Span), inside);
        var isOtherVersion = !string.Equals(report.Producer, PdfExporter.ProducerName, StringComparison.Ordinal);
        return (isOtherVersion, found) switch
        {
            (true, _) => Doubtful(report, [OtherVersion(report.Producer)], AtHand(), canDiffer: true),
            (_, { Faults.IsEmpty: false }) => new Rebuild(RebuildOutcome.Broken, found.Faults),
            (_, { Missing.IsEmpty: false }) => Doubtful(report, found.Missing, AtHand(), canDiffer: false),
            _ => Compare(report, bytes, FolderOf(letter.Path, inside, [found.Shelf]), found),
        };

        LetterFolder AtHand() => FolderOf(letter.Path, inside, [found.Shelf, .. fonts.Folders]);
    }

    private static LetterFolder FolderOf(string letter, MemoryWorkspace inside, ImmutableArray<IWorkspace> fonts) =>
        new()
        {
            Path = string.Empty,
            LetterFile = letter,
            Workspace = inside,
            FontFolders = fonts,
        };

    private static EmbeddedSource? Find(VerificationReport report, Func<EmbeddedSource, bool> isIt) =>
        report.Sources.FirstOrDefault(isIt);

    // Every version that put sources into a file included these: where they are missing, somebody removed them.
    private static string Lacking(EmbeddedSource? letter, EmbeddedSource? digests) =>
        letter is null ? "letter.yml is not among them"
        : digests is null ? $"the list of fonts ({FontDigests.Path}) is not among them"
        : "the file does not say what standard it was made for";

    private static string OtherVersion(string? producer) =>
        $"it was made by {producer ?? "another program"}, and this is {PdfExporter.ProducerName}; the version that "
        + $"made it can prove it";

    private static Rebuild Compare(
        VerificationReport report,
        ReadOnlyMemory<byte> bytes,
        LetterFolder folder,
        FoundFonts found
    )
    {
        var diagnostics = new DiagnosticBag();
        if (Build(report, folder, diagnostics, found.Digests) is not { } again)
        {
            return new Rebuild(RebuildOutcome.Broken, Errors(diagnostics));
        }

        return again.AsSpan().SequenceEqual(bytes.Span)
            ? Rebuild.Same
            : new Rebuild(RebuildOutcome.Different, FileDifference.Of(report, PdfVerifier.Verify(again)));
    }

    // Without exactly its fonts or its version, a letter's bytes can't be compared, but its words can. Other fonts do
    // not change the words; another version may.
    private static Rebuild Doubtful(
        VerificationReport report,
        ImmutableArray<string> reasons,
        LetterFolder folder,
        bool canDiffer
    )
    {
        if (Build(report, folder, new DiagnosticBag(), digests: null) is not { } again)
        {
            return new Rebuild(RebuildOutcome.NotProved, reasons);
        }

        var differences = FileDifference.OfWords(report, PdfVerifier.Verify(again));
        return differences.IsEmpty
                ? new Rebuild(
                    RebuildOutcome.NotProved,
                    [.. reasons, "names and text are the same as in the sources inside"]
                )
            : canDiffer
                ? new Rebuild(
                    RebuildOutcome.NotProved,
                    [.. reasons, .. differences.Select(difference => $"as this version reads them, {difference}")]
                )
            : new Rebuild(RebuildOutcome.Different, differences);
    }

    private static byte[]? Build(
        VerificationReport report,
        LetterFolder folder,
        DiagnosticBag diagnostics,
        IReadOnlyDictionary<string, string>? digests
    )
    {
        var forms = LetterFormMaker.FormsAmong(report.Sources.Select(source => source.Path));
        using var session = new LetterSession(folder) { FontDigests = digests, FormsInside = _ => forms };
        return session.Build(new ReadingOptions { WithSources = true, Conformance = report.Claims }, diagnostics).Pdf;
    }

    private static ImmutableArray<string> Errors(DiagnosticBag diagnostics) =>
        [
            .. diagnostics
                .InSourceOrder()
                .Where(finding => finding.IsError)
                .Take(MostFindings)
                .Select(finding => $"{finding.Place?.ToString() ?? "the sources"}: {DiagnosticWords.Message(finding)}"),
        ];
}
