using System.Globalization;

namespace LetterPdf.Office.Tests;

/// <summary>Numbers in formats: what is shown, or why that is not known.</summary>
public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("General", "0", "0")]
    [InlineData("General", "12345678901", "12345678901")]
    [InlineData("General", "-5", "-5")]
    [InlineData("General\" km\"", "12", "12 km")]
    [InlineData("0", "2.5", "3")]
    [InlineData("0", "-2.5", "-3")]
    [InlineData("00000", "1234", "01234")]
    [InlineData("#", "0", "")]
    [InlineData("#,##0", "999", "999")]
    [InlineData("0%", "0.5", "50%")]
    [InlineData("0 %", "0.07", "7 %")]
    [InlineData("\"No. \"0", "7", "No. 7")]
    [InlineData("0\\x_)", "7", "7x ")]
    [InlineData("[Red]0;[Blue]-0", "-7", "-7")]
    [InlineData("0;(0);\"none\"", "-7", "(7)")]
    [InlineData("0;(0);\"none\"", "0", "none")]
    [InlineData("0;(0);\"none\"", "7", "7")]
    [InlineData("(000) 000\\-0000", "4155551234", "(415) 555-1234")]
    [InlineData("[<=9999999]###-####;(###) ###-####", "5551234", "555-1234")]
    [InlineData("[<=9999999]###-####;(###) ###-####", "4155551234", "(415) 555-1234")]
    [InlineData("0 [$€-407]", "7", "7 €")]
    [InlineData("0,", "1234567", "1235")]
    [InlineData("@", "2024", "2024")]
    [InlineData("0;@", "-2", "-2")]
    public void A_number_is_shown(string code, string number, string shown) => Assert.Equal(shown, Show(code, number));

    [Theory]
    [InlineData("yyyy-mm-dd", "45292", "2024-01-01")]
    [InlineData("dd.mm.yyyy", "61", "01.03.1900")]
    [InlineData("dd\\/mm\\/yy", "45292.75", "01/01/24")]
    [InlineData("[$-409]d mmmm yyyy", "45292", "1 January 2024")]
    [InlineData("[$-409]ddd, mmm d;@", "45292", "Mon, Jan 1")]
    [InlineData("[$-en-US]dddd", "45292", "Monday")]
    [InlineData("h\"h\"mm", "0.75", "18h00")]
    [InlineData("[h]\"h\"", "2.5", "60h")]
    [InlineData("[mm]\\.ss", "0.0006944444444444444", "01.00")]
    public void A_day_or_a_time_is_shown(string code, string number, string shown) =>
        Assert.Equal(shown, Show(code, number));

    // Each of them reads otherwise on some computer, in some program or at some width of a column.
    [Theory]
    [InlineData("General", "123456789012", "123456789012 ! Crowded")]
    [InlineData("General", "0.12345678912", "0.12345678912 ! Crowded")]
    [InlineData("General", "0.00001", "0.00001 ! Crowded")]
    [InlineData("General", "1E+25", "0.1E26 ! Crowded")]
    [InlineData("General", "1.5", "1.5 ! Regional")]
    [InlineData("0.00", "1", "1.00 ! Regional")]
    [InlineData("#,##0", "1234", "1,234 ! Regional")]
    [InlineData("0.0E+00", "1234", "1.2E+03 ! Regional")]
    [InlineData("0", "1234567890123456", "1234567890123460 ! TooPrecise")]
    [InlineData("0%", "1.005", "101% ! Rounded")]
    [InlineData("0", "-0.2", "-0 ! NearZero")]
    [InlineData("0;-0", "0.2", "0 ! NearZero")]
    [InlineData(";;;", "5", "5 ! Hidden")]
    [InlineData("0;;", "-5", "-5 ! Hidden")]
    [InlineData("# ?/?", "0.5", "0.5 ! UnknownFormat")]
    [InlineData("[DBNum1]0", "5", "5 ! UnknownFormat")]
    [InlineData("0\"", "5", "5 ! UnknownFormat")]
    [InlineData(".0", "68.4", "68.4 ! UnknownFormat")]
    [InlineData("* 0", "5", "5 ! UnknownFormat")]
    [InlineData("[>100]0;[<5]0", "50", "50 ! UnknownFormat")]
    [InlineData("[>100]0;0", "-5", "-5 ! UnknownFormat")]
    [InlineData("0;0;0;@;0", "5", "5 ! UnknownFormat")]
    public void A_number_that_is_shown_in_several_ways_has_a_fault(string code, string number, string shown) =>
        Assert.Equal(shown, Show(code, number));

    [Theory]
    [InlineData("m/d/yyyy", "45292", "1/1/2024 ! Regional")]
    [InlineData("hh:mm", "0.75", "18:00 ! Regional")]
    [InlineData("h AM/PM", "0.5", "12 PM ! Regional")]
    [InlineData("d mmmm yyyy", "45292", "1 January 2024 ! Regional")]
    [InlineData("[$-407]d mmmm yyyy", "45292", "1 January 2024 ! Regional")]
    [InlineData("yyyy-mm-dd", "60", "0001-01-01 ! UnknownDay")]
    [InlineData("yyyy-mm-dd", "2958466", "0001-01-01 ! UnknownDay")]
    [InlineData("yyyy-mm-dd", "-1", "-1 ! UnknownDay")]
    [InlineData("h\"h\"mm\"m\"ss", "0.500005", "12h00m00 ! Rounded")]
    [InlineData("yyyy-mm-dd", "45292.99999999", "2024-01-01 ! Rounded")]
    [InlineData("[$-1070000]yyyy-mm-dd", "45292", "45292 ! UnknownFormat")]
    [InlineData("b2yyyy", "45292", "45292 ! UnknownFormat")]
    [InlineData("e", "45292", "45292 ! UnknownFormat")]
    public void A_day_that_is_shown_in_several_ways_has_a_fault(string code, string number, string shown) =>
        Assert.Equal(shown, Show(code, number));

    [Theory]
    [InlineData("General", "text", "text")]
    [InlineData("0.00", "text", "text")]
    [InlineData("yyyy-mm-dd", "text", "text")]
    [InlineData("0;0;0;\"Dr. \"@", "Ana", "Dr. Ana")]
    [InlineData("\"Dr. \"@", "Ana\nBea", "Ana\nBea ! UnknownFormat")]
    [InlineData(";;;", "text", "text ! Hidden")]
    [InlineData("0;0;0;", "text", "text ! Hidden")]
    [InlineData("0;0;0;\"x\"", "text", "text ! Hidden")]
    public void A_text_is_shown(string code, string text, string shown)
    {
        var (said, fault) = NumberFormat.Of(code).Show(text);
        Assert.Equal(shown, said + (fault is null ? string.Empty : $" ! {fault.Code}"));
    }

    [Fact]
    public void Days_count_from_two_days()
    {
        var format = NumberFormat.Of("yyyy-mm-dd");
        Assert.Equal("2028-01-02", format.Show(45292, Moment.Of(45292, isFrom1904: true)).Text);
        Assert.Equal("1904-01-01", format.Show(0, Moment.Of(0, isFrom1904: true)).Text);
    }

    [Theory]
    [InlineData(1, "7", "7")]
    [InlineData(14, "45292", "01-01-24 ! Regional")]
    [InlineData(22, "45292", "1/1/24 0:00 ! Regional")]
    [InlineData(37, "7", "7 ! Regional")]
    [InlineData(44, "7", "7 ! Regional")]
    [InlineData(30, "7", "7 ! Regional")]
    [InlineData(58, "7", "7 ! Regional")]
    [InlineData(49, "7", "7")]
    public void Formats_that_are_only_numbered(int format, string number, string shown) =>
        Assert.Equal(shown, Show(BuiltInFormats.Of(format)!, number));

    private static string Show(string code, string number) => Show(NumberFormat.Of(code), number);

    private static string Show(NumberFormat format, string number)
    {
        var value = double.Parse(number, CultureInfo.InvariantCulture);
        var (text, fault) = format.Show(value, Moment.Of(value, isFrom1904: false));
        return text + (fault is null ? string.Empty : $" ! {fault.Code}");
    }
}
