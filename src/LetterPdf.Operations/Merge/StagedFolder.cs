using LetterPdf.Archive;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>
/// A folder of letters that appears whole or not at all: it is filled beside its place, secured, and then exchanged
/// with what is there in one step. Where the system has no such step (Windows, some network file systems), the earlier
/// folder is moved aside first and is put back by the next run if this one ends in between; for that moment a note lies
/// beside them.
/// </summary>
internal sealed class StagedFolder : IDisposable
{
    private readonly string _path;
    private readonly string _name;
    private readonly string _shown;
    private readonly IStorage _disk;

    private StagedFolder(string path, string shown, IStorage? disk)
    {
        (_path, _shown, _name) = (path, shown, System.IO.Path.GetFileName(path));
        Path = $"{path}.{Environment.ProcessId}{Leftovers.Unfinished}";
        _disk = disk ?? new DiskStorage(System.IO.Path.GetDirectoryName(path)!);
    }

    /// <summary>Where it is filled, in full.</summary>
    public string Path { get; }

    /// <summary>Makes the empty folder beside a place whose lock this run has.</summary>
    /// <param name="path">The place, in full.</param>
    /// <param name="shown">The place, as messages show it.</param>
    /// <param name="disk">The storage of the folder that the place is in; null for the disk itself.</param>
    public static StagedFolder Make(string path, string shown, IStorage? disk = null)
    {
        var staged = new StagedFolder(path, shown, disk);
        Directory.CreateDirectory(staged.Path);
        return staged;
    }

    /// <summary>Puts the folder in its place.</summary>
    /// <param name="diagnostics">Takes the reason where that can't be done; what was in its place is still there
    /// then.</param>
    public bool Place(DiagnosticBag diagnostics)
    {
        var count = diagnostics.Count;
        var outcome = _disk.Sync(Staged);
        if (outcome == StorageOutcome.Done)
        {
            outcome = Directory.Exists(_path) ? Exchange(diagnostics) : _disk.Move(Staged, _name);
        }

        if (outcome == StorageOutcome.Done)
        {
            // The letters are in their place: where this fails, a loss of power may bring the earlier ones back.
            _disk.SyncNames(string.Empty);
            LettersFolder.Remove(Path);
        }
        else if (diagnostics.Count == count)
        {
            diagnostics.Add(PlaceProblem.NotWritten(_shown, outcome));
        }

        return outcome == StorageOutcome.Done;
    }

    public void Dispose() => LettersFolder.Remove(Path);

    private string Staged => System.IO.Path.GetFileName(Path);

    private string Earlier => $"{_name}.{Environment.ProcessId}{Leftovers.Aside}";

    // What was in the place is looked at once more when nobody can put anything into it any more.
    private StorageOutcome Exchange(DiagnosticBag diagnostics)
    {
        var outcome = _disk.Exchange(Staged, _name);
        if (outcome == StorageOutcome.NotSupported)
        {
            return MoveAside(diagnostics);
        }

        if (outcome == StorageOutcome.Done && !LettersFolder.MayReplace(Path, _shown, diagnostics))
        {
            outcome = _disk.Exchange(Staged, _name);
            return outcome == StorageOutcome.Done ? StorageOutcome.Exists : outcome;
        }

        return outcome;
    }

    private StorageOutcome MoveAside(DiagnosticBag diagnostics)
    {
        var note = _path + Leftovers.Note;
        File.WriteAllText(note, InterruptionNote.ForFolder(_name));
        var outcome = _disk.Move(_name, Earlier);
        if (outcome == StorageOutcome.Done)
        {
            var earlier = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(_path)!, Earlier);
            outcome = LettersFolder.MayReplace(earlier, _shown, diagnostics)
                ? _disk.Move(Staged, _name)
                : StorageOutcome.Exists;
            if (outcome == StorageOutcome.Done)
            {
                LettersFolder.Remove(earlier);
            }
            else if (_disk.Move(Earlier, _name) != StorageOutcome.Done)
            {
                // The note stays, and the next run puts the folder back.
                return StorageOutcome.Failed;
            }
        }

        OutputFile.Remove(note);
        return outcome;
    }
}
