using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>A folder with a part of a merge.</summary>
/// <param name="Path">In full.</param>
/// <param name="Shown">The same, as it was typed.</param>
/// <param name="Record">What it is a part of.</param>
/// <param name="Letters">Its letters, in the order of the list.</param>
internal sealed record ShardFolder(string Path, string Shown, ShardRecord Record, ImmutableArray<MergedLetter> Letters)
{
    /// <summary>Reads what a folder says of itself, and looks whether that is in it.</summary>
    /// <param name="folder">As it was typed.</param>
    /// <param name="around">The surroundings in which it is looked for.</param>
    /// <param name="diagnostics">Takes what is wrong with it.</param>
    /// <returns>Null where it is no part of a merge, or not as it was made.</returns>
    public static ShardFolder? Read(string folder, Surroundings around, DiagnosticBag diagnostics)
    {
        var path = around.FullPath(folder);
        var record = System.IO.Path.Combine(path, ShardRecord.FileName);
        try
        {
            if (!Directory.Exists(path))
            {
                diagnostics.Add(Unknown(MergingFinding.NoFolder, folder));
                return null;
            }

            if (!File.Exists(record) || !File.Exists(System.IO.Path.Combine(path, MergeTable.FileName)))
            {
                diagnostics.Add(Unknown(MergingFinding.NoPart, folder));
                return null;
            }

            var known =
                new FileInfo(record).Length <= ShardRecord.MostBytes
                    ? ShardRecord.Read(File.ReadAllBytes(record))
                    : null;
            var table = File.ReadAllBytes(System.IO.Path.Combine(path, MergeTable.FileName));
            if (known is null || MergeTable.Read(table) is not { } letters || letters.Length != known.Letters)
            {
                diagnostics.Add(Unknown(MergingFinding.PartUnreadable, folder));
                return null;
            }

            var part = new ShardFolder(path, folder, known, letters);
            return part.IsAsMade(diagnostics) ? part : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Unknown(MergingFinding.PartUnreadable, folder));
            return null;
        }
    }

    /// <summary>A letter's bytes, if they are those that were made; otherwise what is wrong.</summary>
    public (byte[]? Bytes, Reason? Problem) Open(MergedLetter letter) => MadeLetters.Open(Path, letter);

    /// <summary>The finding that a part is not as it was made.</summary>
    /// <param name="problems">What is wrong; at least one.</param>
    public Diagnostic Changed(IReadOnlyList<Reason> problems) =>
        DiagnosticCatalog.MergePartChanged.At(
            null,
            Reason.Of(
                MergingFinding.PartChanged,
                [Shown, problems.Count, .. problems.Take(LettersFolder.MostNamed).Select(problem => (Fact)problem)]
            ),
            MergingAdvice.MakeThisPartAgain
        );

    private static Diagnostic Unknown(MergingFinding finding, string folder) =>
        DiagnosticCatalog.MergePartUnknown.At(null, Reason.Of(finding, folder), MergingAdvice.MakePart);

    private bool IsAsMade(DiagnosticBag diagnostics)
    {
        var problems = MadeLetters.Problems(Path, Letters);
        if (!problems.IsEmpty)
        {
            diagnostics.Add(Changed(problems));
        }

        return problems.IsEmpty;
    }
}
