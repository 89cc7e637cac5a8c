using System.Collections.Immutable;
using System.Text.Json;
using LetterPdf.Archive;
using LetterPdf.Cli.Receipts;
using LetterPdf.Verification;

namespace LetterPdf.Cli.Archives;

/// <summary>`verify` of every letter in an archive: a file can be the one that was archived, and still not be what it claims.</summary>
internal sealed class DeepCheck(IStorage storage, FontShelf fonts, World world)
{
    /// <summary>The letters that were looked at.</summary>
    public int Letters { get; private set; }

    /// <summary>What is wrong with the letters of an object; each content is looked at once.</summary>
    public ImmutableArray<ArchiveFinding> Check(ObjectReport item)
    {
        var findings = ImmutableArray.CreateBuilder<ArchiveFinding>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var version in item.Inventory?.Versions ?? [])
        {
            var files = version.Files;
            foreach (var (path, digest) in files.Where(file => file.Path.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)))
            {
                if (seen.Add(digest) && item.Inventory!.ContentPath(digest) is { } content)
                {
                    var wasSound = !string.Equals(path, VersionFiles.Letter, StringComparison.Ordinal) || WasSound(item, files);
                    Check(Join(item.Folder, content), string.Equals(path, VersionFiles.Letter, StringComparison.Ordinal), wasSound, findings);
                }
            }
        }

        return findings.DrainToImmutable();
    }

    private static string Join(string folder, string path) => folder.Length == 0 ? path : $"{folder}/{path}";

    // A scan is a PDF of another program, and nothing is known of what it should be.
    private void Check(string file, bool isLetter, bool wasSound, ImmutableArray<ArchiveFinding>.Builder findings)
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
        foreach (var fault in SealCheck.Faults(reading, world))
        {
            findings.Add(new ArchiveFinding([], wasSound, file, fault));
        }

        if (!receipt.IsSound)
        {
            findings.Add(new ArchiveFinding([], wasSound, file, (wasSound ? "the letter is not sound: " : "the letter is not sound, and was archived as it was sent: ") + ReceiptWords.Verdict(receipt).TrimEnd('.')));
        }
    }

    // What the report beside the letter says; a letter without a report should be sound.
    private bool WasSound(ObjectReport item, ImmutableArray<(string Path, string Digest)> files)
    {
        var digest = files.FirstOrDefault(file => string.Equals(file.Path, VersionFiles.Report, StringComparison.Ordinal)).Digest;
        if (digest is null || item.Inventory!.ContentPath(digest) is not { } path || storage.Read(Join(item.Folder, path), FinishedFile.MostBytes) is not { IsDone: true } content)
        {
            return true;
        }

        try
        {
            using var report = JsonDocument.Parse(content.Bytes);
            return report.RootElement.ValueKind != JsonValueKind.Object || !report.RootElement.TryGetProperty("sound", out var sound) || sound.ValueKind != JsonValueKind.False;
        }
        catch (JsonException)
        {
            return true;
        }
    }
}
