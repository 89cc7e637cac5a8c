using System.Collections.Immutable;
using System.Security.Cryptography;
using CsCheck;
using LetterPdf.Model;
using LetterPdf.Tests;

namespace LetterPdf.Fonts.Tests;

public sealed class FontLibraryTests
{
    private static readonly FontLibrary Library = FontLibrary.Open(
        [new RepositoryFolder(RepositoryFolder.Root)],
        new DiagnosticBag()
    );

    private static FontFace Regular => Library.Find("Source Serif 4", FontStyle.Regular, Length.FromPoints(11))!;

    [Theory]
    [InlineData(11, "SourceSerif4-Regular")]
    [InlineData(9.5, "SourceSerif4SmText-Regular")]
    [InlineData(20, "SourceSerif4Subhead-Regular")]
    [InlineData(40, "SourceSerif4Subhead-Regular")]
    public void A_size_is_set_in_the_face_that_was_drawn_for_it(double size, string name) =>
        Assert.Equal(name, Library.Find("Source Serif 4", FontStyle.Regular, Length.FromPoints(size))!.PostScriptName);

    [Fact]
    public void Weight_and_slope_choose_the_nearest_face()
    {
        var size = Length.FromPoints(11);
        Assert.Equal(
            "SourceSerif4-BoldIt",
            Library.Find("source serif 4", new FontStyle(700, Italic: true), size)!.PostScriptName
        );
        Assert.Equal("SourceSerif4-Semibold", Library.Find("Source Serif 4", FontStyle.Semibold, size)!.PostScriptName);
        Assert.Null(Library.Find("No Such Family", FontStyle.Regular, size));
    }

    [Fact]
    public void Families_are_listed_without_their_optical_sizes() =>
        Assert.Equal(["Source Sans 3", "Source Serif 4"], Library.FamilyNames);

    [Fact]
    public void Measures_are_those_of_the_fonts_tables()
    {
        var face = Regular;
        Assert.Equal(1000, face.UnitsPerEm);
        Assert.Equal((1036, -335, 670), (face.Metrics.Ascender, face.Metrics.Descender, face.Metrics.CapHeight));
        Assert.Equal(233, face.SpaceAdvance);
        Assert.True(face.MayBeEmbedded && face.Metrics.IsSerif && !face.Metrics.IsItalic && !face.IsOpenTypeCff);
        Assert.False(Library.Find("Source Sans 3", FontStyle.Regular, Length.FromPoints(10))!.Metrics.IsSerif);
    }

    // The digests known without looking at a disk are those of the fonts in the program's folder.
    [Fact]
    public void The_digests_of_the_program_s_fonts_are_those_of_its_folder()
    {
        var fonts = Directory.GetFiles(Path.Combine(RepositoryFolder.Root, "fonts"), "*.ttf");
        Assert.NotEmpty(fonts);
        Assert.All(
            fonts,
            font =>
                Assert.Equal(
                    Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(font))),
                    BundledFonts.DigestOf(Path.GetFileName(font))
                )
        );
        Assert.Null(BundledFonts.DigestOf("Other.ttf"));
        Assert.False(BundledFonts.Have("SourceSerif4-It.ttf", BundledFonts.DigestOf("SourceSerif4-Bold.ttf")!));
    }

    [Fact]
    public void Shaping_kerns_and_makes_ligatures()
    {
        using var shaper = new Shaper();
        var kerned = shaper.Shape(Regular, "AV", "en-US").Sum(glyph => glyph.Advance);
        var plain = Regular.AdvanceOf(Regular.GlyphFor('A')) + Regular.AdvanceOf(Regular.GlyphFor('V'));
        Assert.True(kerned < plain);
        var ligature = shaper.Shape(Regular, "office", "en-US");
        Assert.True(ligature.Length < "office".Length);
        Assert.Equal(ligature.Select(glyph => glyph.Cluster).Order(), ligature.Select(glyph => glyph.Cluster));
    }

    [Fact]
    public void A_subset_keeps_glyph_numbers_and_is_a_small_part_of_the_font()
    {
        var glyphs = "Réseau".Select(c => Regular.GlyphFor(c)).ToArray();
        var subset = Regular.Subset(glyphs)!;
        Assert.InRange(subset.Program.Length, 500, 20_000);
        Assert.Equal(subset.Program, Regular.Subset(glyphs)!.Program);
    }

    [Fact]
    public void A_file_beside_the_letter_is_taken_before_one_of_the_same_name_beside_the_program()
    {
        var regular = File.ReadAllBytes(Path.Combine(RepositoryFolder.Root, "fonts", "SourceSerif4-Regular.ttf"));
        var italic = File.ReadAllBytes(Path.Combine(RepositoryFolder.Root, "fonts", "SourceSerif4-It.ttf"));
        using var library = FontLibrary.Open(
            [new OneFont("X.ttf", italic), new OneFont("X.ttf", regular)],
            new DiagnosticBag()
        );
        Assert.True(Assert.Single(library.Faces).Metrics.IsItalic);
    }

    [Fact]
    public void A_broken_font_is_an_error_with_its_name_and_never_an_exception()
    {
        var font = File.ReadAllBytes(Path.Combine(RepositoryFolder.Root, "fonts", "SourceSerif4-Regular.ttf"));
        Gen.Select(Gen.Int[0, 600], Gen.Int[0, 12], Gen.Byte)
            .Sample(
                (length, at, value) =>
                {
                    var broken = font[..length];
                    if (at < broken.Length)
                    {
                        broken[at] = value;
                    }

                    var diagnostics = new DiagnosticBag();
                    using var library = FontLibrary.Open([new OneFont("Broken.ttf", broken)], diagnostics);
                    var finding = Assert.Single(diagnostics.InSourceOrder());
                    return finding.Code == DiagnosticCatalog.CorruptFont
                        && finding.Message.Said().Contains("fonts/Broken.ttf", StringComparison.Ordinal);
                },
                iter: 300
            );
    }

    private sealed class OneFont(string name, byte[] bytes) : IWorkspace
    {
        public WorkspaceFile Read(string path, long maximumBytes) => new(WorkspaceOutcome.Read, bytes);

        public ImmutableArray<string> List(string folder) => [name];
    }
}
