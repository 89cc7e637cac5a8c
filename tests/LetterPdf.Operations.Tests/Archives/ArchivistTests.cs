using LetterPdf.Operations;

namespace LetterPdf.Operations.Tests.Archives;

public sealed class ArchivistTests
{
    [Theory]
    [InlineData("Jo Doe <jo@example.org>", "Jo Doe", "mailto:jo@example.org")]
    [InlineData("Jo Doe <https://orcid.org/0000-0002-1825-0097>", "Jo Doe", "https://orcid.org/0000-0002-1825-0097")]
    [InlineData(" Jo Doe ", "Jo Doe", "urn:letterpdf:by:Jo%20Doe")]
    public void A_name_and_an_address_are_read(string text, string name, string address)
    {
        var who = Archivist.Parse(text, out _);
        Assert.Equal((name, address), (who?.Name, who?.Address));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<jo@example.org>")]
    [InlineData("Jo Doe <jo@example.org")]
    [InlineData("Jo Doe <somewhere>")]
    [InlineData("Jo Doe <>")]
    public void Anything_else_is_said_to_be_no_such_thing(string text)
    {
        Assert.Null(Archivist.Parse(text, out var problem));
        Assert.Contains("Name <name@example.org>", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void The_author_stands_in_with_no_address_but_a_name()
    {
        Assert.Equal(
            ("Acme & Co", "urn:letterpdf:by:Acme%20%26%20Co"),
            (Archivist.OfAuthor("Acme & Co").Name, Archivist.OfAuthor("Acme & Co").Address)
        );
        Assert.Equal("unknown", Archivist.OfAuthor(" ").Name);
    }
}
