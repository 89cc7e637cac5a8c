using System.Collections.Immutable;
using LetterPdf.Archive;
using LetterPdf.Digests;
using LetterPdf.Model;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>A merge that was archived.</summary>
/// <param name="Letters">How many letters it has.</param>
/// <param name="TableDigest">SHA-256 of merge.csv, which has that of each letter, in hexadecimal digits.</param>
public sealed record KeptMerge(int Letters, string TableDigest);

/// <summary>
/// Keeps the letters of a merge as one version: looks whether the folder is as the merge made it, verifies each letter,
/// puts the sources inside them together, finds the letter in the archive, and adds the version. Letters are read one
/// at a time.
/// </summary>
public static class KeepMerge
{
    private const string Nothing = "Nothing was archived.";

    /// <param name="request">Its file is the folder of the merge; no forms go with it.</param>
    /// <param name="around">The surroundings.</param>
    public static Outcome<KeptVersion> Run(KeepRequest request, Surroundings around)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(around);
        if (KeptExtras.Misfit(request, around, out var who) is { } misfit)
        {
            return misfit;
        }

        var findings = new DiagnosticBag();
        return MergedFolder.Read(request.File, around, findings) is { } folder
            ? KeptExtras
                .Read(request, default, who, around)
                .Then(extras => Identify(request, folder, extras))
                .Then(first => Keep(request, folder, first, around))
            : Refused(findings);
    }

    // The first letter stands for all: its id, its subject and its list are those of the merge.
    private static Outcome<KeptFiles> Identify(KeepRequest request, MergedFolder folder, KeptExtras extras)
    {
        var (bytes, problem) = MadeLetters.Open(folder.Path, folder.Letters[0]);
        if (bytes is null)
        {
            var findings = new DiagnosticBag();
            findings.Add(folder.Changed([problem!]));
            return Refused(findings);
        }

        var reading = PdfVerifier.Read(bytes);
        return (request.Id ?? LetterId.Of(reading.Contents.Facts)) is { } id
            ? new KeptFiles(bytes, reading, id, extras) { IsMerge = true }
            : Refusal.OfRequest(
                $"the letters have neither subject nor title, so there is nothing to make an id of; give one with "
                    + $"--id. {Nothing}"
            );
    }

    // The archive is locked only when all letters are verified: that may take minutes.
    private static Outcome<KeptVersion> Keep(
        KeepRequest request,
        MergedFolder folder,
        KeptFiles first,
        Surroundings around
    )
    {
        var findings = new DiagnosticBag();
        var exam = MergeExam.Run(folder, first.Letter, first.Reading, around);
        exam.Report(request.AsSent, findings);
        var differ = new DiagnosticBag();
        var sources = findings.HasErrors ? null : MergeSources.Of(exam, differ);
        findings.AddRange(differ, _ => !request.AsSent);
        if (sources is null || findings.HasErrors)
        {
            return Refused(findings);
        }

        sources = sources with { Misses = MergeProof.Misses(exam, sources, around.Fonts) };
        var archive = ArchiveFolder.Of(request.Archive, around);
        using var place = ChosenPlace.Find(request, first, archive);
        return place.Choose(request, exam.Specimen.Report)
            ?? Add(request, first.Extras, exam, sources, place.Place, archive, around);
    }

    private static Outcome<KeptVersion> Add(
        KeepRequest request,
        KeptExtras extras,
        MergeExam exam,
        MergeSources sources,
        LetterPlace place,
        ArchiveFolder archive,
        Surroundings around
    )
    {
        var version = new KeptContents(
            MessageOf(exam),
            extras.By ?? Archivist.OfAuthor(exam.Specimen.Report.Facts.Author),
            VersionFiles.Of(exam, sources, extras.Others)
        );
        return version
            .Add(request, place, archive, around)
            .Then<KeptVersion>(result => new KeptVersion(
                place.Id,
                result,
                version.Files.Length,
                exam.Specimen,
                archive.Shown,
                [.. MergeAdditionWords.Notes(result, exam, sources, archive)]
            )
            {
                Merge = new KeptMerge(exam.Letters.Length, Sha256.HexOf(exam.Folder.Table.Span)),
            });
    }

    private static string MessageOf(MergeExam exam)
    {
        var letters = Listing.Counted(exam.Letters.Length, "letter", "letters");
        return $"{letters}, {LetterCandidate.Signatories(exam.Specimen.Report.Signatories.Length)}";
    }

    private static Refusal Refused(DiagnosticBag findings) => Refusal.Of(findings) with { Consequence = Nothing };
}
