namespace LetterPdf.Input.Tests;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("The Center for Victims of Torture, Inc. (CVT)", "center for victims of torture")]
    [InlineData("Médecins du Monde", "medecins du monde")]
    [InlineData("  R&D -- \"Łódź\" Ægis!", "r and d lodz aegis")]
    [InlineData("Women’s U.S. Network", "womens us network")]
    [InlineData("Presbyterian Church (USA)", "presbyterian church usa")]
    [InlineData("&", "and")]
    [InlineData("A&B", "a and b")]
    [InlineData("المركز العربي", "المركز العربي")]
    [InlineData("...", "")]
    public void A_name_is_compared_by_its_words(string name, string key) => Assert.Equal(key, NameKey.Of(name));
}
