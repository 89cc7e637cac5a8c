using System.Collections.Immutable;
using LetterPdf.Archive;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>`verify` of every letter in an archive: a file can be the archived one and still not be what it claims to
/// be.</summary>
internal sealed class DeepCheck(IStorage storage, FontShelf fonts, Surroundings around)
{
    /// <summary>The number of letters that were checked.</summary>
    public int Letters { get; private set; }

    /// <summary>The remarks about the letters of an object; each content is checked once.</summary>
    public ImmutableArray<ArchiveRemark> Check(ObjectReport item)
    {
        var findings = ImmutableArray.CreateBuilder<ArchiveRemark>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var version in item.Inventory?.Versions ?? [])
        {
            var files = version.Files;
            foreach (
                var (path, digest) in files.Where(file =>
                    file.Path.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)
                )
            )
            {
                if (seen.Add(digest) && item.Inventory!.ContentPath(digest) is { } content)
                {
                    var isLetter = string.Equals(path, VersionFiles.Letter, StringComparison.Ordinal);
                    Check(
                        Join(item.Folder, content),
                        isLetter,
                        isLetter ? ReportOf(item, files) : ArchivedReport.None,
                        findings
                    );
                }
            }
        }

        return findings.DrainToImmutable();
    }

    private static string Join(string folder, string path) => folder.Length == 0 ? path : $"{folder}/{path}";

    // A scan is a PDF by another program, so there is no knowing what it should be.
    private void Check(
        string file,
        bool isLetter,
        ArchivedReport report,
        ImmutableArray<ArchiveRemark>.Builder findings
    )
    {
        var content = storage.Read(file, FinishedFile.MostBytes);
        if (!content.IsDone)
        {
            return;
        }

        var reading = PdfVerifier.Read(content.Bytes);
        var receipt = Receipt.Of(file, content.Bytes, reading, fonts);
        if (!isLetter && !receipt.Report.IsLetterpdf)
        {
            return;
        }

        Letters++;
        foreach (var fault in SealCheck.Faults(reading, around))
        {
            findings.Add(new ArchiveRemark([], report.WasSound, file, fault));
        }

        if (Finding(receipt, report) is { } finding)
        {
            findings.Add(new ArchiveRemark([], receipt.HasFaults && report.WasSound, file, finding));
        }
    }

    // A letter that was proved when it was archived needs no second proof: its digest shows that it is the same file.
    private static string? Finding(Receipt receipt, ArchivedReport report) =>
        receipt.HasFaults
            ? $"the letter is not sound{(report.WasSound ? string.Empty : ", and was archived as it was sent")}: "
                + $"{ReceiptWords.Verdict(receipt).TrimEnd('.')}"
        : receipt.IsSound || report.WasProved ? null
        : $"the letter was not proved when it was archived, and can't be here: {receipt.Rebuild.Reasons[0]}";

    private ArchivedReport ReportOf(ObjectReport item, ImmutableArray<(string Path, string Digest)> files)
    {
        var digest = files
            .FirstOrDefault(file => string.Equals(file.Path, VersionFiles.Report, StringComparison.Ordinal))
            .Digest;
        return
            digest is not null
            && item.Inventory!.ContentPath(digest) is { } path
            && storage.Read(Join(item.Folder, path), FinishedFile.MostBytes) is { IsDone: true } content
            ? ArchivedReport.Read(content.Bytes)
            : ArchivedReport.None;
    }
}
