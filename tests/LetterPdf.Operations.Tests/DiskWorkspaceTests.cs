using System.Text;
using LetterPdf.Model;
using LetterPdf.Operations;

namespace LetterPdf.Operations.Tests;

public sealed class DiskWorkspaceTests : IDisposable
{
    private readonly string _outer = Directory.CreateTempSubdirectory("letterpdf-").FullName;
    private readonly string _folder;

    public DiskWorkspaceTests()
    {
        _folder = Path.Combine(_outer, "letter");
        Directory.CreateDirectory(Path.Combine(_folder, "data"));
        File.WriteAllText(Path.Combine(_folder, "data", "body.md"), "text");
        File.WriteAllText(Path.Combine(_outer, "secret.txt"), "secret");
    }

    [Theory]
    [InlineData("data/body.md", WorkspaceOutcome.Read)]
    [InlineData("data\\body.md", WorkspaceOutcome.Read)]
    [InlineData("./data/body.md", WorkspaceOutcome.Read)]
    [InlineData("data/none.md", WorkspaceOutcome.NotFound)]
    [InlineData("data", WorkspaceOutcome.NotFound)]
    [InlineData("../secret.txt", WorkspaceOutcome.OutsideFolder)]
    [InlineData("data/../../secret.txt", WorkspaceOutcome.OutsideFolder)]
    [InlineData("..\\secret.txt", WorkspaceOutcome.OutsideFolder)]
    [InlineData("/etc/passwd", WorkspaceOutcome.OutsideFolder)]
    [InlineData("C:/secret.txt", WorkspaceOutcome.OutsideFolder)]
    [InlineData("", WorkspaceOutcome.OutsideFolder)]
    public void Only_files_inside_the_folder_are_read(string path, WorkspaceOutcome outcome) =>
        Assert.Equal(outcome, new DiskWorkspace(_folder).Read(path, 100).Outcome);

    [Fact]
    public void A_link_that_leads_outside_is_not_followed()
    {
        File.CreateSymbolicLink(Path.Combine(_folder, "link.txt"), Path.Combine(_outer, "secret.txt"));
        Directory.CreateSymbolicLink(Path.Combine(_folder, "out"), _outer);
        var workspace = new DiskWorkspace(_folder);
        Assert.Equal(WorkspaceOutcome.OutsideFolder, workspace.Read("link.txt", 100).Outcome);
        Assert.Equal(WorkspaceOutcome.OutsideFolder, workspace.Read("out/secret.txt", 100).Outcome);
    }

    [Fact]
    public void A_link_that_stays_inside_is_followed_also_where_the_folder_itself_is_one()
    {
        File.CreateSymbolicLink(Path.Combine(_folder, "link.md"), Path.Combine(_folder, "data", "body.md"));
        var alias = Path.Combine(_outer, "alias");
        Directory.CreateSymbolicLink(alias, _folder);
        Assert.Equal("text", Encoding.UTF8.GetString(new DiskWorkspace(alias).Read("link.md", 100).Bytes.Span));
    }

    [Fact]
    public void A_file_over_the_limit_is_not_read() =>
        Assert.Equal(WorkspaceOutcome.TooLarge, new DiskWorkspace(_folder).Read("data/body.md", 3).Outcome);

    [Fact]
    public void Files_are_listed_by_name_in_ordinal_order()
    {
        File.WriteAllText(Path.Combine(_folder, "data", "B.md"), string.Empty);
        Assert.Equal(["B.md", "body.md"], new DiskWorkspace(_folder).List("data"));
        Assert.Empty(new DiskWorkspace(_folder).List("none"));
    }

    public void Dispose() => Directory.Delete(_outer, recursive: true);
}
