using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Operations.Tests.Merge;

/// <summary>Parts of a merge, and the whole that they make.</summary>
public sealed class ShardTests : IDisposable
{
    private readonly FakeMerge _merge = new() { Names = [.. Enumerable.Range(0, 40).Select(i => $"Name {i}")] };

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(16)]
    public void Joined_they_are_what_one_run_makes(int count)
    {
        _merge.Run("whole");
        var folders = Make(count);
        Assert.True(_merge.Join("joined", [.. folders.Reverse()]).IsWritten);
        Assert.Equal(_merge.Files("whole"), _merge.Files("joined"));
    }

    [Fact]
    public void A_recipient_is_in_one_part_wherever_he_stands_in_the_list()
    {
        var items = _merge.Recipients().Items;
        var moved = items.Select(item =>
            item with
            {
                Row = item.Row + 7,
                FileName = "x",
                Fields = new Dictionary<string, string>(item.Fields, StringComparer.Ordinal) { ["row"] = "7" },
            }
        );
        Assert.All(
            Enumerable.Range(1, 5).Select(number => new Shard(number, 5)),
            shard => Assert.Equal(items.Select(shard.Has), moved.Select(shard.Has))
        );
        Assert.All(items, item => Assert.Single(Enumerable.Range(1, 5), number => new Shard(number, 5).Has(item)));
        Assert.All(Enumerable.Range(1, 5), number => Assert.Contains(items, new Shard(number, 5).Has));
    }

    [Fact]
    public void More_parts_than_recipients_leave_some_empty()
    {
        _merge.Names = ["Ann", "Bo"];
        _merge.Run("whole");
        Assert.True(_merge.Join("joined", Make(16)).IsWritten);
        Assert.Equal(_merge.Files("whole"), _merge.Files("joined"));
    }

    [Fact]
    public void A_missing_part_is_found() =>
        Assert.Equal(
            ["LP0723 parts 2 and 4 of 5 are missing"],
            Refused([.. Make(5).Where((_, i) => i is not (1 or 3))])
        );

    [Fact]
    public void A_doubled_part_is_found() =>
        Assert.Equal(["LP0722 part 2 of 3 is named twice: 'part-2' and 'part-2'"], Refused([.. Make(3), "part-2"]));

    [Fact]
    public void A_part_of_another_letter_is_found()
    {
        Make(3);
        _merge.Text = "another";
        _merge.Run("part-2", new Shard(2, 3));
        Assert.Equal(
            [
                "LP0721 'part-1' and 'part-2' are not parts of the same merge: the letter, its text, its list, a font "
                    + "or the options were not the same when they were made",
            ],
            Refused("part-1", "part-2", "part-3")
        );
    }

    [Fact]
    public void A_part_of_another_number_is_found()
    {
        Make(3);
        _merge.Run("part-2", new Shard(2, 4));
        Assert.Equal(
            ["LP0721 'part-1' and 'part-2' are not parts of the same merge: one is a part of 3, the other a part of 4"],
            Refused("part-1", "part-2", "part-3")
        );
    }

    [Fact]
    public void A_part_of_another_version_is_found()
    {
        Make(2);
        var file = _merge.PathOf("part-2/shard.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace(BuildInfo.Version, "99.0.0", StringComparison.Ordinal));
        Assert.Equal(
            [
                $"LP0721 'part-1' and 'part-2' are not parts of the same merge: one was made by version "
                    + $"{BuildInfo.Version} of letterpdf, the other by version 99.0.0",
            ],
            Refused("part-1", "part-2")
        );
    }

    [Fact]
    public void A_changed_letter_is_found()
    {
        var folders = Make(2);
        var file = Directory.GetFiles(_merge.PathOf("part-2"), "*.pdf").Order(StringComparer.Ordinal).First();
        var bytes = File.ReadAllBytes(file);
        bytes[3] ^= 1;
        File.WriteAllBytes(file, bytes);
        Assert.Equal(
            [$"LP0724 the folder 'part-2' is not as it was made: '{Path.GetFileName(file)}' was changed"],
            Refused(folders)
        );
    }

    [Fact]
    public void A_missing_and_a_foreign_file_are_found()
    {
        var folders = Make(2);
        var file = Directory.GetFiles(_merge.PathOf("part-1"), "*.pdf").Order(StringComparer.Ordinal).First();
        File.Delete(file);
        File.WriteAllText(_merge.PathOf("part-1/notes.txt"), "x");
        Assert.Equal(
            [
                $"LP0724 the folder 'part-1' is not as it was made: '{Path.GetFileName(file)}' is missing and "
                    + "'notes.txt' does not belong to it",
            ],
            Refused(folders)
        );
    }

    [Fact]
    public void A_row_taken_out_of_merge_csv_is_found()
    {
        var folders = Make(2);
        var file = _merge.PathOf("part-1/merge.csv");
        var lines = File.ReadAllLines(file);
        File.Delete(_merge.PathOf($"part-1/{lines[1].Split(',')[2]}"));
        File.WriteAllText(file, string.Join('\n', lines.Where((_, i) => i != 1)) + "\n");
        Assert.Equal(
            ["LP0720 in the folder 'part-1', merge.csv or shard.json is not as 'letterpdf merge --shard' wrote it"],
            Refused(folders)
        );
    }

    [Fact]
    public void A_folder_that_is_no_part_and_one_that_is_not_there_are_named()
    {
        Make(1);
        _merge.Run("whole");
        Assert.Equal(
            [
                "LP0720 the folder 'whole' is not a part of a merge: it lacks merge.csv, shard.json or both",
                "LP0720 there is no folder 'nowhere'",
            ],
            Refused("part-1", "whole", "nowhere")
        );
    }

    [Fact]
    public void The_whole_does_not_take_the_place_of_a_part()
    {
        var before = Make(2);
        Assert.Equal(
            ["LP0712 the letters would take the place of 'part-1', which is a part of the merge"],
            FakeMerge.Said(_merge.Join("part-1", before))
        );
    }

    [Theory]
    [InlineData("0/3")]
    [InlineData("4/3")]
    [InlineData("1/0")]
    [InlineData("-1/3")]
    [InlineData("1")]
    [InlineData("1/2/3")]
    [InlineData("1/100001")]
    [InlineData(" 1/2")]
    public void What_is_no_part(string text) => Assert.Null(Shard.Parse(text));

    public void Dispose() => _merge.Dispose();

    private string[] Make(int count)
    {
        foreach (var number in Enumerable.Range(1, count))
        {
            Assert.True(_merge.Run(Name(number), new Shard(number, count)).IsWritten);
        }

        return [.. Enumerable.Range(1, count).Select(Name)];
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"part-{number}");

    private string[] Refused(params string[] folders)
    {
        var result = _merge.Join("joined", folders);
        Assert.False(result.IsWritten);
        Assert.False(Directory.Exists(_merge.PathOf("joined")));
        Assert.DoesNotContain(_merge.Entries(), name => name.StartsWith("joined", StringComparison.Ordinal));
        return FakeMerge.Said(result);
    }
}
