using System.Buffers.Binary;
using LetterPdf.Model;
using LetterPdf.Tests;

namespace LetterPdf.Fonts.Tests;

/// <summary>Collections, variable fonts and CFF.</summary>
public sealed class FontFormatTests
{
    private static readonly Length Size = Length.FromPoints(11);

    private static readonly string[] Cffs = ["TestCff-Regular.otf", "TestCid-Regular.otf", "TestCffTwo.otf"];

    public static TheoryData<string> CffNames => [.. Cffs];

    [Fact]
    public void A_collection_gives_each_of_its_faces()
    {
        using var library = FolderOf.Library("TestCollection.ttc");
        Assert.Equal(
            ["TestCollection-Regular", "TestCollection-Bold"],
            library.Faces.Select(face => face.PostScriptName)
        );
        var bold = library.Find("Test Collection", new FontStyle(700, Italic: false), Size)!;
        Assert.Equal("TestCollection.ttc, face 2", bold.Key.ToString());
        Assert.Same(bold, library[bold.Key]);
        Assert.NotEqual(library.Faces.First().AdvanceOf(20), bold.AdvanceOf(20));
    }

    [Fact]
    public void A_variable_font_gives_each_weight_and_slope_of_a_letter()
    {
        using var library = FolderOf.Library("TestVariable.ttf");
        Assert.Equal(
            [
                "wght=400,slnt=0",
                "wght=400,slnt=-10",
                "wght=600,slnt=0",
                "wght=600,slnt=-10",
                "wght=700,slnt=0",
                "wght=700,slnt=-10",
            ],
            library.Faces.Select(face => face.Key.Instance!)
        );
        var slanted = library.Find("Test Variable", new FontStyle(700, Italic: true), Size)!;
        Assert.Equal(
            (700, true, -10.0),
            (slanted.Metrics.WeightClass, slanted.Metrics.IsItalic, slanted.Metrics.ItalicAngle)
        );
        Assert.Equal("TestVariable-Regular_700wght_-10slnt", slanted.PostScriptName);
        Assert.True(slanted.Shows(new FontStyle(600, Italic: true)));
    }

    // The font's maker made everything wider by a fifth at 800; 400 is the default.
    [Theory]
    [InlineData(400, 1)]
    [InlineData(600, 1.1)]
    [InlineData(700, 1.15)]
    public void Text_is_measured_and_embedded_at_the_same_instance(int weight, double wider)
    {
        using var library = FolderOf.Library("TestVariable.ttf");
        using var shaper = new Shaper();
        var drawn = library.Faces.First();
        var face = library.Find("Test Variable", new FontStyle(weight, Italic: false), Size)!;
        var glyphs = shaper.Shape(face, "Hamburg", "en-US");
        Assert.InRange(glyphs.Sum(glyph => glyph.Advance), (wider * Width(drawn)) - 7, (wider * Width(drawn)) + 7);

        var subset = face.Subset([.. glyphs.Select(glyph => glyph.Id).Distinct().Order()])!;
        Assert.Empty(subset.Broken);
        Assert.InRange(subset.Bounds!.Value.Right / wider, 871, 873);
        var metrics = FontBytes.Table(subset.Program, "hmtx").Offset;
        Assert.All(
            glyphs,
            glyph =>
                Assert.InRange(
                    BinaryPrimitives.ReadUInt16BigEndian(subset.Program.AsSpan(metrics + (4 * glyph.Id)))
                        - face.AdvanceOf(glyph.Id),
                    -1,
                    1
                )
        );
        Assert.Throws<InvalidOperationException>(() => FontBytes.Table(subset.Program, "fvar"));

        int Width(FontFace own) => shaper.Shape(own, "Hamburg", "en-US").Sum(glyph => glyph.Advance);
    }

    [Fact]
    public void A_variable_font_with_an_axis_for_sizes_follows_the_size()
    {
        var font = FolderOf.Bytes("TestVariable.ttf");
        var axis = FontBytes.Table(font, "fvar").Offset + 16;
        "opsz"u8.CopyTo(font.AsSpan(axis));
        foreach (var (index, points) in (ReadOnlySpan<(int, int)>)[(4, 8), (8, 11), (12, 60)])
        {
            BinaryPrimitives.WriteInt32BigEndian(font.AsSpan(axis + index), points << 16);
        }

        var (library, findings) = FolderOf.Open(("Sizes.ttf", FontBytes.Mend(font)));
        Assert.Empty(findings);
        var (text, display) = (Find(11), Find(72));
        Assert.Equal(("slnt=0,opsz=11", "slnt=0,opsz=60"), (text.Key.Instance, display.Key.Instance));
        Assert.True(display.AdvanceOf(20) > 1.1 * text.AdvanceOf(20));
        Assert.Same(display, library[display.Key]);
        Assert.Same(display, Find(72));
        library.Dispose();

        FontFace Find(double points) => library.Find("Test Variable", FontStyle.Regular, Length.FromPoints(points))!;
    }

    [Theory]
    [MemberData(nameof(CffNames))]
    public void Cff_outlines_are_embedded_as_a_table_whose_codes_are_glyph_ids(string name)
    {
        using var library = FolderOf.Library(name);
        var face = library.Faces.First();
        Assert.True(face.IsOpenTypeCff);
        ushort[] glyphs = [.. " AMagz".Select(c => face.GlyphFor(c)).Order()];
        var subset = face.Subset(glyphs)!;
        Assert.Equal(FontProgramKind.Cff, subset.Kind);
        Assert.Empty(subset.Broken);
        Assert.Equal([face.GlyphFor(' ')], subset.Blank);
        var table = CffTable.Read(subset.Program)!;
        Assert.All(glyphs, glyph => Assert.Equal(face.AdvanceOf(glyph), table.AdvanceOf(glyph)));
    }

    // The font's own CIDs are twice the glyph's id plus ten; a PDF's codes are looked up in the charset.
    [Fact]
    public void A_charset_that_counts_otherwise_is_made_to_say_glyph_ids()
    {
        using var library = FolderOf.Library("TestCid-Regular.otf");
        var subset = library.Faces.Single().Subset([1, 30])!;
        Assert.Equal([2, 0, 1, 0, (byte)(CffTable.Read(subset.Program)!.Glyphs - 2)], subset.Program[^5..]);
    }

    [Fact]
    public void An_advance_that_a_charstring_states_otherwise_is_found()
    {
        var font = FolderOf.Bytes("TestCff-Regular.otf");
        using var sound = FolderOf.Library("TestCff-Regular.otf");
        var glyph = sound.Faces.Single().GlyphFor('A');
        var advance = FontBytes.Table(font, "hmtx").Offset + (4 * glyph);
        font[advance] += 1;
        var (library, _) = FolderOf.Open(("X.otf", FontBytes.Mend(font)));
        Assert.Equal([glyph], library.Faces.Single().Subset([glyph])!.Broken);
        library.Dispose();
    }
}
