using LetterPdf.Cli.Terminals;

namespace LetterPdf.Cli.Tests.Terminals;

/// <summary>The line that shows that the program is at work.</summary>
public sealed class ProgressLineTests
{
    [Fact]
    public void The_line_is_written_over_and_taken_away_before_other_text()
    {
        using var terminal = new StringWriter { NewLine = "\n" };
        var gate = new Lock();
        using var line = new ProgressLine(terminal, gate, isTimed: false);
        using var output = new GuardedWriter(terminal, gate, line);
        line.Show(TimeSpan.FromSeconds(1.4));
        line.Say("verified 3 of 5 letters");
        line.Show(TimeSpan.FromSeconds(12.9));
        output.WriteLine("done");
        output.WriteLine("more");
        Assert.Equal(
            [
                "",
                "letterpdf: at work (1 s)",
                "letterpdf: verified 3 of 5 letters (12 s)",
                new string(' ', 41),
                "done\nmore\n",
            ],
            terminal.ToString().Split('\r')
        );
        Assert.Equal("done\nmore\n", Seen(terminal.ToString()));
    }

    [Fact]
    public void A_shorter_line_leaves_nothing_of_a_longer_one()
    {
        using var terminal = new StringWriter();
        using (var line = new ProgressLine(terminal, new Lock(), isTimed: false))
        {
            line.Say("something that is long");
            line.Show(TimeSpan.FromSeconds(1));
            line.Say("short");
            line.Show(TimeSpan.FromSeconds(2));
            Assert.Equal("letterpdf: short (2 s)", Seen(terminal.ToString()).TrimEnd());
        }

        Assert.Equal("", Seen(terminal.ToString()).Trim());
    }

    [Fact]
    public void Nothing_is_shown_while_somebody_is_asked_or_where_nothing_is_slow()
    {
        using var terminal = new StringWriter();
        using (var line = new ProgressLine(terminal, new Lock(), isTimed: false))
        {
            Assert.Equal(
                "answer",
                line.While(() =>
                {
                    line.Show(TimeSpan.FromSeconds(3));
                    return "answer";
                })
            );
        }

        Assert.Equal("", terminal.ToString());
    }

    [Fact]
    public void The_line_fits_on_the_narrowest_terminal()
    {
        using var terminal = new StringWriter();
        using var line = new ProgressLine(terminal, new Lock(), isTimed: false);
        line.Say(new string('x', 200));
        line.Show(TimeSpan.FromSeconds(1));
        Assert.Equal(78, Seen(terminal.ToString()).Length);
    }

    // As a terminal shows it: text after a carriage return overwrites the text before.
    private static string Seen(string written)
    {
        var seen = "";
        foreach (var part in written.Split('\r'))
        {
            seen = part + (part.Length < seen.Length ? seen[part.Length..] : "");
            seen = part.EndsWith('\n') ? part : seen;
        }

        return seen;
    }
}
