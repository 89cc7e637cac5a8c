using System.Security.Cryptography;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Operations.Tests.Merge;

/// <summary>The folder of a merge: whole, or as it was.</summary>
public sealed class MergeFolderTests : IDisposable
{
    private readonly FakeMerge _merge = new();

    [Fact]
    public void Each_recipient_has_a_letter_and_merge_csv_a_row()
    {
        var result = _merge.Run();
        Assert.True(result.IsWritten);
        Assert.Equal(["letters"], _merge.Entries());
        Assert.Equal(6, _merge.Files().Length);
        Assert.All(
            _merge.Recipients().Items,
            recipient =>
                Assert.Equal(
                    _merge.BytesOf(recipient.Name),
                    File.ReadAllBytes(_merge.PathOf($"letters/{LetterFileName.Of(recipient)}"))
                )
        );
        var table = Encoding.UTF8.GetString(File.ReadAllBytes(_merge.PathOf("letters/merge.csv")));
        Assert.StartsWith(
            "\uFEFFrow,recipient,file,pages,bytes,sha-256\n"
                + $"2,Ann,2-Ann.pdf,3,14,{Convert.ToHexStringLower(SHA256.HashData(_merge.BytesOf("Ann")))}\n3,Bo,",
            table,
            StringComparison.Ordinal
        );
        Assert.EndsWith("\n", table, StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_merge_replaces_all_of_an_earlier_one()
    {
        Assert.True(_merge.Run().IsWritten);
        (_merge.Text, _merge.Names) = ("second", ["Bo", "Zoe"]);
        Assert.True(_merge.Run().IsWritten);
        Assert.Equal(["2-Bo.pdf", "3-Zoe.pdf", "merge.csv"], _merge.Files().Select(file => file.Split(':')[0]));
        Assert.Contains("second", _merge.Files()[0], StringComparison.Ordinal);
        Assert.Equal(["letters"], _merge.Entries());
    }

    [Fact]
    public void What_a_system_puts_into_folders_is_in_nobodys_way()
    {
        _merge.Run();
        File.WriteAllText(_merge.PathOf("letters/.DS_Store"), "x");
        File.WriteAllText(_merge.PathOf("letters/Thumbs.db"), "x");
        Assert.True(_merge.Run().IsWritten);
        Assert.Equal(6, _merge.Files().Length);
        Assert.Equal(["letters"], _merge.Entries());
    }

    [Fact]
    public void A_folder_with_anything_else_is_refused_and_stays()
    {
        _merge.Run();
        File.WriteAllText(_merge.PathOf("letters/notes.txt"), "mine");
        Directory.CreateDirectory(_merge.PathOf("letters/more"));
        var before = _merge.Files();
        _merge.Text = "second";
        var result = _merge.Run();
        Assert.False(result.IsWritten);
        Assert.Equal(
            ["LP0712 the folder 'letters' holds more than the letters of an earlier merge: 'more' and 'notes.txt'"],
            FakeMerge.Said(result)
        );
        Assert.Equal(before, _merge.Files());
        Assert.Equal(["letters"], _merge.Entries());
    }

    [Fact]
    public void What_somebody_puts_there_meanwhile_is_found_too()
    {
        _merge.Run();
        var before = _merge.Files();
        _merge.Text = "second";
        _merge.Before = name => File.WriteAllText(_merge.PathOf("letters/notes.txt"), "mine");
        Assert.False(_merge.Run().IsWritten);
        Assert.Equal([.. before, "notes.txt: mine"], _merge.Files());
        Assert.Equal(["letters"], _merge.Entries());
    }

    [Fact]
    public void A_letter_that_was_signed_since_is_not_lost()
    {
        _merge.Run();
        File.AppendAllText(_merge.PathOf("letters/3-Bo.pdf"), "signature");
        var before = _merge.Files();
        var result = _merge.Run();
        Assert.Equal(
            ["LP0712 in the folder 'letters' a letter was changed after the merge: '3-Bo.pdf'"],
            FakeMerge.Said(result)
        );
        Assert.Equal(before, _merge.Files());
    }

    [Fact]
    public void A_folder_of_somebody_elses_merge_csv_is_refused()
    {
        Directory.CreateDirectory(_merge.PathOf("letters"));
        File.WriteAllText(_merge.PathOf("letters/merge.csv"), "name,address\nAnn,Here\n");
        Assert.False(_merge.Run().IsWritten);
        Assert.Single(_merge.Files());
    }

    [Fact]
    public void An_empty_folder_is_taken()
    {
        Directory.CreateDirectory(_merge.PathOf("letters"));
        Assert.True(_merge.Run().IsWritten);
        Assert.Equal(6, _merge.Files().Length);
        Assert.Equal(["letters"], _merge.Entries());
    }

    [Fact]
    public void A_file_in_its_place_is_refused()
    {
        File.WriteAllText(_merge.PathOf("letters"), "mine");
        Assert.Equal(["LP0712 the letters go into a folder, and 'letters' is a file"], FakeMerge.Said(_merge.Run()));
        Assert.Equal("mine", File.ReadAllText(_merge.PathOf("letters")));
    }

    [Fact]
    public void One_wrong_letter_keeps_all_from_being_written_and_the_others_are_looked_at()
    {
        _merge.Run();
        var before = _merge.Files();
        _merge.Text = "second";
        _merge.Wrong.UnionWith(["Ann", "Ed"]);
        var made = 0;
        _merge.Before = _ => Interlocked.Increment(ref made);
        var result = _merge.Run();
        Assert.False(result.IsWritten);
        Assert.EndsWith(
            "(in the letters of rows 2 and 6)",
            Assert.Single(FakeMerge.Said(result)),
            StringComparison.Ordinal
        );
        Assert.Equal(5, made);
        Assert.Equal(before, _merge.Files());
        Assert.Equal(["letters"], _merge.Entries());
    }

    [Fact]
    public void The_makers_make_no_difference()
    {
        _merge.Names = [.. Enumerable.Range(0, 300).Select(i => $"Name {i}")];
        _merge.Makers = 1;
        _merge.Run();
        var expected = _merge.Files();
        foreach (var makers in (int[])[2, 7])
        {
            _merge.Makers = makers;
            Assert.True(_merge.Run().IsWritten);
            Assert.Equal(expected, _merge.Files());
        }
    }

    [Fact]
    public void A_second_run_into_one_folder_says_that_another_is_at_work()
    {
        string[]? said = null;
        _merge.Makers = 1;
        _merge.Before = _ => said ??= FakeMerge.Said(Second());
        Assert.True(_merge.Run().IsWritten);
        Assert.Equal(["LP0713 another run of letterpdf is writing to 'letters' at this moment"], said!);
        Assert.Equal(6, _merge.Files().Length);
        Assert.Equal(["letters"], _merge.Entries());

        MergeResult Second()
        {
            _merge.Before = null;
            return _merge.Run();
        }
    }

    [Fact]
    public void Runs_into_different_folders_do_not_wait_for_each_other()
    {
        _merge.Makers = 1;
        MergeResult? second = null;
        _merge.Before = name =>
        {
            _merge.Before = null;
            second = _merge.Run("others");
        };
        Assert.True(_merge.Run().IsWritten);
        Assert.True(second!.IsWritten);
        Assert.Equal(_merge.Files(), _merge.Files("others"));
    }

    [Fact]
    public void A_run_that_is_stopped_leaves_all_as_it_was()
    {
        _merge.Run();
        var before = _merge.Files();
        using var stop = new CancellationTokenSource();
        _merge.Text = "second";
        _merge.Around = _merge.Around with { Stop = stop.Token };
        _merge.Before = _ => stop.Cancel();
        var result = _merge.Run();
        Assert.True(result is { IsStopped: true, IsWritten: false });
        Assert.Equal(before, _merge.Files());
        Assert.Equal(["letters"], _merge.Entries());
    }

    [Fact]
    public void What_killed_runs_left_is_removed_and_what_they_moved_aside_comes_back()
    {
        _merge.Run();
        var before = _merge.Files();
        Directory.Move(_merge.PathOf("letters"), _merge.PathOf("letters.4711.old"));
        Directory.CreateDirectory(_merge.PathOf("letters.4711.tmp"));
        File.WriteAllText(_merge.PathOf("letters.4711.tmp/2-Ann.pdf"), "half");
        File.WriteAllText(_merge.PathOf("letters.unfinished.txt"), InterruptionNote.ForFolder("letters"));
        File.WriteAllText(_merge.PathOf("letters.lock"), "");
        File.WriteAllText(_merge.PathOf("letters.txt"), "mine");
        _merge.Wrong.Add("Ann");
        _merge.Run();
        Assert.Equal(before, _merge.Files());
        Assert.Equal(["letters", "letters.txt"], _merge.Entries());
    }

    [Fact]
    public void A_leftover_with_anything_else_in_it_stays()
    {
        Directory.CreateDirectory(_merge.PathOf("letters.4711.tmp"));
        File.WriteAllText(_merge.PathOf("letters.4711.tmp/notes.txt"), "mine");
        Assert.True(_merge.Run().IsWritten);
        Assert.Equal(["letters", "letters.4711.tmp"], _merge.Entries());
        Assert.Single(_merge.Files("letters.4711.tmp"));
    }

    [Fact]
    public void A_link_to_a_folder_stays_a_link()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        Directory.CreateDirectory(_merge.PathOf("elsewhere"));
        File.CreateSymbolicLink(_merge.PathOf("letters"), _merge.PathOf("elsewhere"));
        Assert.True(_merge.Run().IsWritten);
        Assert.True(_merge.Run().IsWritten);
        Assert.NotNull(new DirectoryInfo(_merge.PathOf("letters")).LinkTarget);
        Assert.Equal(6, _merge.Files("elsewhere").Length);
        Assert.Equal(["elsewhere", "letters"], _merge.Entries());
    }

    [Fact]
    public void A_list_without_two_different_names_of_files_writes_nothing()
    {
        var list = _merge.Recipients();
        list = list with { Items = [list.Items[0], list.Items[1] with { FileName = "2-ann" }] };
        var plan = new MergePlan(
            list with
            {
                Items = [.. list.Items.Select(item => item with { Place = PlaceOf(item.Row) })],
            },
            recipient => new MadeLetter([1], 1, new DiagnosticBag()),
            _merge.PathOf("letters"),
            new DiagnosticBag()
        );
        var result = plan.Run(_merge.Around);
        Assert.Equal(DiagnosticCatalog.FileNameTwice, Assert.Single(result.Findings.InSourceOrder()).Code);
        Assert.Empty(_merge.Entries());
    }

    public void Dispose() => _merge.Dispose();

    private static Place PlaceOf(int row)
    {
        var list = new SourceFile("list.csv", "name\nAnn\nann\n");
        return list.Span(list.OffsetOf(row, 1), 0);
    }
}
