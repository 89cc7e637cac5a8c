using System.Collections.Immutable;
using System.IO.Enumeration;
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

    // A disk may take a millisecond for each file that is removed, and takes many at once.
    private const int Removers = 7;
    private const int LeastOfRemover = 50;

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
        foreach (var (name, isFile, length) in Entries(path))
        {
            if (isFile && lengths.TryGetValue(Nfc.Of(name), out var made))
            {
                (length == made ? null : changed)?.Add(name);
            }
            else if (!isFile || !IsRecord(path, name, letters is not null))
            {
                others.Add(name);
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
            string[] names =
            [
                .. Entries(path).Where(entry => entry.IsFile && IsOurs(entry.Name)).Select(entry => entry.Name),
            ];
            var next = -1;
            var others = Enumerable
                .Range(1, Math.Min(Removers, names.Length / LeastOfRemover))
                .Select(_ => new Thread(RemoveSome) { IsBackground = true })
                .ToArray();
            Array.ForEach(others, thread => thread.Start());
            RemoveSome();
            Array.ForEach(others, thread => thread.Join());
            Directory.Delete(path);

            void RemoveSome()
            {
                while (Interlocked.Increment(ref next) is var index && index < names.Length)
                {
                    OutputFile.Remove(Path.Combine(path, names[index]));
                }
            }
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

    private static bool IsOurs(string name) =>
        name.EndsWith(LetterFileName.Ending, StringComparison.Ordinal)
        || name is MergeTable.FileName or ShardRecord.FileName
        || OfSystems.Contains(name, StringComparer.Ordinal);

    private static bool IsRecord(string path, string name, bool isMerge) =>
        OfSystems.Contains(name, StringComparer.Ordinal)
        || (isMerge && name is MergeTable.FileName)
        || (isMerge && name is ShardRecord.FileName && IsShardRecord(Path.Combine(path, name)));

    private static bool IsShardRecord(string path) =>
        new FileInfo(path).Length <= ShardRecord.MostBytes && ShardRecord.Read(File.ReadAllBytes(path)) is not null;

    private static bool IsFile(string path) => new FileInfo(path) is { Exists: true, LinkTarget: null };

    // A link is no file here.
    private static FileSystemEnumerable<(string Name, bool IsFile, long Length)> Entries(string path) =>
        new(
            path,
            (ref entry) =>
                (
                    entry.FileName.ToString(),
                    !entry.IsDirectory && (entry.Attributes & FileAttributes.ReparsePoint) == FileAttributes.None,
                    entry.Length
                ),
            Everything
        );
}
