using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Archive;
using LetterPdf.Model;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>A letter that is to be archived.</summary>
/// <param name="File">The PDF; for <see cref="KeepMerge"/>, the folder of the merge.</param>
/// <param name="Others">Further files of this version, such as a scan of signatures.</param>
/// <param name="Message">The reason for this version; null for the file's name and number of signatories.</param>
/// <param name="By">Who archives it, such as "Name &lt;mail@example.org&gt;"; null for the office's archivist or,
/// without one, the letter's author.</param>
/// <param name="Id">The id under which it is kept; null for its own.</param>
/// <param name="IsNew">Whether it is a letter of its own, though the archive has a similar one.</param>
/// <param name="AsSent">Whether it is kept even if it is not sound.</param>
/// <param name="Archive">The archive's folder; null for the usual one.</param>
public sealed record KeepRequest(
    string File,
    IReadOnlyCollection<string> Others,
    string? Message,
    string? By,
    string? Id,
    bool IsNew,
    bool AsSent,
    string? Archive
)
{
    /// <summary>Forms of the letter beside the PDF that are kept with it.</summary>
    public ImmutableArray<LetterForm> Also { get; init; } = [];
}

/// <summary>The result of archiving a version.</summary>
/// <param name="Id">The letter's id.</param>
/// <param name="Addition">The version, and whether it is new.</param>
/// <param name="FileCount">The number of files in the version.</param>
/// <param name="Receipt">The receipt of the letter.</param>
/// <param name="Archive">The archive's folder, as messages name it.</param>
/// <param name="Notes">Notes for the user, each a whole sentence.</param>
public sealed record KeptVersion(
    string Id,
    AddResult Addition,
    int FileCount,
    Receipt Receipt,
    string Archive,
    ImmutableArray<string> Notes
)
{
    /// <summary>The merge that was kept; null for a single letter.</summary>
    public KeptMerge? Merge { get; init; }
}

/// <summary>
/// Keeps a letter as it was sent: reads the files, finds the letter in the archive that they are a version of, checks
/// them, and adds the version.
/// </summary>
public static class KeepLetter
{
    private const int MostBeforeHeader = 1024;
    private const int MostReasons = 5;

    public static Outcome<KeptVersion> Run(KeepRequest request, Surroundings around)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(around);
        return Read(request, around)
            .Then(files =>
            {
                // The archive's versions of the letter are read while the letter is checked.
                var folder = ArchiveFolder.Of(request.Archive, around);
                var (found, receipt) = SideBySide.Run(
                    () => ChosenPlace.Find(request, files, folder),
                    () => Receipt.Of(VersionFiles.Letter, files.Letter, files.Reading, around.Fonts)
                );
                using var place = found;
                return Accept(request, files, receipt, around)
                    ?? place.Choose(request, receipt.Report)
                    ?? Add(request, files, receipt, place.Place, folder, around);
            });
    }

    private static Outcome<KeptFiles> Read(KeepRequest request, Surroundings around)
    {
        if (KeptExtras.Misfit(request, around, out var who) is { } misfit)
        {
            return misfit;
        }

        return KeptExtras
            .ReadFile(request.File, FinishedFile.MostBytes, around)
            .Then(letter =>
                KeptExtras
                    .Read(request, letter.Bytes, who, around)
                    .Then(extras => Identify(request, letter.Bytes, extras))
            );
    }

    private static Outcome<KeptFiles> Identify(KeepRequest request, ReadOnlyMemory<byte> letter, KeptExtras extras)
    {
        if (!MayBePdf(request.File, letter.Span))
        {
            return Refusal.OfRequest(
                $"'{request.File}' is not a PDF, and only finished letters are archived; other files go with one, "
                    + "after its name. Nothing was archived."
            );
        }

        var reading = PdfVerifier.Read(letter);
        if ((request.Id ?? LetterId.Of(reading.Contents.Facts)) is { } id)
        {
            return new KeptFiles(letter, reading, id, extras);
        }

        return Refusal.OfRequest(
            reading.Contents.IsEncrypted
                ? $"'{request.File}' is encrypted (it needs a password or has restrictions), and its text can't be "
                    + $"read; nothing was archived."
                : "the file has neither subject nor title, so there is nothing to make an id of; give one with --id."
        );
    }

    // A damaged PDF may be what was sent; a list, with what it holds about people, was not.
    private static bool MayBePdf(string file, ReadOnlySpan<byte> bytes) =>
        Path.GetExtension(file).Equals(".pdf", StringComparison.OrdinalIgnoreCase)
        || bytes[..Math.Min(bytes.Length, MostBeforeHeader)].IndexOf("%PDF-"u8) >= 0;

    // A letter that is not what it claims to be is kept only if the user knows that.
    private static Refusal? Accept(KeepRequest request, KeptFiles files, Receipt receipt, Surroundings around)
    {
        if (request.AsSent)
        {
            return null;
        }

        var seals = SealCheck.Faults(files.Reading, around);
        if (!receipt.HasFaults && seals.IsEmpty)
        {
            return null;
        }

        var verdict = receipt.HasFaults ? ReceiptWords.Verdict(receipt) : "it was changed after it was signed.";
        return Refusal.OfLetter($"'{request.File}' is not sound: {verdict}") with
        {
            After =
            [
                .. Reasons(receipt).Concat(seals).Take(MostReasons).Select(reason => $"  {reason}"),
                "Nothing was archived. If it is what was sent, --as-sent keeps it as it is; 'letterpdf verify' says "
                    + "all that is wrong.",
            ],
        };
    }

    private static IEnumerable<string> Reasons(Receipt receipt) =>
        receipt.Report.IsEncrypted
            ? []
            : receipt
                .Report.Checks.SelectMany(check => check.Findings)
                .Select(finding => ReasonWords.Of(finding.Reason))
                .Concat(receipt.Rebuild.IsFault ? receipt.Rebuild.Reasons : []);

    private static Outcome<KeptVersion> Add(
        KeepRequest request,
        KeptFiles files,
        Receipt receipt,
        LetterPlace place,
        ArchiveFolder folder,
        Surroundings around
    )
    {
        var signatories = LetterCandidate.Signatories(receipt.Report.Signatories.Length);
        var version = new KeptContents(
            $"{Path.GetFileName(request.File)}, {signatories}",
            files.Extras.By ?? Archivist.OfAuthor(receipt.Report.Facts.Author),
            VersionFiles.Of(receipt, files.Letter, files.Extras.Others)
        );
        return version
            .Add(request, place, folder, around)
            .Then<KeptVersion>(result => new KeptVersion(
                place.Id,
                result,
                version.Files.Length,
                receipt,
                folder.Shown,
                [.. AdditionWords.Notes(result, receipt, folder)]
            ));
    }
}
