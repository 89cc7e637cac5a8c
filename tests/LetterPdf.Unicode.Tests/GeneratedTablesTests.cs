using LetterPdf.DataTables;
using LetterPdf.Tests;

namespace LetterPdf.Unicode.Tests;

/// <summary>The tables in the repository are those that the program makes from other people's data.</summary>
public sealed class GeneratedTablesTests
{
    public static TheoryData<string> Paths => [.. GeneratedTable.All.Select(table => table.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_table_is_what_is_made_of_the_data(string path)
    {
        var table = GeneratedTable.All.Single(table => table.Path == path);
        if (table.IsOfUnicode)
        {
            TestFile.RequireUnicode();
        }
        else
        {
            Needed.Require(File.Exists(CldrPackages.PathOf(CldrPackages.Names)), "out/data (./build.ps1 data)");
        }

        var text = File.ReadAllText(Path.Combine(RepositoryRoot.Folder, path));
        Assert.True(text == table.Make(), $"{path} is not what is made of the data: run ./build.ps1 data");
    }

    [Fact]
    public void Every_file_of_data_is_made()
    {
        var files =
            from file in Directory.EnumerateFiles(
                Path.Combine(RepositoryRoot.Folder, "src"),
                "*.Data.cs",
                SearchOption.AllDirectories
            )
            select Path.GetRelativePath(RepositoryRoot.Folder, file).Replace('\\', '/');
        Assert.Equal(
            GeneratedTable.All.Select(table => table.Path).Order(StringComparer.Ordinal),
            files.Order(StringComparer.Ordinal)
        );
    }
}
