using System.Text;
using Microsoft.Win32.SafeHandles;

namespace LetterPdf.Cli.Terminals;

/// <summary>
/// The streams that the program was started with. They are opened without <see cref="Console"/>'s own readers and
/// writers, because these put a terminal into another mode as soon as they are used.
/// </summary>
internal static class StandardStreams
{
    private const int StandardInput = 0;
    private const int StandardOutput = 1;
    private const int StandardError = 2;

    /// <summary>Opens the two streams for text. One that is closed is a writer whose first word is lost.</summary>
    public static (TextWriter Output, TextWriter Error) Open(Encoding encoding)
    {
        if (OperatingSystem.IsWindows())
        {
            SpeakToConsole(encoding);
            return (WriterOf(Console.OpenStandardOutput(), encoding), WriterOf(Console.OpenStandardError(), encoding));
        }

        // Whether a reader is still there must not decide whether the letter is finished.
        StreamCalls.OnSignal(StreamCalls.BrokenPipeSignal, StreamCalls.Ignored);
        return (WriterOf(new UnixStream(StandardOutput), encoding), WriterOf(new UnixStream(StandardError), encoding));
    }

    /// <summary>Standard input as text. It is not opened before it is read.</summary>
    public static TextReader OpenInput(Encoding encoding) =>
        new LateReader(() => RawInput() is { } stream ? new StreamReader(stream, encoding) : TextReader.Null);

    /// <summary>Standard input as bytes, line by line from a terminal; null where it is closed.</summary>
    public static Stream? RawInput()
    {
        try
        {
#pragma warning disable RS0030 // A stream of the process; no file is opened.
            return OperatingSystem.IsWindows()
                ? Console.OpenStandardInput()
                : new FileStream(new SafeFileHandle(StandardInput, ownsHandle: false), FileAccess.Read, bufferSize: 0);
#pragma warning restore RS0030
        }
        catch (Exception failure) when (IsLoss(failure) || failure is ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Whether a failure says that a stream is closed, full or otherwise lost.</summary>
    public static bool IsLoss(Exception failure) =>
        failure is IOException or UnauthorizedAccessException or ObjectDisposedException;

    // A Windows console interprets bytes in its own code page, which would turn accented letters into question marks.
    private static void SpeakToConsole(Encoding encoding)
    {
        try
        {
            Console.OutputEncoding = encoding;
        }
        catch (Exception failure) when (IsLoss(failure))
        {
            // There is no console.
        }
    }

    private static StreamWriter WriterOf(Stream stream, Encoding encoding) =>
        new(stream, encoding) { AutoFlush = true };

    private sealed class LateReader(Func<TextReader> open) : TextReader
    {
        private readonly Lazy<TextReader> _reader = new(open);

        public override int Peek() => _reader.Value.Peek();

        public override int Read() => _reader.Value.Read();

        public override string? ReadLine() => _reader.Value.ReadLine();
    }
}
