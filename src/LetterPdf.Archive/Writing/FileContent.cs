namespace LetterPdf.Archive;

/// <summary>The content of a file that is to be added: held in memory, or read anew each time. A version may have ten
/// thousand files, so those that lie on a disk are never in memory together.</summary>
public abstract class FileContent
{
    /// <summary>Whether it could be another the next time that it is read.</summary>
    internal virtual bool MayChange => true;

    /// <summary>Content that is in memory.</summary>
    public static FileContent Of(ReadOnlyMemory<byte> bytes) => new Held(bytes);

    /// <summary>The bytes, or why there are none; by several threads at once.</summary>
    public abstract StorageContent Read();

    private sealed class Held(ReadOnlyMemory<byte> bytes) : FileContent
    {
        internal override bool MayChange => false;

        public override StorageContent Read() => new(StorageOutcome.Done, bytes);
    }
}
