using System.Collections.Immutable;
using CsCheck;
using LetterPdf.Model;

namespace LetterPdf.Reflow.Tests;

/// <summary>Names of styles say what a paragraph stands in.</summary>
public sealed class BodyStyleTests
{
    private static readonly Gen<ImmutableArray<BodyCover>> Covers = Gen.Int[0, 2]
        .Select(cover => (BodyCover)cover)
        .Array[0, 6]
        .Select(covers => covers.ToImmutableArray());

    [Fact]
    public void Any_style_is_found_by_its_name() =>
        Gen.Select(Gen.Int[0, 5].Select(piece => (BodyPiece)piece), Covers)
            .Where(style =>
                style.Item1 is not (BodyPiece.Bullet or BodyPiece.Number) || style.Item2 is [.., BodyCover.List]
            )
            .Sample(style =>
            {
                var found = BodyStyle.Find(new BodyStyle(style.Item1, style.Item2).Name.ToUpperInvariant());
                Assert.NotNull(found);
                Assert.Equal(style.Item1, found.Piece);
                Assert.Equal(style.Item2, found.Covers);
            });

    [Theory]
    [InlineData(BodyPiece.Text, "Normal")]
    [InlineData(BodyPiece.Bullet, "List Bullet", BodyCover.List)]
    [InlineData(BodyPiece.Number, "List Number 2", BodyCover.List, BodyCover.List)]
    [InlineData(BodyPiece.Text, "List Continue", BodyCover.List)]
    [InlineData(BodyPiece.Text, "Quote in List 2", BodyCover.List, BodyCover.List, BodyCover.Quote)]
    [InlineData(BodyPiece.Bullet, "List Bullet in New Quote", BodyCover.NewQuote, BodyCover.List)]
    [InlineData(BodyPiece.Break, "Text Break in Quote", BodyCover.Quote)]
    public void Names_are_Words_own_where_it_has_one(BodyPiece piece, string name, params BodyCover[] covers) =>
        Assert.Equal(name, new BodyStyle(piece, [.. covers]).Name);

    [Theory]
    [InlineData("List Paragraph")]
    [InlineData("List Bullet in Box")]
    [InlineData("Body Text")]
    public void Other_names_are_no_styles_of_the_body(string name) => Assert.Null(BodyStyle.Find(name));
}
