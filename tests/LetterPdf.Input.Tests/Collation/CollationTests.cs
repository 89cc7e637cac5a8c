using CsCheck;

namespace LetterPdf.Input.Tests;

public sealed class CollationTests
{
    // Letters of several scripts, with punctuation and digits between them.
    private static readonly Gen<string> Texts = Gen.Char["aAbzéÉeñnßæøłİıi -’&(ЖйияΣσάωشياשא한국かがア字本Եგ\u0301€1٢"]
        .Array[0, 8]
        .Select(characters => new string(characters));

    [Theory]
    [InlineData(
        "en",
        "“Alert” Network|An Angel|ayus Network|Basel Office|BDS Tokyo|A Better World|Etude|Étude|Etude "
            + "Archive|Network 9|Network 10|Network 10b|Peace Action|Peaceful|PeaceNow|The Sentry|Zarga"
    )]
    [InlineData("en", "The A|The|Thea")]
    [InlineData("en", "A 1|007 Club|08 Group|8 Group|9 Group|10 Group")]
    [InlineData("es", "El Nido|La Nzz|Ñandú|Las Ocas")]
    [InlineData("fr", "Les Amis|L’Arche|Le Bois")]
    [InlineData("en", "Zürich|Ωmega|Жизнь|שלום|سلام|日本")]
    public void Names_stand_where_a_reader_looks_for_them(string language, string names)
    {
        var expected = names.Split('|');
        var sorted = Collation.For(language).Sort([.. expected.Reverse()], name => name);
        Assert.Equal(expected, sorted);
    }

    [Fact]
    public void Equal_names_stay_in_their_order() =>
        Assert.Equal(
            [1, 3, 2],
            Collation.For("en").Sort([(1, "B"), (2, "C"), (3, "B")], item => item.Item2).Select(item => item.Item1)
        );

    [Fact]
    public void Any_texts_have_one_order()
    {
        var any = Gen.OneOf(Texts, Gen.String, Gen.Char.Array[0, 4].Select(characters => new string(characters)));
        var collation = Collation.For("es");
        Gen.Select(any, any, any)
            .Sample(
                (a, b, c) =>
                    Math.Sign(collation.Compare(a, b)) == -Math.Sign(collation.Compare(b, a))
                    && (collation.Compare(a, b) > 0 || collation.Compare(b, c) > 0 || collation.Compare(a, c) <= 0)
                    && collation.Compare(a, a) == 0
            );
    }
}
