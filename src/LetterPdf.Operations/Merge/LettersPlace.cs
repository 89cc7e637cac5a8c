using LetterPdf.Archive;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>Where the letters of a merge go: a folder or a ZIP file that appears whole or not at all.</summary>
internal abstract class LettersPlace : IDisposable
{
    private readonly PlaceLock _lock;

    /// <param name="shown">The place, as messages show it.</param>
    /// <param name="taken">Its lock.</param>
    private protected LettersPlace(string shown, PlaceLock taken) => (Shown, _lock) = (shown, taken);

    /// <summary>The ending that makes a place a ZIP file.</summary>
    public const string ZipEnding = ".zip";

    /// <summary>The place, as messages show it.</summary>
    public string Shown { get; }

    /// <summary>Whether a place is a ZIP file.</summary>
    public static bool IsZip(string path) => path.EndsWith(ZipEnding, StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes a place for this run: nobody else writes there, and what is there may be replaced.</summary>
    /// <param name="path">In full; one that ends in ".zip" is a file.</param>
    /// <param name="shown">The same, as messages show it.</param>
    /// <param name="diagnostics">Takes the reason where it can't be taken.</param>
    public static LettersPlace? Take(string path, string shown, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        PlaceLock? taken = null;
        try
        {
            path = TargetOf(Path.TrimEndingDirectorySeparator(path));
            if (!IsPossible(path, shown, diagnostics))
            {
                return null;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            taken = PlaceLock.Take(path, out var outcome);
            if (taken is null)
            {
                diagnostics.Add(
                    outcome == StorageOutcome.Locked
                        ? DiagnosticCatalog.MergeFolderInUse.At(
                            null,
                            Reason.Of(MergingFinding.InUse, shown),
                            MergingAdvice.WaitForOther
                        )
                        : PlaceProblem.NotWritten(shown, outcome)
                );
                return null;
            }

            Leftovers.Clear(path);
            if (
                IsZip(path)
                    ? LettersZip.MayReplace(path, shown, diagnostics)
                    : LettersFolder.MayReplace(path, shown, diagnostics)
            )
            {
                LettersPlace place = IsZip(path)
                    ? new ZipPlace(path, shown, taken)
                    : new FolderPlace(path, shown, taken);
                taken = null;
                return place;
            }

            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(PlaceProblem.NotWritten(shown, StorageErrors.Of(failure)));
            return null;
        }
        finally
        {
            taken?.Dispose();
        }
    }

    /// <summary>Writes a letter. Several threads may do so at once.</summary>
    /// <param name="index">Its place in the order of all, from 0; none is left out.</param>
    /// <param name="name">The name of its file.</param>
    /// <exception cref="IOException">The disk is full or fails.</exception>
    public abstract void Write(int index, string name, ReadOnlyMemory<byte> bytes);

    /// <summary>No more letters come, and none is to be seen: whoever waits for one stops waiting.</summary>
    public virtual void GiveUp() { }

    /// <summary>Writes the records, and makes all of it appear.</summary>
    /// <param name="records">Names and bytes of merge.csv and what is beside it.</param>
    /// <param name="diagnostics">Takes the reason where that can't be done.</param>
    public bool Finish(IReadOnlyList<(string Name, ReadOnlyMemory<byte> Bytes)> records, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(diagnostics);
        try
        {
            return Place(records, diagnostics);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(PlaceProblem.NotWritten(Shown, StorageErrors.Of(failure)));
            return false;
        }
    }

    /// <summary>Removes what was not finished, and lets others have the place.</summary>
    public void Dispose()
    {
        Clear();
        _lock.Dispose();
    }

    private protected abstract bool Place(
        IReadOnlyList<(string Name, ReadOnlyMemory<byte> Bytes)> records,
        DiagnosticBag diagnostics
    );

    private protected abstract void Clear();

    // A link stays: what it leads to is replaced.
    private static string TargetOf(string path) =>
        new DirectoryInfo(path) is { LinkTarget: not null } link
            ? link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path
            : path;

    private static string? FileAbove(string path)
    {
        var above = Path.GetDirectoryName(path);
        while (above is not null && !Directory.Exists(above) && !File.Exists(above))
        {
            above = Path.GetDirectoryName(above);
        }

        return File.Exists(above) ? above : null;
    }

    private static bool IsPossible(string path, string shown, DiagnosticBag diagnostics)
    {
        if (OutputFile.Misnamed(path, OperationPhrase.Letters) is { } misnamed)
        {
            diagnostics.Add(misnamed);
            return false;
        }

        if (FileAbove(path) is { } above)
        {
            diagnostics.Add(
                DiagnosticCatalog.MergeFolderForeign.At(
                    null,
                    Reason.Of(MergingFinding.FileAbove, shown, Path.GetFileName(above)),
                    MergingAdvice.NameFolder
                )
            );
            return false;
        }

        if (IsZip(path) ? Directory.Exists(path) : File.Exists(path))
        {
            diagnostics.Add(
                DiagnosticCatalog.MergeFolderForeign.At(
                    null,
                    Reason.Of(IsZip(path) ? MergingFinding.IsFolder : MergingFinding.IsFile, shown),
                    IsZip(path) ? MergingAdvice.NameZip : MergingAdvice.NameFolder
                )
            );
            return false;
        }

        return true;
    }
}
