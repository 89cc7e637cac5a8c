using System.Collections.Immutable;
using LetterPdf.Archive;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>A folder with the letters of a whole merge, as the merge made it.</summary>
/// <param name="Path">In full.</param>
/// <param name="Shown">The same, as it was typed.</param>
/// <param name="Table">The bytes of merge.csv.</param>
/// <param name="Letters">Its letters, in the order of the list; at least one.</param>
internal sealed record MergedFolder(
    string Path,
    string Shown,
    ReadOnlyMemory<byte> Table,
    ImmutableArray<MergedLetter> Letters
)
{
    /// <summary>Reads merge.csv, and looks whether the folder holds what it lists, and nothing else. No letter is
    /// opened.</summary>
    /// <param name="folder">As it was typed.</param>
    /// <param name="around">The surroundings in which it is looked for.</param>
    /// <param name="diagnostics">Takes what is wrong with it.</param>
    /// <returns>Null where it is no whole merge, or not as it was made.</returns>
    public static MergedFolder? Read(string folder, Surroundings around, DiagnosticBag diagnostics)
    {
        var path = around.FullPath(folder);
        try
        {
            if (WhyNone(path, folder) is { } none)
            {
                diagnostics.Add(none);
                return null;
            }

            var table = File.ReadAllBytes(System.IO.Path.Combine(path, MergeTable.FileName));
            if (MergeTable.Read(table) is not { IsEmpty: false } letters || !AreOfOneMerge(letters))
            {
                diagnostics.Add(Unknown(KeptMergeFinding.TableUnreadable, folder));
                return null;
            }

            var merge = new MergedFolder(path, folder, table, letters);
            var problems = MadeLetters.Problems(path, letters);
            if (problems.IsEmpty)
            {
                return merge;
            }

            diagnostics.Add(merge.Changed(problems));
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Unknown(KeptMergeFinding.FolderUnreadable, folder));
            return null;
        }
    }

    /// <summary>The finding that the folder is not as it was made.</summary>
    /// <param name="problems">What is wrong; at least one.</param>
    public Diagnostic Changed(IReadOnlyList<Reason> problems) =>
        DiagnosticCatalog.KeptMergeChanged.At(
            null,
            Reason.Of(
                MergingFinding.PartChanged,
                [Shown, problems.Count, .. problems.Take(LettersFolder.MostNamed).Select(problem => (Fact)problem)]
            ),
            KeptMergeAdvice.MergeAgain
        );

    /// <summary>A letter's content, which is what merge.csv says or can't be had.</summary>
    public FileContent Content(MergedLetter letter) => new LetterContent(Path, letter);

    private static Diagnostic? WhyNone(string path, string folder) =>
        LettersPlace.IsZip(path) && File.Exists(path)
            ? DiagnosticCatalog.KeptMergeUnknown.At(
                null,
                Reason.Of(KeptMergeFinding.IsZip, folder),
                KeptMergeAdvice.Unpack
            )
        : !Directory.Exists(path) ? Unknown(MergingFinding.NoFolder, folder)
        : File.Exists(System.IO.Path.Combine(path, ShardRecord.FileName))
            ? DiagnosticCatalog.KeptMergeIsPart.At(
                null,
                Reason.Of(KeptMergeFinding.IsPart, folder),
                KeptMergeAdvice.JoinFirst
            )
        : !File.Exists(System.IO.Path.Combine(path, MergeTable.FileName)) ? Unknown(KeptMergeFinding.NoTable, folder)
        : null;

    private static Diagnostic Unknown(Enum finding, string folder) =>
        DiagnosticCatalog.KeptMergeUnknown.At(null, Reason.Of(finding, folder), KeptMergeAdvice.NameMerge);

    // A merge writes its letters by row, each under a name of its own that every system can have.
    private static bool AreOfOneMerge(ImmutableArray<MergedLetter> letters) =>
        letters.Zip(letters.Skip(1)).All(pair => pair.First.Row < pair.Second.Row)
        && letters.DistinctBy(letter => LetterFileName.KeyOf(letter.File), StringComparer.Ordinal).Count()
            == letters.Length
        && letters.All(letter => PortableName.PathProblem(MergeFiles.PathOf(letter)) is null);

    private sealed class LetterContent(string folder, MergedLetter letter) : FileContent
    {
        public override StorageContent Read()
        {
            var (bytes, problem) = MadeLetters.Open(folder, letter);
            return bytes is not null ? new StorageContent(StorageOutcome.Done, bytes)
                : problem!.Is(MergingPhrase.FileChanged) ? new StorageContent(StorageOutcome.Changed, default)
                : new StorageContent(StorageOutcome.NotFound, default);
        }
    }
}
