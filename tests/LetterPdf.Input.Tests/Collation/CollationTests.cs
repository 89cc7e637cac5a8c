using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using LetterPdf.Tests;

namespace LetterPdf.Input.Tests;

public sealed partial class CollationTests
{
    // Letters of scripts with signs between them; no digits and no Indic contractions, which the reference orders
    // otherwise.
    private static readonly Gen<string> Texts = Gen.OneOf(
            "a",
            "A",
            "b",
            "z",
            "é",
            "É",
            "e",
            "ñ",
            "n",
            "ß",
            "ss",
            "æ",
            "ø",
            "ł",
            "İ",
            "ı",
            "i",
            " ",
            "-",
            "’",
            "&",
            "(",
            "Ж",
            "й",
            "и",
            "я",
            "Σ",
            "σ",
            "ά",
            "ω",
            "ش",
            "ي",
            "ا",
            "ש",
            "א",
            "한",
            "국",
            "か",
            "が",
            "ア",
            "字",
            "本",
            "Ե",
            "გ",
            "\u0301",
            "€"
        )
        .Array[0, 8]
        .Select(string.Concat<string>)
        .Select(text => "x" + text);

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

    [Fact]
    public void The_order_is_that_of_the_plain_algorithm_on_the_whole_table()
    {
        var reference = new ReferenceCollation(ReadTable());
        var collation = Collation.For("en");
        Gen.Select(Texts, Texts)
            .Sample(
                (a, b) =>
                {
                    var expected = Math.Sign(string.CompareOrdinal(reference.KeyOf(a), reference.KeyOf(b)));
                    Assert.True(expected == 0 || expected == Math.Sign(collation.Compare(a, b)), $"{a} {b}");
                },
                iter: Cases.Of(5_000)
            );
    }

    [Fact]
    public void The_table_is_Unicodes()
    {
        var table = ReadTable();
        var covered = DucetData.Characters.ToArray();
        for (var i = 0; i < covered.Length; i++)
        {
            var elements = DucetData
                .Elements[DucetData.Starts[i]..DucetData.Starts[i + 1]]
                .ToArray()
                .Select(element => ((int)(element >> 16), (int)((element >> 5) & 0x7FF), (int)(element & 0x1F)));
            Assert.Equal(table[((char)covered[i]).ToString()].Where(element => element != (0, 0, 0)), elements);
        }

        foreach (
            var (first, last) in new[]
            {
                (0, 0x13FF),
                (0x1780, 0x17FF),
                (0x1C80, 0x1C8F),
                (0x1E00, 0x218F),
                (0x2C00, 0x2DFF),
                (0x3000, 0x30FF),
            }
        )
        {
            Assert.Equal(
                table
                    .Keys.Where(key => key.Length == 1 && key[0] >= first && key[0] <= last)
                    .Select(key => (ushort)key[0])
                    .Order(),
                covered.Where(character => character >= first && character <= last)
            );
        }
    }

    private static Dictionary<string, (int, int, int)[]> ReadTable() =>
        File.ReadLines(
                Path.Combine(
                    RepositoryFolder.Root,
                    "tests",
                    "LetterPdf.Input.Tests",
                    "Collation",
                    "UnicodeData",
                    "allkeys.txt"
                )
            )
            .Select(line => Entry().Match(line))
            .Where(match => match.Success)
            .ToDictionary(
                match =>
                    string.Concat(
                        match
                            .Groups[1]
                            .Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                            .Select(code => char.ConvertFromUtf32(Hex(code)))
                    ),
                match =>
                    Element()
                        .Matches(match.Groups[2].Value)
                        .Select(element =>
                            (Hex(element.Groups[1].Value), Hex(element.Groups[2].Value), Hex(element.Groups[3].Value))
                        )
                        .ToArray(),
                StringComparer.Ordinal
            );

    private static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([0-9A-F ]+?)\s*;\s*((?:\[[.*][0-9A-F.]+\])+)")]
    private static partial Regex Entry();

    [GeneratedRegex(@"\[[.*]([0-9A-F]+)\.([0-9A-F]+)\.([0-9A-F]+)\]")]
    private static partial Regex Element();
}
