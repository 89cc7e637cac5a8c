using System.Text;
using Microsoft.Win32.SafeHandles;

namespace LetterPdf.Cli.Terminals;

/// <summary>
/// The streams that the program was started with. They are opened without <see cref="Console"/>'s own readers and
/// writers, because these put a terminal into another mode as soon as they are asked for.
/// </summary>
internal static class StandardStreams
{
    private const int StandardInput = 0;

    /// <summary>Opens the two streams for text. One that is closed is a writer whose first word is lost.</summary>
    public static (TextWriter Output, TextWriter Error) Open(Encoding encoding)
    {
        if (OperatingSystem.IsWindows())
        {
            SpeakToConsole(encoding);
        }

        // A stream that is opened takes the lowest number that is free. Where output is closed, the error stream would
        // take its number and output then be a second error stream: so output is looked at first, and opened last.
        var looked = Opened(Console.OpenStandardOutput);
        looked.Stream?.Dispose();
        var error = Opened(Console.OpenStandardError);
        var output = looked.Problem is null ? Opened(Console.OpenStandardOutput) : looked;
        return (WriterOf(output, encoding), WriterOf(error, encoding));
    }

    /// <summary>Standard input as text. It is not opened before it is read.</summary>
    public static TextReader OpenInput(Encoding encoding) => new LateReader(() => RawInput() is { } stream ? new StreamReader(stream, encoding) : TextReader.Null);

    /// <summary>Standard input as it comes, a terminal's line by line; null where it is closed.</summary>
    public static Stream? RawInput() => Opened(OperatingSystem.IsWindows()
        ? Console.OpenStandardInput
        : () => new FileStream(new SafeFileHandle(StandardInput, ownsHandle: false), FileAccess.Read, bufferSize: 0)).Stream;

    /// <summary>Whether a failure says that a stream is closed, full or otherwise lost.</summary>
    public static bool IsLoss(Exception failure) => failure is IOException or UnauthorizedAccessException or ObjectDisposedException or ArgumentException { ParamName: "handle" };

    // A console of Windows shows bytes in its own code page, accents as question marks.
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

    private static (Stream? Stream, Exception? Problem) Opened(Func<Stream> open)
    {
        try
        {
            return (open(), null);
        }
        catch (Exception failure) when (IsLoss(failure))
        {
            return (null, failure);
        }
    }

    private static TextWriter WriterOf((Stream? Stream, Exception? Problem) opened, Encoding encoding) =>
        opened.Stream is { } stream ? new StreamWriter(stream, encoding) { AutoFlush = true } : new LostWriter(encoding, opened.Problem!);

    private sealed class LateReader(Func<TextReader> open) : TextReader
    {
        private readonly Lazy<TextReader> _reader = new(open);

        public override int Peek() => _reader.Value.Peek();

        public override int Read() => _reader.Value.Read();

        public override string? ReadLine() => _reader.Value.ReadLine();
    }

    /// <summary>A stream that is closed.</summary>
    private sealed class LostWriter(Encoding encoding, Exception problem) : TextWriter
    {
        public override Encoding Encoding => encoding;

        public override void Write(char value) => throw new IOException(problem.Message, problem);

        public override void Write(string? value) => throw new IOException(problem.Message, problem);
    }
}
