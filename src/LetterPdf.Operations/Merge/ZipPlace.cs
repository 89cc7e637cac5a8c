using LetterPdf.Archive;
using LetterPdf.Digests;
using LetterPdf.Model;
using LetterPdf.Office;

namespace LetterPdf.Operations;

/// <summary>
/// A ZIP file for the letters of a merge. Letters are written in the order of the list, whichever is made first, so
/// that the same letters give the same bytes. They are stored as they are: what is in a PDF is compressed already.
/// </summary>
internal sealed class ZipPlace : LettersPlace
{
    // Letters that are made too early wait in memory, and so do their makers where these are too many.
    private const int MostWaiting = 256;

    private readonly string _path;
    private readonly string _staged;
    private readonly FileStream _file;
    private readonly PackageStream _zip;
    private readonly object _gate = new();
    private readonly Dictionary<int, (string Name, ReadOnlyMemory<byte> Bytes, uint Checksum)> _waiting = [];
    private int _next;
    private bool _isGivenUp;

    /// <param name="path">In full.</param>
    public ZipPlace(string path, string shown, PlaceLock taken)
        : base(shown, taken)
    {
        _path = path;
        _staged = $"{path}.{Environment.ProcessId}{Leftovers.Unfinished}";

        // Without a buffer: on a full disk, closing it has nothing to write.
        _file = new FileStream(_staged, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        _zip = new PackageStream(_file);
    }

    public override void Write(int index, string name, ReadOnlyMemory<byte> bytes)
    {
        var checksum = Crc32.Of(bytes.Span);
        lock (_gate)
        {
            while (index != _next && _waiting.Count >= MostWaiting && !_isGivenUp)
            {
                Monitor.Wait(_gate);
            }

            if (_isGivenUp)
            {
                return;
            }

            _waiting.Add(index, (name, bytes, checksum));
            while (_waiting.Remove(_next, out var letter))
            {
                _zip.Store(letter.Name, letter.Bytes.Span, letter.Checksum);
                _next++;
            }

            Monitor.PulseAll(_gate);
        }
    }

    public override void GiveUp()
    {
        lock (_gate)
        {
            _isGivenUp = true;
            Monitor.PulseAll(_gate);
        }
    }

    private protected override bool Place(
        IReadOnlyList<(string Name, ReadOnlyMemory<byte> Bytes)> records,
        DiagnosticBag diagnostics
    )
    {
        foreach (var (name, bytes) in records)
        {
            _zip.Deflate(name, bytes.Span);
        }

        _zip.End();
        _file.Flush(flushToDisk: true);
        _file.Dispose();
        var disk = new DiskStorage(Path.GetDirectoryName(_path)!);
        var outcome = disk.Replace(Path.GetFileName(_staged), Path.GetFileName(_path));
        if (outcome != StorageOutcome.Done)
        {
            diagnostics.Add(PlaceProblem.NotWritten(Shown, outcome));
            return false;
        }

        disk.SyncNames(string.Empty);
        return true;
    }

    private protected override void Clear()
    {
        _file.Dispose();
        OutputFile.Remove(_staged);
    }
}
