using System.Globalization;
using System.IO.Pipes;
using LetterPdf.Cli.Terminals;

namespace LetterPdf.Cli.Tests.Terminals;

/// <summary>Standard streams that the program is started with.</summary>
public sealed class UnixStreamTests
{
    private const int NoSuchFile = 9;
    private const int NoSpace = 28;

    [Fact]
    public async Task What_is_written_arrives_whole()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "this is of Linux and macOS");
        using var pipe = new AnonymousPipeServerStream(PipeDirection.In);
        var bytes = new byte[1_000_000];
        Random.Shared.NextBytes(bytes);
        var cancelled = TestContext.Current.CancellationToken;
        var writing = Task.Run(
            () =>
            {
                using var stream = new UnixStream(NumberOf(pipe));
                stream.Write(bytes);
                pipe.DisposeLocalCopyOfClientHandle();
            },
            cancelled
        );
        using var read = new MemoryStream();
        await pipe.CopyToAsync(read, cancelled);
        await writing;
        Assert.Equal(bytes, read.ToArray());
    }

    [Fact]
    public void A_pipe_that_nobody_reads_takes_everything()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "this is of Linux and macOS");
        var pipe = new AnonymousPipeServerStream(PipeDirection.In);
        using var end = pipe.ClientSafePipeHandle;
        using var stream = new UnixStream(NumberOf(pipe));
        pipe.SafePipeHandle.Dispose();
        stream.Write(new byte[100]);
        stream.Write(new byte[100]);
    }

    [Fact]
    public void A_full_disk_and_a_closed_stream_are_told_by_the_systems_numbers()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux has a file that is always full");
        using var full = File.OpenHandle("/dev/full", FileMode.Open, FileAccess.Write);
        using var stream = new UnixStream((int)full.DangerousGetHandle());
        Assert.Equal(NoSpace, Assert.Throws<IOException>(() => stream.Write("text"u8)).HResult);
        using var closed = new UnixStream(1_000_000);
        Assert.Equal(NoSuchFile, Assert.Throws<IOException>(() => closed.Write("text"u8)).HResult);
    }

    private static int NumberOf(AnonymousPipeServerStream pipe) =>
        int.Parse(pipe.GetClientHandleAsString(), CultureInfo.InvariantCulture);
}
