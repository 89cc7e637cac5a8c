using CsCheck;
using LetterPdf.DataTables;

namespace LetterPdf.Unicode.Tests;

/// <summary>All of Unicode's own tests of form C (UAX #15), and what the form promises of any text.</summary>
public sealed class NfcTests
{
    [Fact]
    public void All_of_NormalizationTest_passes()
    {
        var listed = new HashSet<string>(StringComparer.Ordinal);
        var count = 0;
        var isListOfCharacters = false;
        foreach (var line in TestFile.PackedLines("NormalizationTest.txt"))
        {
            if (line[0] == '@')
            {
                isListOfCharacters = line.StartsWith("@Part1 ", StringComparison.Ordinal);
                continue;
            }

            string[] columns = [.. line.Split(';').Take(5).Select(TestFile.Text)];
            Assert.All(columns[..3], column => Assert.Equal(columns[1], Nfc.Of(column)));
            Assert.All(columns[3..], column => Assert.Equal(columns[3], Nfc.Of(column)));
            count++;
            if (isListOfCharacters)
            {
                listed.Add(columns[0]);
            }
        }

        Assert.Equal(19_074, count);
        foreach (var character in AllCharacters().Where(character => !listed.Contains(character)))
        {
            Assert.Equal(character, Nfc.Of(character));
        }
    }

    [Fact]
    public void What_is_in_form_C_stays_so() =>
        Gen.OneOf(
                Gen.Char['\u00C0', '\u017F'],
                Gen.Char['\u0300', '\u036F'],
                Gen.Char['\u0900', '\u0DFF'],
                Gen.Char['\u1100', '\u11FF'],
                Gen.Char['\uAC00', '\uD7A3'],
                Gen.Char
            )
            .Array[0, 12]
            .Select(characters => Nfc.Of(new string(characters)))
            .Sample(text => Nfc.Of(text) == text);

    [Theory]
    [InlineData("Re\u0301seau", "R\u00E9seau")]
    [InlineData("\u1112\u1161\u11AB", "\uD55C")]
    [InlineData("a\u0328\u0301", "\u0105\u0301")]
    [InlineData("\u212B", "\u00C5")]
    [InlineData("\uD800a\u0301", "\uD800\u00E1")]
    public void Names_come_out_in_their_usual_letters(string text, string expected) =>
        Assert.Equal(expected, Nfc.Of(text));

    private static IEnumerable<string> AllCharacters() =>
        Enumerable
            .Range(0, UnicodeFiles.CodePoints)
            .Where(code => code is < 0xD800 or > 0xDFFF)
            .Select(char.ConvertFromUtf32);
}
