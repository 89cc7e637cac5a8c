using System.Globalization;
using System.Text;
using CsCheck;

namespace LetterPdf.Pdf.Tests;

public sealed class SyntaxTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0004, "0")]
    [InlineData(12, "12")]
    [InlineData(-12.5, "-12.5")]
    [InlineData(0.05, "0.05")]
    [InlineData(0.0005, "0.001")]
    [InlineData(1.9996, "2")]
    [InlineData(14400.125, "14400.125")]
    [InlineData(123456789012, "123456789012")]
    public void Numbers_have_at_most_three_decimals_and_no_exponent(double value, string expected) =>
        Assert.Equal(expected, Written(buffer => PdfNumber.Write(buffer, value)));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-1e13)]
    public void What_no_page_could_hold_is_a_bug_of_the_caller(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PdfNumber.Write(new PdfBuffer(), value));

    [Fact]
    public void A_number_reads_back_as_itself_within_half_a_thousandth() =>
        Gen.Double[-20_000, 20_000]
            .Sample(value =>
                Assert.Equal(
                    value,
                    double.Parse(Written(buffer => PdfNumber.Write(buffer, value)), CultureInfo.InvariantCulture),
                    0.00051
                )
            );

    [Theory]
    [InlineData("Type", "/Type")]
    [InlineData("A B", "/A#20B")]
    [InlineData("a#/(é", "/a#23#2F#28#C3#A9")]
    public void Names_escape_what_is_not_regular(string name, string expected) =>
        Assert.Equal(expected, Written(buffer => PdfName.Write(buffer, Encoding.UTF8.GetBytes(name))));

    [Fact]
    public void Literals_escape_parentheses_backslashes_and_carriage_returns() =>
        Assert.Equal("(a\\(b\\)\\\\c\\rd\ne)", Written(buffer => PdfString.WriteLiteral(buffer, "a(b)\\c\rd\ne"u8)));

    [Fact]
    public void Binary_strings_are_hexadecimal_where_people_read_them()
    {
        byte[] bytes = [0xFE, 0x41];
        Assert.Equal("<FE41>", Written(buffer => PdfString.Write(buffer, bytes, PdfForm.Readable)));
        Assert.Equal("(\u00FEA)", Written(buffer => PdfString.Write(buffer, bytes, PdfForm.Compact)));
        Assert.Equal("(A)", Written(buffer => PdfString.Write(buffer, "A"u8, PdfForm.Readable)));
    }

    [Theory]
    [InlineData("Letter", "4C6574746572")]
    [InlineData("José", "4A6F73E9")]
    [InlineData("“€•—ﬁž", "8DA08084939E")]
    [InlineData("a\u00ADb", "FEFF006100AD0062")]
    [InlineData("\u009F", "FEFF009F")]
    [InlineData("Łódź", "FEFF014100F30064017A")]
    [InlineData("þÿ", "FEFF00FE00FF")]
    [InlineData("😀", "FEFFD83DDE00")]
    public void Text_is_one_byte_a_character_where_it_can_be(string text, string expected) =>
        Assert.Equal(expected, Convert.ToHexString(PdfTextString.Encode(text)));

    [Fact]
    public void A_date_is_midnight_in_UTC() =>
        Assert.Equal("D:20240522000000Z", PdfTextString.Date(new DateOnly(2024, 5, 22)));

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA")
            {
                NumberFormat = { NegativeSign = "minus", NumberDecimalSeparator = "," },
            };
            Assert.Equal("-1.5", Written(buffer => PdfNumber.Write(buffer, -1.5)));
            Assert.Equal("D:20240522000000Z", PdfTextString.Date(new DateOnly(2024, 5, 22)));
            Assert.Contains(
                "/Columns",
                Encoding.Latin1.GetString(Files.PdfFileTests.Small(PdfForm.Compact, 2000)),
                StringComparison.Ordinal
            );
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Written(Action<PdfBuffer> write)
    {
        var buffer = new PdfBuffer(1);
        write(buffer);
        return Encoding.Latin1.GetString(buffer.WrittenSpan);
    }
}
