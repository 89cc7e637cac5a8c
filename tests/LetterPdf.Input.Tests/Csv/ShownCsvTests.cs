using System.Text;
using CsCheck;
using LetterPdf.Model;

namespace LetterPdf.Input.Tests;

/// <summary>What may be shown of a CSV is made piece by piece, and is where it would be in the whole text.</summary>
public sealed class ShownCsvTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
            "a",
            "é",
            "名",
            "\U0001F600",
            ",",
            "\"",
            "\"\"",
            " ",
            "\u00A0",
            "\n",
            "\r",
            "\r\n"
        )
        .Array[0, 40]
        .Select(string.Concat);

    [Fact]
    public void Lines_and_columns_are_those_of_the_text() =>
        Texts.Sample(text =>
        {
            var (shown, plain) = (new SourceFile("a.csv", Of(text)), new SourceFile("a.csv", text));
            Assert.Equal(plain.Length, shown.Length);
            for (var offset = 0; offset <= text.Length; offset++)
            {
                Assert.Equal(plain.PositionOf(offset), shown.PositionOf(offset));
            }
        });

    [Fact]
    public void A_stretch_is_the_same_part_of_the_whole() =>
        Gen.Select(Texts, Gen.Int[0, 60], Gen.Int[0, 60])
            .Sample(
                (text, start, length) =>
                {
                    start = Math.Min(start, text.Length);
                    length = Math.Min(length, text.Length - start);
                    var shown = Of(text);
                    Assert.Equal(shown.Shown(0, text.Length).Substring(start, length), shown.Shown(start, length));
                }
            );

    [Fact]
    public void Nothing_of_a_cell_is_shown_where_no_column_is() =>
        Texts.Sample(text =>
        {
            var shown = Of(text).Shown(0, text.Length);
            Assert.Equal(text.Length, shown.Length);
            Assert.DoesNotContain(shown, character => char.IsLetter(character) || char.IsSurrogate(character));
        });

    [Theory]
    [InlineData("a,  \"b, c\",d", "a|  b, c|d")]
    [InlineData("a,\u00A0\"b, c\"\u00A0,d", "a|  b, c  |d")]
    [InlineData("a,\"b \"\"c\"\"\"\u00A0 ,d", "a|b \"c\"  |d")]
    public void Spaces_beside_quotation_marks_belong_to_the_cell(string row, string cells)
    {
        var record = CsvTableReader.Read(Encoding.UTF8.GetBytes(row), ',')[0];
        var read = Enumerable.Range(0, record.Width).Select(i => record.ValueOf(i).Replace('\u00A0', ' '));
        Assert.Equal(cells.Split('|').Select(cell => cell.Trim()), read.Select(cell => cell.Trim()));
        Assert.Equal(row, record.Text);
        Assert.Equal(row[^1], row[record.PlacesOfCells()[^1].Start]);
    }

    private static ShownCsv Of(string text) =>
        new(CsvTableReader.Read(Encoding.UTF8.GetBytes(text), ','), ListHeader.None);
}
