using LetterPdf.Operations;

namespace LetterPdf.Operations.Tests.Signatures;

/// <summary>Dates in PDF's notation, right and wrong.</summary>
public sealed class PdfDateTests
{
    [Theory]
    [InlineData("D:20260615120000Z", "2026-06-15T12:00:00+00:00")]
    [InlineData("D:20260615120000", "2026-06-15T12:00:00+00:00")]
    [InlineData("D:20260615120000Z00'00'", "2026-06-15T12:00:00+00:00")]
    [InlineData("D:20260615120000+02'00'", "2026-06-15T10:00:00+00:00")]
    [InlineData("D:20260615120000-05'30", "2026-06-15T17:30:00+00:00")]
    [InlineData("D:20260615", null)]
    [InlineData("D:20261315120000Z", null)]
    [InlineData("D:20260615120000+99'00'", null)]
    [InlineData("D:00010101000000+10'00'", null)]
    [InlineData("D:99991231235959-10'00'", null)]
    [InlineData("D:20260615120000x", null)]
    [InlineData("20260615120000", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_date_is_read_or_is_none(string? text, string? time) =>
        Assert.Equal(
            time is null ? null : DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture),
            PdfDate.Parse(text)
        );
}
