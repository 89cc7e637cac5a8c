using System.Text;
using LetterPdf.Operations;

namespace LetterPdf.Operations.Tests;

/// <summary>Files that a command line names.</summary>
public sealed class InputFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("letterpdf-").FullName;
    private readonly string _elsewhere = Directory.CreateTempSubdirectory("letterpdf-").FullName;

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        Directory.Delete(_elsewhere, recursive: true);
    }

    [Fact]
    public void It_may_be_anywhere_also_behind_a_link()
    {
        File.WriteAllText(Path.Combine(_elsewhere, "id.p12"), "bytes");
        File.CreateSymbolicLink(Path.Combine(_folder, "link.p12"), Path.Combine(_elsewhere, "id.p12"));
        Assert.Equal("bytes", Read("link.p12"));
        Assert.Equal("bytes", Read(Path.Combine(_elsewhere, "id.p12")));
        Assert.Equal("bytes", Read(Path.Combine("..", Path.GetFileName(_elsewhere), "id.p12")));
    }

    [Fact]
    public void What_is_not_there_is_not_an_empty_file()
    {
        File.WriteAllText(Path.Combine(_folder, "empty"), string.Empty);
        Assert.Equal(string.Empty, Read("empty"));
        Assert.Null(Read("none"));
        Assert.Null(Read(Path.Combine("none", "none")));
        Assert.Null(Read("."));
        Assert.Null(Read(string.Empty));
        Assert.Null(Read("a\0b"));
    }

    [Fact]
    public void What_is_too_large_is_not_read()
    {
        File.WriteAllBytes(Path.Combine(_folder, "large"), new byte[200_000]);
        Assert.NotNull(Read("large", 200_000));
        Assert.Null(Read("large", 199_999));
    }

    private string? Read(string file, long most = 1000) =>
        InputFile.Read(
            file,
            most,
            new Surroundings
            {
                CurrentFolder = _folder,
                ProgramFolder = _folder,
                Today = new DateOnly(2026, 6, 15),
            }
        )
            is { } bytes
            ? Encoding.UTF8.GetString(bytes.Span)
            : null;
}
