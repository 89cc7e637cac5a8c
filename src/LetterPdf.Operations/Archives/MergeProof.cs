using System.Collections.Immutable;
using System.Text;
using LetterPdf.Digests;
using LetterPdf.Export;
using LetterPdf.Input;
using LetterPdf.Model;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>Makes all letters of a merge again from the sources that are kept of it.</summary>
internal static class MergeProof
{
    /// <summary>The letters that the sources do not give byte for byte; empty where they give all, and where it is not
    /// even known whether each letter's own sources give it.</summary>
    /// <param name="exam">The letters.</param>
    /// <param name="sources">The sources.</param>
    /// <param name="fonts">The fonts at hand.</param>
    public static ImmutableArray<MergedLetter> Misses(MergeExam exam, MergeSources sources, FontShelf fonts) =>
        sources.Files.IsEmpty || exam.Letters.Any(letter => letter.Outcome != RebuildOutcome.Same)
            ? []
            : Misses(sources, exam.Folder.Letters, exam.Specimen.Report, fonts);

    private static ImmutableArray<MergedLetter> Misses(
        MergeSources sources,
        ImmutableArray<MergedLetter> letters,
        VerificationReport specimen,
        FontShelf fonts
    )
    {
        var inside = MemoryWorkspace.Of(sources.Files);
        var list = sources.Files.First(file => file.Path is FontDigests.Path);
        var found = fonts.Find(Encoding.UTF8.GetString(list.Bytes.Span), inside);
        var forms = LetterFormMaker.FormsAmong(specimen.Sources.Select(source => source.Path));
        var folder = new LetterFolder
        {
            Path = string.Empty,
            LetterFile = sources.LetterFile,
            Workspace = inside,
            FontFolders = [found.Shelf],
        };
        using var session = new LetterSession(folder) { FontDigests = found.Digests, FormsInside = _ => forms };
        var reading = new ReadingOptions { WithSources = true, Conformance = specimen.Claims };
        if (session.Open(reading, new DiagnosticBag()) is not { Recipients.Items: var recipients } template)
        {
            return letters;
        }

        var byRow = recipients.ToDictionary(recipient => recipient.Row);
        var hits = EachLetter.Map(
            letters.Length,
            index => byRow.TryGetValue(letters[index].Row, out var recipient) && IsSame(recipient, letters[index]),
            null
        );
        return [.. letters.Where((_, index) => !hits[index])];

        bool IsSame(Recipient recipient, MergedLetter letter) =>
            session.Build(template, recipient, new DiagnosticBag()).Pdf is { } pdf
            && FileDigest.Of(Sha256.Of(pdf)) == letter.Digest;
    }
}
