using LetterPdf.Model;
using LetterPdf.Tests;

namespace LetterPdf.Fonts.Tests;

/// <summary>Files that are not fonts, fonts that are not read, and fonts that are damaged.</summary>
public sealed class FontFaultTests
{
    private const string Font = "TestOneFace-Regular.ttf";

    [Theory]
    [InlineData("Name.woff2", "'fonts/Name.woff2' is a web font (WOFF2), and such fonts are not read")]
    [InlineData("Name.WOFF", "'fonts/Name.WOFF' is a web font (WOFF), and such fonts are not read")]
    [InlineData("Name.eot", "'fonts/Name.eot' is a web font (EOT), and such fonts are not read")]
    [InlineData("Name.pfb", "'fonts/Name.pfb' is a Type 1 font or a part of one, and such fonts are not read")]
    [InlineData("Name.dfont", "'fonts/Name.dfont' is a Macintosh font suitcase, and such fonts are not read")]
    [InlineData("Name.zip", "'fonts/Name.zip' is a packed folder, and such fonts are not read")]
    [InlineData("Name.sfd", "'fonts/Name.sfd' is no font that is read")]
    public void A_file_that_may_be_meant_as_a_font_is_named(string name, string message)
    {
        var (library, findings) = FolderOf.Open((name, []), (Font, FolderOf.Bytes(Font)));
        var finding = Assert.Single(findings);
        Assert.Equal(("LP0405", false, message), (finding.Code.Id, finding.IsError, finding.Message.Said()));
        Assert.Contains(".ttf", finding.Hint.Said(), StringComparison.Ordinal);
        Assert.Single(library.Faces);
    }

    [Theory]
    [InlineData("OFL.txt")]
    [InlineData("LICENSE")]
    [InlineData("License-Apache")]
    [InlineData("README.md")]
    [InlineData("fonts.sha256")]
    [InlineData(".DS_Store")]
    [InlineData("Thumbs.db")]
    [InlineData("desktop.ini")]
    [InlineData("FONTLOG")]
    public void Papers_and_what_systems_leave_behind_are_not_worth_a_word(string name) =>
        Assert.Empty(FolderOf.Open((name, [])).Findings);

    [Fact]
    public void A_web_font_with_the_name_of_another_is_told_by_its_bytes()
    {
        var finding = Assert.Single(FolderOf.Open(("X.ttf", [.. "wOF2"u8, .. new byte[200]])).Findings);
        Assert.Equal(
            ("LP0401", "'fonts/X.ttf' has the name of a font that is read, and is a web font (WOFF2)"),
            (finding.Code.Id, finding.Message.Said())
        );
    }

    [Fact]
    public void A_font_of_bitmaps_is_not_read_and_one_that_lost_its_outlines_is_damaged()
    {
        var font = FolderOf.Bytes(Font);
        "gly2"u8.CopyTo(font.AsSpan(font.AsSpan().IndexOf("glyf"u8)));
        Assert.Equal("LP0401", Assert.Single(FolderOf.Open(("X.ttf", font)).Findings).Code.Id);
        "CBDT"u8.CopyTo(font.AsSpan(font.AsSpan().IndexOf("gly2"u8)));
        var finding = Assert.Single(FolderOf.Open(("X.ttf", font)).Findings);
        Assert.Equal(
            (
                "LP0405",
                "'fonts/X.ttf' has letters as bitmaps only, or in another form that can't be drawn, and is not read"
            ),
            (finding.Code.Id, finding.Message.Said())
        );
    }

    [Theory]
    [InlineData("", "an empty file")]
    [InlineData("<!DOCTYPE html>", "a web page")]
    [InlineData("wOF2....", "a web font (WOFF2)")]
    public void What_has_only_the_name_of_a_font_is_called_what_it_is(string bytes, string kind)
    {
        var finding = Assert.Single(FolderOf.Open(("X.ttf", System.Text.Encoding.ASCII.GetBytes(bytes))).Findings);
        Assert.Equal($"'fonts/X.ttf' has the name of a font that is read, and is {kind}", finding.Message.Said());
    }

    // Table, offset in it, and the new bytes; the checksums show no change.
    [Theory]
    [InlineData("head", 12, 0)]
    [InlineData("head", 18, 0)]
    [InlineData("hhea", 4, 0xFF)]
    [InlineData("hhea", 6, 0x7F)]
    [InlineData("hhea", 34, 0x7F)]
    [InlineData("maxp", 4, 0x7F)]
    public void A_table_that_contradicts_another_is_a_damaged_font(string table, int offset, byte value)
    {
        var font = FolderOf.Bytes(Font);
        font[FontBytes.Table(font, table).Offset + offset] = value;
        var finding = Assert.Single(FolderOf.Open(("X.ttf", FontBytes.Mend(font))).Findings);
        Assert.Equal(
            ("LP0401", "'fonts/X.ttf' is not a sound font file", "fonts/X.ttf:1:1"),
            (finding.Code.Id, finding.Message.Said(), finding.Place?.ToString())
        );
    }

    [Theory]
    [InlineData("cmap", true)]
    [InlineData("OS/2", true)]
    [InlineData("glyf", false)]
    [InlineData("hmtx", false)]
    public void A_byte_that_changed_shows_in_the_checksums(string table, bool isSeenAtOnce)
    {
        var font = FolderOf.Bytes(Font);
        var (offset, length) = FontBytes.Table(font, table);
        font[offset + length - 1] ^= 1;
        var expected = $"was changed after it was made: its table '{table}' has another checksum than it states";
        var (library, findings) = FolderOf.Open(("X.ttf", font));
        if (isSeenAtOnce)
        {
            Assert.Equal("'fonts/X.ttf' " + expected, Assert.Single(findings).Message.Said());
            return;
        }

        // This check costs more, and is made for faces in use, or where a letter can't be set.
        Assert.Empty(findings);
        var face = library.Faces.Single();
        Assert.Equal(expected, face.Damage.Said());
        var diagnostics = new DiagnosticBag();
        library.ReportDamage(diagnostics);
        Assert.Equal("LP0401", Assert.Single(diagnostics.InSourceOrder()).Code.Id);
    }

    [Theory]
    [InlineData("head")]
    [InlineData("glyf")]
    public void A_checksum_that_the_maker_got_wrong_is_no_damage_where_the_whole_file_is_as_stated(string table)
    {
        var font = FolderOf.Bytes(Font);
        FontBytes.StateWrongly(font, table);
        Assert.Equal(table == "head" ? 1 : 0, FolderOf.Open(("X.ttf", font)).Findings.Count());
        FontBytes.MendWholeFile(font);
        var (library, findings) = FolderOf.Open(("X.ttf", font));
        Assert.Empty(findings);
        Assert.Null(library.Faces.Single().Damage);
    }

    [Fact]
    public void A_checksum_of_head_may_count_that_of_the_whole_file()
    {
        var font = FolderOf.Bytes(Font);
        FontBytes.CountWholeFileInHead(font);
        var (library, findings) = FolderOf.Open(("X.ttf", font));
        Assert.Empty(findings);
        Assert.Null(library.Faces.Single().Damage);
    }

    [Fact]
    public void A_name_holds_nothing_that_a_terminal_or_a_PDF_would_take_for_more()
    {
        var font = FolderOf.Bytes(Font);
        var (offset, length) = FontBytes.Table(font, "name");
        var names = font.AsSpan(offset, length);
        Replace(names, "Test One Face", "Test\u001B[2J\u202EFac");
        Replace(names, "TestOneFace-Regular", "Test(ne/ace\nRegular");
        var (library, _) = FolderOf.Open(("X.ttf", FontBytes.Mend(font)));
        var face = Assert.Single(library.Faces);
        Assert.Equal(("Test[2JFac", "TestneaceRegular"), (face.Family, face.PostScriptName));

        static void Replace(Span<byte> names, string from, string to) =>
            System
                .Text.Encoding.BigEndianUnicode.GetBytes(to.PadRight(from.Length))
                .CopyTo(names[names.IndexOf(System.Text.Encoding.BigEndianUnicode.GetBytes(from))..]);
    }

    [Fact]
    public void A_font_without_a_word_space_is_named_as_such()
    {
        var font = FolderOf.Bytes("TestJamo-Regular.ttf");
        var (offset, length) = FontBytes.Table(font, "cmap");
        font.AsSpan(offset, length).Replace((byte)0x20, (byte)0x21);
        var finding = Assert.Single(FolderOf.Open(("X.ttf", FontBytes.Mend(font))).Findings);
        Assert.Equal(
            ("LP0405", "'fonts/X.ttf' has no word space, so that no text can be set in it, and is not read"),
            (finding.Code.Id, finding.Message.Said())
        );
    }

    [Fact]
    public void Fonts_as_they_were_made_are_not_damaged()
    {
        using var library = FontLibrary.Open(
            [
                new RepositoryFolder(RepositoryFolder.Root),
                new RepositoryFolder(Path.Combine(RepositoryFolder.Root, "tests")),
            ],
            new DiagnosticBag()
        );
        Assert.All(library.Faces, face => Assert.Null(face.Damage));
    }

    [Fact]
    public void Outlines_are_drawn_empty_or_broken()
    {
        var font = FolderOf.Bytes(Font);
        var sfnt = SfntFile.OfProgram(font);
        using var library = FolderOf.Library(Font);
        var face = library.Faces.Single();
        Assert.Equal(OutlineState.Drawn, new GlyphOutlines(in sfnt)[face.GlyphFor('o')]);
        Assert.Equal(OutlineState.Empty, new GlyphOutlines(in sfnt)[face.GlyphFor(' ')]);
        Assert.Equal(OutlineState.Broken, new GlyphOutlines(in sfnt)[60_000]);

        // Coordinates become huge, and ends of contours leave the record.
        var (offset, length) = FontBytes.Table(font, "glyf");
        font.AsSpan(offset, length).Replace((byte)0, (byte)0x7F);
        Assert.Equal(OutlineState.Broken, new GlyphOutlines(in sfnt)[face.GlyphFor('o')]);
    }
}
