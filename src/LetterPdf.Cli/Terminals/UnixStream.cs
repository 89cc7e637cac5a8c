using System.Runtime.InteropServices;

namespace LetterPdf.Cli.Terminals;

/// <summary>
/// A stream that the program was started with, on Linux or macOS. A pipe whose reader is gone accepts everything: the
/// reader has had enough (`head`), and that is no failure. Any other write that fails is an <see cref="IOException"/>
/// with the system's error number.
/// </summary>
internal sealed class UnixStream : Stream
{
    private const int NoSuchFile = 9; // EBADF
    private const int Interrupted = 4; // EINTR
    private const int NobodyReads = 32; // EPIPE
    private const int PauseWhenFull = 5;

    private static readonly int NoRoomNow = OperatingSystem.IsMacOS() ? 35 : 11; // EAGAIN

    private readonly int _file;
    private readonly bool _isOpen;
    private bool _isUnread;

    /// <param name="file">Its descriptor. It is checked at once: after other files are opened, they may have the
    /// number of a closed one.</param>
    public UnixStream(int file) => (_file, _isOpen) = (file, StreamCalls.Control(file, StreamCalls.AskFlags) != -1);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override unsafe void Write(ReadOnlySpan<byte> buffer)
    {
        if (!_isOpen)
        {
            throw Failure(NoSuchFile);
        }

        fixed (byte* bytes = buffer)
        {
            for (nint done = 0; done < buffer.Length && !_isUnread; )
            {
                done += WriteSome(bytes + done, buffer.Length - done);
            }
        }
    }

    private unsafe nint WriteSome(byte* bytes, nint count)
    {
        var written = StreamCalls.Write(_file, bytes, count);
        if (written >= 0)
        {
            return written;
        }

        var error = Marshal.GetLastPInvokeError();
        _isUnread = error == NobodyReads;
        if (error == NoRoomNow)
        {
            Thread.Sleep(PauseWhenFull);
        }
        else if (error != Interrupted && !_isUnread)
        {
            throw Failure(error);
        }

        return 0;
    }

    private static IOException Failure(int error) => new(Marshal.GetPInvokeErrorMessage(error), error);

    public override void Flush()
    {
        // Nothing is buffered.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
