using LetterPdf.Archive;
using LetterPdf.Operations;

namespace LetterPdf.Operations.Tests;

/// <summary>Other systems' treatment of paths and links, tested without these systems.</summary>
public sealed class FilePathTests
{
    [Theory]
    [InlineData("/", "/letter.pdf", '/', "letter.pdf")]
    [InlineData("/", "/sources/letter.yml", '/', "sources/letter.yml")]
    [InlineData("/home/jo", "/home/jo/letter.pdf", '/', "letter.pdf")]
    [InlineData("/home/jo/", "/home/jo/letter.pdf", '/', "letter.pdf")]
    [InlineData("/home/jo", "/home/joan/letter.pdf", '/', null)]
    [InlineData("/home/jo", "/home/jo", '/', null)]
    [InlineData("/", "/", '/', null)]
    [InlineData(@"C:\", @"C:\letter.pdf", '\\', "letter.pdf")]
    [InlineData(@"C:\", @"C:\sources\letter.yml", '\\', @"sources\letter.yml")]
    [InlineData(@"C:\", @"D:\letter.pdf", '\\', null)]
    [InlineData(@"C:\Jo", @"C:\Jo\letter.pdf", '\\', "letter.pdf")]
    [InlineData(@"C:\Jo", @"C:\Joan\letter.pdf", '\\', null)]
    [InlineData(@"\\server\share\", @"\\server\share\letter.pdf", '\\', "letter.pdf")]
    public void A_path_below_a_folder_or_a_drive_is_inside(string folder, string path, char separator, string? inner) =>
        Assert.Equal(inner, InnerPath.Of(folder, path, separator));

    // A file that OneDrive synchronizes is a reparse point without a target.
    [Theory]
    [InlineData(FileAttributes.Normal, null, StorageKind.File)]
    [InlineData(FileAttributes.Directory, null, StorageKind.Folder)]
    [InlineData(FileAttributes.ReparsePoint | FileAttributes.Archive, null, StorageKind.File)]
    [InlineData(FileAttributes.ReparsePoint | FileAttributes.Directory, null, StorageKind.Folder)]
    [InlineData(FileAttributes.ReparsePoint, "elsewhere.txt", StorageKind.Link)]
    [InlineData(FileAttributes.ReparsePoint | FileAttributes.Directory, @"C:\elsewhere", StorageKind.Link)]
    public void Only_what_leads_elsewhere_is_a_link(FileAttributes attributes, string? target, StorageKind kind) =>
        Assert.Equal(kind, LinkKind.Of(attributes, () => target));

    [Fact]
    public void On_this_system_it_is_so_too()
    {
        var folder = Directory.CreateTempSubdirectory("letterpdf-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "file"), "x");
            Assert.Equal(
                (StorageKind.Folder, StorageKind.File, null),
                (
                    LinkKind.Of(folder),
                    LinkKind.Of(Path.Combine(folder, "file")),
                    LinkKind.Of(Path.Combine(folder, "none"))
                )
            );
            if (!OperatingSystem.IsWindows())
            {
                File.CreateSymbolicLink(Path.Combine(folder, "link"), Path.Combine(folder, "none"));
                Directory.CreateSymbolicLink(Path.Combine(folder, "loop"), folder);
                Assert.Equal(
                    (StorageKind.Link, StorageKind.Link),
                    (LinkKind.Of(Path.Combine(folder, "link")), LinkKind.Of(Path.Combine(folder, "loop")))
                );
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
