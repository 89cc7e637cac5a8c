using CsCheck;
using LetterPdf.Cli.Terminals;
using LetterPdf.Model;

namespace LetterPdf.Cli.Tests.Terminals;

public sealed class TextDoorTests
{
    [Fact]
    public void A_line_is_one_line_and_a_text_keeps_its_lines()
    {
        Assert.Equal("a<U+000A>b<U+001B>[0m\n", Said(door => door.WriteLine("a\nb\u001B[0m")));
        Assert.Equal("a\nb<U+001B>[0m", Said(door => door.Write("a\nb\u001B[0m")));
        Assert.Equal(
            "\n1\n",
            Said(door =>
            {
                door.WriteLine();
                door.WriteLine(1);
            })
        );
    }

    [Fact]
    public void Letters_that_come_one_by_one_are_judged_as_one()
    {
        Assert.Equal(
            "\U0001F600x<U+E0041><U+009B>",
            Said(door =>
            {
                foreach (var unit in "\U0001F600x\U000E0041\u009B")
                {
                    door.Write(unit);
                }
            })
        );
        Assert.Equal(
            "<U+D83D>x",
            Said(door =>
            {
                door.Write('\uD83D');
                door.Write('x');
            })
        );
    }

    [Fact]
    public void A_flood_keeps_its_head_and_its_end()
    {
        var said = Said(door => door.WriteLine($"letterpdf: {new string('x', 30_000)} is not there."));
        Assert.True(said.Length < 5000);
        Assert.StartsWith("letterpdf: x", said, StringComparison.Ordinal);
        Assert.EndsWith("x is not there.\n", said, StringComparison.Ordinal);
    }

    private static string Said(Action<TextDoor> say)
    {
        using var below = new StringWriter { NewLine = "\n" };
        using var door = new TextDoor(below);
        say(door);
        return below.ToString();
    }
}
