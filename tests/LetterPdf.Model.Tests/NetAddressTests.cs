using CsCheck;

namespace LetterPdf.Model.Tests;

public sealed class NetAddressTests
{
    // Braces are around the addresses found, and bars where a line may end in them.
    [Theory]
    [InlineData("Write to {info@|example-|organization.|org}.")]
    [InlineData("See ({https://www.|example.|org/|a/|b-|c_|d?|q=1&|r=2}), please")]
    [InlineData("{www.|example.|org}; {example.|org/|path}, {example.|org}!")]
    [InlineData("<{first.|last@|example.|org}>,{second@|example.|org}")]
    [InlineData("\u00AB {http://example.|org/} \u00BB and\u2014{HTTPS://EXAMPLE.|ORG/|A}\u2014both")]
    [InlineData("{https://en.|example.|org/|wiki/|Court_|(law)} (or {https://example.|org/|x})")]
    [InlineData("Web:{https://b\u00FCro.|example} {mailto:a@|b.|example}\u2028{ftp://x/|y}")]
    [InlineData("at {x.|y@|sub.|example.|co.|uk}, {example.|org:8080/|a}")]
    public void Addresses_are_found_with_the_places_where_a_line_may_end(string marked)
    {
        var text = marked
            .Replace("{", "", StringComparison.Ordinal)
            .Replace("}", "", StringComparison.Ordinal)
            .Replace("|", "", StringComparison.Ordinal);
        Assert.Equal(marked, Mark(text));
    }

    [Theory]
    [InlineData("The U.S. and the E.U., e.g. 3.5 km, at 10.30 p.m.")]
    [InlineData("He left.Then and/or St.Petersburg, Ph.D./M.D., Inc. etc...")]
    [InlineData("a:b c@ @d :// . @ :")]
    [InlineData("@organization and #HumanRights, Note:see")]
    [InlineData("")]
    public void What_has_no_form_of_an_address_is_none(string text) => Assert.Null(NetAddress.Find(text));

    [Fact]
    public void An_address_holds_no_blank_and_is_found_again_alone() =>
        Gen.String["ab1.@:/-_?&() \u00A0,;<>w"]
            .Sample(text =>
            {
                for (var from = 0; NetAddress.Find(text, from) is { } found; from = found.End)
                {
                    var own = text[found.Start..found.End];
                    if (
                        found.Start < from
                        || own.Any(char.IsWhiteSpace)
                        || NetAddress.Find(own) != new NetAddress(0, own.Length)
                    )
                    {
                        return false;
                    }
                }

                return true;
            });

    private static string Mark(string text)
    {
        var marked = new System.Text.StringBuilder();
        var done = 0;
        for (var from = 0; NetAddress.Find(text, from) is { } found; from = done = found.End)
        {
            marked.Append(text.AsSpan(done, found.Start - done)).Append('{');
            for (var i = found.Start; i < found.End; i++)
            {
                marked.Append(found.MayBreakBefore(text, i) ? "|" : "").Append(text[i]);
            }

            marked.Append('}');
        }

        return marked.Append(text.AsSpan(done)).ToString();
    }
}
