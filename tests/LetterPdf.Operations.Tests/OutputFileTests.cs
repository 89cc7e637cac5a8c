using LetterPdf.Model;
using LetterPdf.Operations;

namespace LetterPdf.Operations.Tests;

public sealed class OutputFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("letterpdf-").FullName;

    [Fact]
    public void A_file_is_written_whole_with_nothing_left_beside_it()
    {
        var path = Path.Combine(_folder, "new", "letter.pdf");
        Assert.True(OutputFile.TryWrite(path, [1, 2, 3], new DiagnosticBag()));
        Assert.Equal([1, 2, 3], File.ReadAllBytes(path));
        Assert.Single(Directory.GetFiles(Path.Combine(_folder, "new")));
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_an_error_and_stays_as_it_was()
    {
        var path = Path.Combine(_folder, "letter.pdf");
        Directory.CreateDirectory(path);
        File.WriteAllText(Path.Combine(path, "inside"), "kept");
        var diagnostics = new DiagnosticBag();
        Assert.False(OutputFile.TryWrite(path, [1], diagnostics));
        Assert.Equal(DiagnosticCatalog.OutputNotWritten, Assert.Single(diagnostics.InSourceOrder()).Code);
        Assert.Empty(Directory.GetFiles(_folder));
        Assert.Equal("kept", File.ReadAllText(Path.Combine(path, "inside")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
