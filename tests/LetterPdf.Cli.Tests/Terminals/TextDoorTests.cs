using System.Text;
using System.Text.Json;
using CsCheck;
using LetterPdf.Cli.Diagnostics;
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

    [Fact]
    public void Values_in_a_line_add_no_line_and_leave_the_sentence_whole()
    {
        var text = new StringBuilder()
            .Line($"by {"a\nb"}, {1234:N0} of {new string('x', 5000)}; it was CHANGED")
            .Whole(new string('y', 5000))
            .ToString()
            .Split('\n');
        Assert.Equal(3, text.Length);
        Assert.StartsWith("by a<U+000A>b, 1,234 of xxx", text[0], StringComparison.Ordinal);
        Assert.EndsWith("; it was CHANGED", text[0], StringComparison.Ordinal);
        Assert.Equal(5000, text[1].Length);
    }

    [Fact]
    public void Json_loses_nothing_and_shows_nothing_raw() =>
        Gen.String.Sample(
            text =>
            {
                using var stream = new MemoryStream();
                using (var json = new Utf8JsonWriter(stream, DiagnosticJson.Options))
                {
                    json.WriteStringValue(text);
                }

                var written = Encoding.UTF8.GetString(stream.ToArray());
                Assert.Equal(VisibleText.OnOneLine(written), written);
                Assert.Equal(
                    Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)),
                    JsonSerializer.Deserialize<string>(written)
                );
            },
            iter: 2000
        );

    [Fact]
    public void Json_is_readable() =>
        Assert.Equal(
            "\"é' + <ü> \\u202E \\u200B \\u001B\\u009B\"",
            JsonSerializer.Serialize(
                "é' + <ü> \u202E \u200B \u001B\u009B",
                new JsonSerializerOptions { Encoder = new VisibleJsonEncoder() }
            )
        );

    private static string Said(Action<TextDoor> say)
    {
        using var below = new StringWriter { NewLine = "\n" };
        using var door = new TextDoor(below);
        say(door);
        return below.ToString();
    }
}
