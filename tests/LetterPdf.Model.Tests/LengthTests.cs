using System.Globalization;

namespace LetterPdf.Model.Tests;

public sealed class LengthTests
{
    [Fact]
    public void An_inch_is_72_points_and_25_4_millimetres()
    {
        Assert.Equal(72, Length.FromInches(1).Points);
        Assert.Equal(25.4, Length.FromInches(1).Millimetres, 12);
        Assert.Equal(72, Length.FromMillimetres(25.4).Points, 12);
    }

    [Fact]
    public void A_length_is_written_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal("12.345pt", Length.FromPoints(12.3451).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Lengths_add_scale_and_compare()
    {
        var inch = Length.FromInches(1);
        Assert.Equal(Length.FromPoints(108), inch + (inch / 2));
        Assert.Equal(2.0, (inch * 2) / inch);
        Assert.True(Length.Max(inch, Length.Zero) > Length.Min(inch, Length.Zero));
    }
}
