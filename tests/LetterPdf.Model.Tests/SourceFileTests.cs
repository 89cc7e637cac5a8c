using CsCheck;

namespace LetterPdf.Model.Tests;

public sealed class SourceFileTests
{
    [Theory]
    [InlineData("a\nb\nc")]
    [InlineData("a\r\nb\r\nc")]
    [InlineData("a\rb\rc")]
    public void Lines_are_counted_as_editors_count_them(string text)
    {
        var file = new SourceFile("f", text);
        var third = file.Span(text.Length - 1, 1);
        Assert.Equal((3, 1), (third.Line, third.Column));
        Assert.Equal("c", file.LineText(3));
        Assert.Equal("a", file.LineText(1));
    }

    [Fact]
    public void A_place_is_written_as_file_line_and_column()
    {
        Assert.Equal("data/body.md:2:3", new SourceFile("data/body.md", "x\nabc").Span(4, 1).ToString());
    }

    [Fact]
    public void Position_and_offset_are_each_others_inverse() =>
        Gen.String[Gen.Char["ab\r\n"], 0, 40]
            .Sample(text =>
            {
                var file = new SourceFile("f", text);
                return Enumerable
                    .Range(0, text.Length + 1)
                    .All(offset =>
                    {
                        var (line, column) = file.PositionOf(offset);
                        return file.OffsetOf(line, column) == offset;
                    });
            });
}
