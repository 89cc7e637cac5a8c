using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Archive;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>`verify` of every letter in an archive: a file can be the archived one and still not be what it claims to
/// be.</summary>
internal sealed class DeepCheck(IStorage storage, FontShelf fonts, Surroundings around)
{
    private const int Step = 10;

    private readonly ImmutableArray<ArchiveRemark>.Builder _findings = ImmutableArray.CreateBuilder<ArchiveRemark>();

    /// <summary>The number of letters that were checked.</summary>
    public int Letters { get; private set; }

    /// <summary>The remarks about the letters of an object; each content is checked once, and each merge.csv.</summary>
    public ImmutableArray<ArchiveRemark> Check(ObjectReport item)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var version in item.Inventory?.Versions ?? [])
        {
            var files = version.Files;
            var isMerge = MergeFiles.CountIn(version) is not null;
            var report = ReportOf(item, files);
            foreach (
                var (path, digest) in files.Where(file =>
                    file.Path.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)
                )
            )
            {
                if (!seen.ContainsKey(digest) && item.Inventory!.ContentPath(digest) is { } content)
                {
                    var isLetter = path is VersionFiles.Letter || (isMerge && MergeFiles.IsLetter(path));
                    var known = isLetter ? report.Of(path[(path.LastIndexOf('/') + 1)..]) : ArchivedReport.None;
                    seen[digest] = Check(Join(item.Folder, content), isLetter, known) ?? string.Empty;
                }
            }

            if (isMerge)
            {
                CheckTable(item, files, seen);
            }
        }

        return _findings.DrainToImmutable();
    }

    private static string Join(string folder, string path) => folder.Length == 0 ? path : $"{folder}/{path}";

    // A scan is a PDF by another program, so there is no knowing what it should be. The result is its SHA-256; null
    // where it can't be read.
    private string? Check(string file, bool isLetter, ArchivedReport report)
    {
        var content = storage.Read(file, FinishedFile.MostBytes);
        if (!content.IsDone)
        {
            return null;
        }

        var reading = PdfVerifier.Read(content.Bytes);
        var receipt = Receipt.Of(file, content.Bytes, reading, fonts);
        if (!isLetter && !receipt.Report.IsLetterpdf)
        {
            return receipt.Digest;
        }

        Letters++;
        if (Letters % Step == 0)
        {
            around.Progress?.Invoke(string.Create(CultureInfo.InvariantCulture, $"verified {Letters:N0} PDFs"));
        }

        foreach (var fault in SealCheck.Faults(reading, around))
        {
            _findings.Add(new ArchiveRemark([], report.WasSound, file, fault));
        }

        if (Finding(receipt, report) is { } finding)
        {
            _findings.Add(new ArchiveRemark([], receipt.HasFaults && report.WasSound, file, finding));
        }

        return receipt.Digest;
    }

    // merge.csv tells which letter went to whom: a sound one in the place of another is none of the merge.
    private void CheckTable(
        ObjectReport item,
        ImmutableArray<(string Path, string Digest)> files,
        Dictionary<string, string> seen
    )
    {
        var place = Join(item.Folder, item.Inventory!.ContentPath(DigestOf(files, MergeFiles.Table)!) ?? string.Empty);
        if (Content(item, files, MergeFiles.Table) is not { } bytes || MergeTable.Read(bytes) is not { } letters)
        {
            _findings.Add(Fault(place, "the list can't be read, so that nobody knows which letter went to whom"));
            return;
        }

        var kept = files
            .Where(file => MergeFiles.IsLetter(file.Path))
            .ToDictionary(file => file.Path, file => seen.GetValueOrDefault(file.Digest), StringComparer.Ordinal);
        foreach (var letter in letters)
        {
            if (!kept.Remove(MergeFiles.PathOf(letter), out var digest))
            {
                _findings.Add(Fault(place, $"'{letter.File}' is listed, and the version does not have it"));
            }
            else if (!string.Equals(digest, letter.Digest.ToString(), StringComparison.Ordinal))
            {
                _findings.Add(
                    Fault(place, $"'{letter.File}' is listed, and the version has another file of that name")
                );
            }
        }

        foreach (var path in kept.Keys.Order(StringComparer.Ordinal))
        {
            _findings.Add(Fault(place, $"'{path}' is in the version, and not listed"));
        }
    }

    private static ArchiveRemark Fault(string place, string message) => new([], IsError: true, place, message);

    // A letter that was proved when it was archived needs no second proof: its digest shows that it is the same file.
    private static string? Finding(Receipt receipt, ArchivedReport report) =>
        receipt.HasFaults
            ? $"the letter is not sound{(report.WasSound ? string.Empty : ", and was archived as it was sent")}: "
                + $"{ReceiptWords.Verdict(receipt).TrimEnd('.')}"
        : receipt.IsSound || report.WasProved ? null
        : $"the letter was not proved when it was archived, and can't be here: {receipt.Rebuild.Reasons[0]}";

    private ArchivedReport ReportOf(ObjectReport item, ImmutableArray<(string Path, string Digest)> files) =>
        Content(item, files, VersionFiles.Report) is { } report ? ArchivedReport.Read(report) : ArchivedReport.None;

    private ReadOnlyMemory<byte>? Content(
        ObjectReport item,
        ImmutableArray<(string Path, string Digest)> files,
        string path
    ) =>
        DigestOf(files, path) is { } digest
        && item.Inventory!.ContentPath(digest) is { } content
        && storage.Read(Join(item.Folder, content), FinishedFile.MostBytes) is { IsDone: true } read
            ? read.Bytes
            : null;

    private static string? DigestOf(ImmutableArray<(string Path, string Digest)> files, string path) =>
        files.FirstOrDefault(file => string.Equals(file.Path, path, StringComparison.Ordinal)).Digest;
}
