using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Unicode;

namespace LetterPdf.Operations;

/// <summary>What a folder holds that letters are to be written to.</summary>
/// <param name="Letters">What its merge.csv lists; null where there is none of this program.</param>
/// <param name="Others">The names of what is in it and is no letter of a merge.</param>
/// <param name="Changed">The names of letters whose size is not the one that they were made with: signed,
/// perhaps.</param>
internal sealed record FolderContents(
    ImmutableArray<MergedLetter>? Letters,
    ImmutableArray<string> Others,
    ImmutableArray<string> Changed
);

/// <summary>A folder with the letters of a merge, and how it is told from a folder with anything else in it.</summary>
internal static class LettersFolder
{
    // What systems put into every folder that somebody looks into.
    private static readonly ImmutableArray<string> OfSystems = [".DS_Store", "Thumbs.db", "desktop.ini"];

    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
    };

    /// <summary>Looks into a folder, but into no letter.</summary>
    /// <param name="path">In full. What does not exist holds nothing.</param>
    public static FolderContents Look(string path)
    {
        if (!Directory.Exists(path))
        {
            return new FolderContents(null, [], []);
        }

        var table = Path.Combine(path, MergeTable.FileName);
        var letters = IsFile(table) ? MergeTable.Read(File.ReadAllBytes(table)) : null;
        var lengths = (letters ?? []).ToDictionary(
            letter => Nfc.Of(letter.File),
            letter => letter.Length,
            StringComparer.Ordinal
        );
        var (others, changed) = (new List<string>(), new List<string>());
        foreach (var entry in new DirectoryInfo(path).EnumerateFileSystemInfos("*", Everything))
        {
            if (entry is FileInfo file && lengths.TryGetValue(Nfc.Of(file.Name), out var length))
            {
                (file.LinkTarget is not null ? others : file.Length != length ? changed : null)?.Add(file.Name);
            }
            else if (!IsRecord(entry, letters is not null))
            {
                others.Add(entry.Name);
            }
        }

        return new FolderContents(letters, InOrder(others), InOrder(changed));
    }

    /// <summary>Reports what keeps a folder from being replaced.</summary>
    /// <returns>Whether it may be replaced.</returns>
    public static bool MayReplace(string path, string shown, DiagnosticBag diagnostics)
    {
        var contents = Look(path);
        Report(contents.Others, MergingFinding.HoldsOthers, MergingAdvice.NameNewFolder);
        Report(contents.Changed, MergingFinding.HoldsChanged, MergingAdvice.KeepChanged);
        return contents.Others.IsEmpty && contents.Changed.IsEmpty;

        void Report(ImmutableArray<string> names, MergingFinding finding, MergingAdvice advice)
        {
            if (!names.IsEmpty)
            {
                diagnostics.Add(
                    DiagnosticCatalog.MergeFolderForeign.At(
                        null,
                        Reason.Of(finding, [shown, names.Length, .. names.Take(MostNamed).Select(name => (Fact)name)]),
                        advice
                    )
                );
            }
        }
    }

    /// <summary>Removes the letters of a merge with their folder; a folder that holds anything else stays, with what
    /// it holds.</summary>
    public static void Remove(string path)
    {
        try
        {
            foreach (var file in new DirectoryInfo(path).EnumerateFiles("*", Everything))
            {
                if (
                    file.Name.EndsWith(LetterFileName.Ending, StringComparison.Ordinal)
                    || file.Name is MergeTable.FileName or ShardRecord.FileName
                    || OfSystems.Contains(file.Name, StringComparer.Ordinal)
                )
                {
                    file.Delete();
                }
            }

            Directory.Delete(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The next run tries again.
            return;
        }
    }

    /// <summary>The most files that a message names.</summary>
    public const int MostNamed = 3;

    private static ImmutableArray<string> InOrder(List<string> names) => [.. names.Order(StringComparer.Ordinal)];

    private static bool IsRecord(FileSystemInfo entry, bool isMerge) =>
        entry is FileInfo { LinkTarget: null } file
        && (
            OfSystems.Contains(file.Name, StringComparer.Ordinal)
            || (isMerge && file.Name == MergeTable.FileName)
            || (
                isMerge
                && file.Name == ShardRecord.FileName
                && file.Length <= ShardRecord.MostBytes
                && ShardRecord.Read(File.ReadAllBytes(file.FullName)) is not null
            )
        );

    private static bool IsFile(string path) => new FileInfo(path) is { Exists: true, LinkTarget: null };
}
