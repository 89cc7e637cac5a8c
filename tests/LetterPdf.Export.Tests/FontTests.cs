using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Export.Tests;

public sealed class FontTests
{
    [Fact]
    public void Widths_agree_with_the_font_s_advances()
    {
        var pdf = Exporting.Readable(new Draft().Line(StructureRole.Paragraph, "The quick brown fox, Wij.").Done());
        var face = Repository.Fonts[Draft.Serif];
        var stated = Widths(pdf);
        foreach (var character in "Thequickbrownfox,Wj.")
        {
            var glyph = face.GlyphFor(character);
            Assert.Equal(
                face.AdvanceOf(glyph),
                stated.GetValueOrDefault(glyph, Number(pdf, "/DW ")) * face.UnitsPerEm / 1000
            );
        }
    }

    [Fact]
    public void Letters_to_different_names_have_one_font()
    {
        Assert.NotEqual(Subset("Ann Low", []), Subset("Bob Quy", []));
        Assert.Equal(Subset("Ann Low", [Draft.Serif]), Subset("Bob Quy", [Draft.Serif]));
        Assert.NotEqual(Subset("Ann Low", [Draft.Serif]), Subset("Ánn Low", [Draft.Serif]));

        static string Subset(string name, ImmutableArray<FontKey> nameFaces)
        {
            var letter = new Draft().Line(StructureRole.Paragraph, name).Done();
            var pdf = Exporting.Readable(letter with { NameFaces = nameFaces });

            // The name of a subset tells what is in it.
            return pdf[pdf.IndexOf("/BaseFont ", StringComparison.Ordinal)..][..17];
        }
    }

    [Fact]
    public void Runs_of_glyphs_and_characters_are_ranges_of_the_CMap()
    {
        var map = Map(Enumerable.Range(0, 8).ToDictionary(i => (ushort)(0xFC + i), i => ((char)('a' + i)).ToString()));
        Assert.Contains(
            "2 beginbfrange\n<00FC><00FF><0061>\n<0100><0103><0065>\nendbfrange\n",
            map,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("bfchar", map, StringComparison.Ordinal);
    }

    [Fact]
    public void Sections_of_the_CMap_have_at_most_a_hundred_entries()
    {
        var map = Map(
            Enumerable.Range(0, 250).ToDictionary(i => (ushort)(2 * i), i => ((char)(0x4E00 + i)).ToString())
        );
        Assert.Equal(
            ["100", "100", "50"],
            map.Split('\n')
                .Where(line => line.EndsWith(" beginbfchar", StringComparison.Ordinal))
                .Select(line => line.Split(' ')[0]),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public void Ranges_do_not_run_over_a_character_s_last_byte()
    {
        var map = Map(Enumerable.Range(0, 4).ToDictionary(i => (ushort)(10 + i), i => ((char)(0x01FE + i)).ToString()));
        Assert.Contains("<000A><000B><01FE>\n<000C><000D><0200>\n", map, StringComparison.Ordinal);
    }

    [Fact]
    public void A_subset_is_named_by_its_font_and_glyphs()
    {
        Assert.Equal(Name("abc"), Name("cba"));
        Assert.NotEqual(Name("abc"), Name("abd"), StringComparer.Ordinal);
        Assert.Matches("^/BaseFont /[A-Z]{6}\\+SourceSerif4-Regular\n$", Name("abc"));

        static string Name(string text) =>
            Exporting.Between(
                Exporting.Readable(new Draft().Line(StructureRole.Paragraph, text).Done()),
                "/BaseFont",
                "\n"
            );
    }

    [Fact]
    public void The_descriptor_has_the_face_s_measures()
    {
        var draft = new Draft();
        var italic = new FontKey("SourceSerif4-It.ttf");
        var pdf = Exporting.Readable(draft.Line(draft.Element(StructureRole.Paragraph), "Text", italic).Done());
        var metrics = Repository.Fonts[italic].Metrics;
        Assert.Equal(metrics.Ascender, Number(pdf, "/Ascent "));
        Assert.Equal(metrics.CapHeight, Number(pdf, "/CapHeight "));
        Assert.Equal(2 + 4 + 64, Number(pdf, "/Flags "));
        Assert.Equal(
            metrics.ItalicAngle,
            double.Parse(Exporting.Between(pdf, "/ItalicAngle ", "\n")[13..], CultureInfo.InvariantCulture)
        );
    }

    private static string Map(Dictionary<ushort, string> unicode) =>
        System.Text.Encoding.ASCII.GetString(ToUnicodeMap.Write([.. unicode.OrderBy(entry => entry.Key)]));

    private static int Number(string pdf, string key) =>
        int.Parse(Exporting.Between(pdf, key, "\n")[key.Length..], CultureInfo.InvariantCulture);

    private static Dictionary<int, int> Widths(string pdf)
    {
        var widths = new Dictionary<int, int>();
        var parts = Exporting.Between(pdf, "/W [", "]]")[4..^2].Split('[', ']');
        for (var i = 0; i + 1 < parts.Length; i += 2)
        {
            var first = int.Parse(parts[i], CultureInfo.InvariantCulture);
            foreach (var (index, width) in parts[i + 1].Split(' ').Index())
            {
                widths.Add(first + index, int.Parse(width, CultureInfo.InvariantCulture));
            }
        }

        return widths;
    }
}
