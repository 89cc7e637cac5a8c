using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Operations.Tests;

/// <summary>Several files that belong together: all of them, or none.</summary>
public sealed class OutputSetTests : IDisposable
{
    private static readonly string[] Names = ["letter.pdf", "letter.html", "letter.txt"];

    private readonly string _folder = Directory.CreateTempSubdirectory("letterpdf-").FullName;

    [Fact]
    public void All_are_written_with_nothing_left_beside_them()
    {
        WriteOld();
        Assert.True(OutputSet.TryWrite(Parts(), new DiagnosticBag()));
        Assert.All(Names, name => Assert.Equal("new", Text(name)));
        Assert.Equal(Names.Order(StringComparer.Ordinal), Files());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Where_one_cannot_take_its_place_all_are_as_before(int blocked)
    {
        WriteOld();
        File.Delete(PathOf(Names[blocked]));
        Directory.CreateDirectory(Path.Combine(PathOf(Names[blocked]), "inside"));
        var findings = new DiagnosticBag();
        Assert.False(OutputSet.TryWrite(Parts(), findings));
        Assert.Equal(DiagnosticCatalog.OutputNotWritten, Assert.Single(findings.InSourceOrder()).Code);
        var others = Names.Where((_, i) => i != blocked).ToArray();
        Assert.All(others, name => Assert.Equal("old", Text(name)));
        Assert.Equal(others.Order(StringComparer.Ordinal), Files());
    }

    [Fact]
    public void Where_there_was_nothing_there_is_nothing_after_a_failure()
    {
        Directory.CreateDirectory(Path.Combine(PathOf(Names[2]), "inside"));
        Assert.False(OutputSet.TryWrite(Parts(), new DiagnosticBag()));
        Assert.Empty(Files());
    }

    [Fact]
    public void A_part_whose_folder_cannot_be_made_is_found_before_any_is_placed()
    {
        WriteOld();
        File.WriteAllText(PathOf("file"), "no folder");
        var parts = Parts().Add(new OutputPart(PathOf("file/letter.eml"), new byte[] { 1 }, OperationPhrase.Form));
        Assert.False(OutputSet.TryWrite(parts, new DiagnosticBag()));
        Assert.All(Names, name => Assert.Equal("old", Text(name)));
    }

    [Fact]
    public void What_an_interrupted_run_left_is_gone_after_the_next()
    {
        File.WriteAllText(PathOf("letter.pdf.unfinished.txt"), InterruptionNote.For(Names));
        Assert.True(OutputSet.TryWrite(Parts(), new DiagnosticBag()));
        Assert.Equal(Names.Order(StringComparer.Ordinal), Files());
    }

    [Fact]
    public void What_a_killed_run_left_beside_them_is_removed_and_nothing_else()
    {
        string[] others = ["letter.pdf.notes.tmp", "letter.pdf.1.tmp.txt", $"letter.pdf.{Environment.ProcessId}.old"];
        foreach (var name in others.Append("letter.pdf.999999999.tmp").Append("letter.txt.999999999.old"))
        {
            File.WriteAllText(PathOf(name), "left");
        }

        Assert.True(OutputSet.TryWrite(Parts(), new DiagnosticBag()));
        Assert.Equal(Names.Concat(others).Order(StringComparer.Ordinal), Files());
    }

    [Fact]
    public void The_note_says_what_to_do()
    {
        var note = InterruptionNote.For(Names);
        Assert.All(Names, name => Assert.Contains($"  {name}\n", note, StringComparison.Ordinal));
        Assert.Contains("run the same command again", note, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void WriteOld() => Array.ForEach(Names, name => File.WriteAllText(PathOf(name), "old"));

    private ImmutableArray<OutputPart> Parts() =>
        [.. Names.Select(name => new OutputPart(PathOf(name), "new"u8.ToArray(), OperationPhrase.Form))];

    private string PathOf(string name) => Path.Combine(_folder, name);

    private string Text(string name) => File.ReadAllText(PathOf(name));

    private IEnumerable<string> Files() =>
        Directory.GetFiles(_folder).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal);
}
