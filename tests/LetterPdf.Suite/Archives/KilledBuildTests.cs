using System.Diagnostics;
using LetterPdf.Model;

namespace LetterPdf.Suite.Archives;

/// <summary>The real program is killed while it puts a PDF and its forms in their places.</summary>
[Collection(AloneCollection.Name)]
public sealed class KilledBuildTests : IDisposable
{
    // The native program needs a tenth of the time.
    private static readonly int Runs = ArchiveProgram.IsNative ? 100 : 24;

    private const string Note = "letter.pdf.unfinished.txt";

    private static readonly string[] Dates = ["2026-03-02", "2026-03-03"];
    private static readonly string[] Names = ["letter.pdf", .. FormNames.All.Select(NameOf)];

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void All_are_of_one_build_or_a_note_says_that_they_may_not_be()
    {
        var whole = Dates.Select(Built).ToArray();
        var usual = Time();
        var (kept, replaced, noted, current) = (0, 0, 0, 1);
        for (var i = 0; i < Runs; i++)
        {
            var next = 1 - current;
            Write(Dates[next]);
            Kill(usual, i);
            var now = Contents();
            var which = Array.FindIndex(whole, files => files.SequenceEqual(now, StringComparer.Ordinal));
            var hasNote = File.Exists(_folder.File($"out/{Note}"));
            Assert.True(which >= 0 || hasNote, "files of two builds, and nothing says so");
            kept += which == current ? 1 : 0;
            replaced += which == next ? 1 : 0;
            noted += hasNote ? 1 : 0;
            if (hasNote)
            {
                Assert.Equal(whole[next], Built(Dates[next]));
                Assert.False(File.Exists(_folder.File($"out/{Note}")));
                which = next;
            }

            current = which;
        }

        TestContext.Current.SendDiagnosticMessage($"{kept} as before, {replaced} replaced, {noted} with a note");
        Assert.True(kept > 0, "no kill came in time");
        Assert.True(replaced > 0, "every kill came too early");
    }

    public void Dispose() => _folder.Dispose();

    private static string NameOf(string form) =>
        "letter" + FormNames.ExtensionOf(FormNames.Find(form) ?? throw new InvalidOperationException(form));

    private void Write(string date) =>
        _folder.Write("letter.yml", $"date: {date}\nsubject: A subject\nbody: |\n  A text of {date}.\n");

    private static string[] Command(string folder) =>
        ["build", folder, "--no-lints", "--also", string.Join(',', FormNames.All)];

    private string[] Built(string date)
    {
        Write(date);
        var (exitCode, _, error) = ArchiveProgram.Run(Command(_folder.Path));
        Assert.True(exitCode == 0, error);
        return Contents();
    }

    private double Time()
    {
        var watch = Stopwatch.StartNew();
        Built(Dates[1]);
        return watch.Elapsed.TotalMilliseconds;
    }

    private string[] Contents() =>
        [.. Names.Select(name => Convert.ToHexString(File.ReadAllBytes(_folder.File($"out/{name}"))))];

    // A third of the kills are spread over the run, the others come when files are staged and placed.
    private void Kill(double usual, int run)
    {
        using var process = ArchiveProgram.Start(Command(_folder.Path));
        var output = _folder.File("out");
        if (run % 3 == 1)
        {
            SpinWait.SpinUntil(() => process.HasExited || Directory.GetFiles(output, "*.tmp").Length > run % 5);
        }
        else if (run % 3 == 2)
        {
            SpinWait.SpinUntil(() => process.HasExited || File.Exists(Path.Combine(output, Note)));
        }

        var instant = run % 3 == 0 ? usual * 1.2 * (run * 0.618033988749895 % 1) : 0;
        var watch = Stopwatch.StartNew();
        SpinWait.SpinUntil(() => process.HasExited || watch.Elapsed.TotalMilliseconds >= instant);
        process.Kill();
        process.WaitForExit();
    }
}
