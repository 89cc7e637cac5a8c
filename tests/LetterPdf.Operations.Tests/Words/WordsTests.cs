using System.Text;
using System.Text.Json;
using CsCheck;
using LetterPdf.Model;

namespace LetterPdf.Operations.Tests.Words;

public sealed class WordsTests
{
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
                using (var json = new Utf8JsonWriter(stream, JsonReport.Options))
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
}
