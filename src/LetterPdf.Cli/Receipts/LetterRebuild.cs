using System.Collections.Immutable;
using System.Text;
using LetterPdf.Cli.Files;
using LetterPdf.Export;
using LetterPdf.Input;
using LetterPdf.Model;
using LetterPdf.Pdf;
using LetterPdf.Verification;

namespace LetterPdf.Cli.Receipts;

/// <summary>Builds a letter again from the sources inside its PDF, and compares.</summary>
internal static class LetterRebuild
{
    /// <summary>What the attachment is that holds letter.yml.</summary>
    public const string LetterFileType = "application/yaml";

    private const int MostFindings = 5;

    /// <summary>Compares what the sources give with the file as it was first written: what was added since, such as signatures, is no part of it.</summary>
    public static Rebuild Of(VerificationReport report, ReadOnlyMemory<byte> bytes, FontShelf fonts)
    {
        if (report.Revisions.Length < 2)
        {
            return OfBuilt(report, bytes, fonts);
        }

        // An addition that is more than a signature may have other sources inside than the letter was built with.
        var built = bytes[..report.BaseLength];
        var own = report.Revisions.Any(revision => revision.Kind == RevisionKind.Other) ? PdfVerifier.Verify(built) : report;
        return OfBuilt(own, built, fonts) with { IsBeforeAdditions = true };
    }

    private static Rebuild OfBuilt(VerificationReport report, ReadOnlyMemory<byte> bytes, FontShelf fonts)
    {
        if (report.Sources.IsEmpty)
        {
            return Rebuild.NoSources;
        }

        return Obstacles(report, fonts, out var letter, out var found) is { IsEmpty: false } obstacles
            ? new Rebuild(RebuildOutcome.NotPossible, obstacles)
            : Compare(report, bytes, letter, found);
    }

    private static ImmutableArray<string> Obstacles(VerificationReport report, FontShelf fonts, out string letter, out FoundFonts found)
    {
        var letterFile = report.Sources.FirstOrDefault(source => string.Equals(source.MediaType, LetterFileType, StringComparison.Ordinal));
        var digests = report.Sources.FirstOrDefault(source => string.Equals(source.Path, FontDigests.Path, StringComparison.Ordinal));
        letter = letterFile?.Path ?? string.Empty;
        found = fonts.Find(digests is null ? string.Empty : Encoding.UTF8.GetString(digests.Bytes.Span), out var missing);
        return letterFile is null || digests is null ? ["letter.yml or the list of fonts is not inside"]
            : report.Claims is null ? ["the file does not say what it is to be"]
            : !string.Equals(report.Producer, PdfExporter.ProducerName, StringComparison.Ordinal) ? [$"it was made by {report.Producer ?? "another program"}, and this is {PdfExporter.ProducerName}"]
            : missing;
    }

    private static Rebuild Compare(VerificationReport report, ReadOnlyMemory<byte> bytes, string letter, FoundFonts found)
    {
        var diagnostics = new DiagnosticBag();
        var folder = new LetterFolder { Path = string.Empty, LetterFile = letter, Workspace = MemoryWorkspace.Of(report.Sources), FontFolders = [found.Shelf] };
        using var pipeline = new Pipeline(folder, diagnostics) { FontDigests = found.Digests, Reading = new ReadingOptions { WithSources = true, Conformance = report.Claims } };
        if (pipeline.Run(PdfForm.Compact) is not { } again)
        {
            return new Rebuild(RebuildOutcome.Broken, [.. diagnostics.InSourceOrder().Where(finding => finding.IsError).Take(MostFindings).Select(finding => $"{finding.Span?.ToString() ?? "the sources"}: {finding.Message}")]);
        }

        return again.AsSpan().SequenceEqual(bytes.Span) ? Rebuild.Same : new Rebuild(RebuildOutcome.Different, FileDifference.Of(report, PdfVerifier.Verify(again)));
    }
}
