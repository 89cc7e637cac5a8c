using System.Buffers;
using System.IO.MemoryMappedFiles;

namespace LetterPdf.Operations;

/// <summary>
/// A file's bytes, mapped by the system: only the parts that are accessed are read. A letter opens a dozen fonts to
/// learn their names, and uses a few glyphs of five.
/// </summary>
internal sealed unsafe class MappedFile : MemoryManager<byte>
{
    /// <summary>The least length for mapping, in bytes; below this, reading the file is as fast.</summary>
    public const int LeastLength = 128 * 1024;

    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly int _length;
    private byte* _start;

    private MappedFile(FileInfo file)
    {
        _file = MemoryMappedFile.CreateFromFile(
            file.FullName,
            FileMode.Open,
            mapName: null,
            capacity: 0,
            MemoryMappedFileAccess.Read
        );
        _view = _file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        _length = checked((int)file.Length);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
    }

    /// <summary>The whole file; mapped until the process ends or nothing refers to it any more.</summary>
    public static ReadOnlyMemory<byte> Open(FileInfo file) => new MappedFile(file).Memory;

    public override Span<byte> GetSpan() => new(_start, _length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex, pinnable: this);

    public override void Unpin()
    {
        // Mapped memory is never moved, so there is nothing to unpin.
    }

    protected override void Dispose(bool disposing)
    {
        if (_start != null)
        {
            _start = null;
            _view.SafeMemoryMappedViewHandle.ReleasePointer();
        }

        _view.Dispose();
        _file.Dispose();
    }
}
