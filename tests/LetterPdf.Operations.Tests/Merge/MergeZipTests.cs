using System.IO.Compression;

namespace LetterPdf.Operations.Tests.Merge;

/// <summary>The ZIP file of a merge.</summary>
public sealed class MergeZipTests : IDisposable
{
    private readonly FakeMerge _merge = new() { Names = [.. Enumerable.Range(0, 700).Select(i => $"Name {i}")] };

    [Fact]
    public void It_holds_what_the_folder_holds_in_the_lists_order()
    {
        Assert.True(_merge.Run().IsWritten);
        Assert.True(_merge.Run("letters.zip").IsWritten);
        using var zip = ZipFile.OpenRead(_merge.PathOf("letters.zip"));
        string[] expected = [.. _merge.Recipients().Items.Select(LetterFileName.Of), "merge.csv"];
        Assert.Equal(expected, zip.Entries.Select(entry => entry.FullName));
        Assert.All(
            zip.Entries,
            entry =>
            {
                using var stream = entry.Open();
                using var bytes = new MemoryStream();
                stream.CopyTo(bytes);
                Assert.Equal(File.ReadAllBytes(_merge.PathOf($"letters/{entry.Name}")), bytes.ToArray());
            }
        );
        Assert.Equal(["letters", "letters.zip"], _merge.Entries());
    }

    [Fact]
    public void Neither_makers_nor_their_pace_make_a_difference()
    {
        _merge.Makers = 1;
        _merge.Run("letters.zip");
        var expected = File.ReadAllBytes(_merge.PathOf("letters.zip"));
        (_merge.Makers, _merge.Before) = (5, Dawdle);
        Assert.True(_merge.Run("other.zip").IsWritten);
        Assert.Equal(expected, File.ReadAllBytes(_merge.PathOf("other.zip")));

        // The first letter is the last that is ready, as far as others may go ahead.
        static void Dawdle(string name) => Thread.Sleep(name == "Name 0" ? 50 : 0);
    }

    [Fact]
    public void One_wrong_letter_leaves_the_earlier_file()
    {
        _merge.Run("letters.zip");
        var before = File.ReadAllBytes(_merge.PathOf("letters.zip"));
        _merge.Text = "second";
        _merge.Wrong.Add("Name 0");
        _merge.Before = name => Thread.Sleep(name == "Name 0" ? 50 : 0);
        _merge.Makers = 4;
        var result = _merge.Run("letters.zip");
        Assert.False(result.IsWritten);
        Assert.Equal(1, result.Findings.Count);
        Assert.Equal(before, File.ReadAllBytes(_merge.PathOf("letters.zip")));
        Assert.Equal(["letters.zip"], _merge.Entries());
    }

    [Fact]
    public void A_folder_in_its_place_is_refused()
    {
        Directory.CreateDirectory(_merge.PathOf("letters.zip"));
        Assert.Equal(
            ["LP0712 the letters go into a ZIP file, and 'letters.zip' is a folder"],
            FakeMerge.Said(_merge.Run("letters.zip"))
        );
    }

    [Fact]
    public void Joined_parts_may_be_a_file_too()
    {
        _merge.Run("part", new Shard(1, 1));
        _merge.Run("whole.zip");
        Assert.True(_merge.Join("joined.zip", "part").IsWritten);
        Assert.Equal(File.ReadAllBytes(_merge.PathOf("whole.zip")), File.ReadAllBytes(_merge.PathOf("joined.zip")));
    }

    public void Dispose() => _merge.Dispose();
}
