using System.Diagnostics;
using LetterPdf.Suite.Archives;

namespace LetterPdf.Suite.Merges;

/// <summary>The real program is killed, or asked to stop, while it merges.</summary>
[Collection(AloneCollection.Name)]
public sealed class KilledMergeTests : IDisposable
{
    // The native program needs a tenth of the time.
    private static readonly int Runs = ArchiveProgram.IsNative ? 200 : 24;

    private static readonly string[] Dates = ["2026-03-02", "2026-03-03"];

    private readonly ManyLetters _letters = new(12);

    [Fact]
    public void After_any_kill_the_folder_is_the_old_one_or_the_new_one()
    {
        var whole = Dates.Select(Merged).ToArray();
        Assert.NotEqual(whole[0], whole[1]);
        var usual = Time();
        var (kept, replaced, current) = (0, 0, 1);
        for (var i = 0; i < Runs; i++)
        {
            var next = 1 - current;
            _letters.WriteLetter(Dates[next]);
            Kill(usual, i);
            var which = Array.FindIndex(whole, files => files.SequenceEqual(Contents(), StringComparer.Ordinal));
            Assert.True(which >= 0, "the folder is neither the old one nor the new one");
            kept += which == current ? 1 : 0;
            replaced += which == next ? 1 : 0;
            current = which;
        }

        TestContext.Current.SendDiagnosticMessage($"{kept} as before, {replaced} replaced");
        Assert.True(kept > 0, "no kill came in time");
        Assert.True(replaced > 0, "every kill came too early");
        Assert.Equal(whole[0], Merged(Dates[0]));
        Assert.Equal(["letters"], _letters.Names("out"));
    }

    [Fact]
    public void Who_asks_it_to_stop_finds_all_as_it_was()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a process there can't be asked by another");
        var before = Merged(Dates[0]);
        _letters.WriteLetter(Dates[1]);
        foreach (var (signal, code) in new[] { ("INT", 130), ("TERM", 143) })
        {
            using var process = ArchiveProgram.Start("merge", _letters.Path);
            SpinWait.SpinUntil(() => process.HasExited || Directory.GetDirectories(Output, "*.tmp").Length > 0);
            Tool.Start("kill", [$"-{signal}", $"{process.Id}"]);
            process.WaitForExit();
            var error = process.StandardError.ReadToEnd();
            if (process.ExitCode == 0)
            {
                // It was done before it was asked.
                before = Contents();
                continue;
            }

            Assert.Equal(code, process.ExitCode);
            Assert.EndsWith("out/letters' is as it was before.\n", error, StringComparison.Ordinal);
            Assert.Equal(before, Contents());
            Assert.Equal(["letters"], _letters.Names("out"));
        }
    }

    [Fact]
    public void Of_two_at_once_one_says_so_and_nothing_is_lost()
    {
        var first = Merged(Dates[0]);
        _letters.WriteLetter(Dates[1]);
        var refused = 0;
        for (var i = 0; i < 4; i++)
        {
            using var one = ArchiveProgram.Start("merge", _letters.Path);
            using var other = ArchiveProgram.Start("merge", _letters.Path);
            var said = one.StandardError.ReadToEnd() + other.StandardError.ReadToEnd();
            one.WaitForExit();
            other.WaitForExit();
            int[] codes = [one.ExitCode, other.ExitCode];
            Assert.Contains(0, codes);
            if (codes.Contains(1))
            {
                refused++;
                Assert.Contains("another run of letterpdf is writing to", said, StringComparison.Ordinal);
            }

            Assert.Equal(13, _letters.Names("out/letters").Length);
            Assert.Equal(["letters"], _letters.Names("out"));
        }

        Assert.True(refused > 0, "no two runs met");
        Assert.Equal(first, Merged(Dates[0]));
    }

    public void Dispose() => _letters.Dispose();

    private string Output => _letters.File("out");

    private string[] Contents() => _letters.Contents("out/letters");

    private string[] Merged(string date)
    {
        _letters.WriteLetter(date);
        var (exitCode, _, error) = ArchiveProgram.Run("merge", _letters.Path);
        Assert.True(exitCode == 0, error);
        return Contents();
    }

    private double Time()
    {
        var watch = Stopwatch.StartNew();
        Merged(Dates[1]);
        return watch.Elapsed.TotalMilliseconds;
    }

    // A third of the kills are spread over the run, a third come while letters are written, and a third when the table
    // is, which is just before the folder takes its place.
    private void Kill(double usual, int run)
    {
        using var process = ArchiveProgram.Start("merge", _letters.Path);
        if (run % 3 == 1)
        {
            SpinWait.SpinUntil(() => process.HasExited || Staged("*.pdf") > run % 7);
        }
        else if (run % 3 == 2)
        {
            SpinWait.SpinUntil(() => process.HasExited || Staged("merge.csv") > 0);
        }

        var instant =
            run % 3 == 1 ? 0
            : run % 3 == 0 ? usual * 1.2 * Spread(run)
            : usual * 0.05 * Spread(run);
        var watch = Stopwatch.StartNew();
        SpinWait.SpinUntil(() => process.HasExited || watch.Elapsed.TotalMilliseconds >= instant);
        process.Kill();
        process.WaitForExit();
    }

    private static double Spread(int run) => run * 0.618033988749895 % 1;

    private int Staged(string pattern)
    {
        try
        {
            return Directory
                .GetDirectories(Output, "letters.*.tmp")
                .Sum(folder => Directory.GetFiles(folder, pattern).Length);
        }
        catch (DirectoryNotFoundException)
        {
            // It has just taken its place.
            return 0;
        }
    }
}
