using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Tests;
using LetterPdf.Typesetting;
using static LetterPdf.Typesetting.Tests.TestLetter;

namespace LetterPdf.Reflow.Tests.Web;

/// <summary>The fonts of a page: of each weight and slope one, with the letter's characters and no others.</summary>
public sealed class WebFontsTests
{
    private static readonly FontLibrary ManyScripts = FontLibrary.Open(
        [
            new RepositoryFolder(RepositoryFolder.Root),
            new RepositoryFolder(Path.Combine(RepositoryFolder.Root, "tests")),
        ],
        new DiagnosticBag()
    );

    private static readonly Letter Mixed = With(
        new Paragraph(
            [
                new TextInline("Words, ", Nowhere),
                new Emphasis([new TextInline("leaning", Nowhere)], Nowhere),
                new TextInline(" שלום 1979 مركز", Nowhere),
            ],
            Nowhere
        )
    ) with
    {
        Letterhead = new Letterhead { Name = Line("Forum"), Contact = [Line("office@example.org")] },
        Signatories = Signatories(2, [("Člověk v tísni", "Czechia")]),
    };

    [Fact]
    public void Each_role_weight_and_slope_has_its_font()
    {
        var fonts = Of(Mixed);
        Assert.Equal(
            [
                (WebFontRole.Text, 400, false),
                (WebFontRole.Text, 400, true),
                (WebFontRole.Text, 600, false),
                (WebFontRole.Label, 400, false),
                (WebFontRole.Other, 400, false),
                (WebFontRole.Other, 400, false),
            ],
            fonts.Select(font => (font.Role, font.Weight, font.IsItalic))
        );
    }

    [Fact]
    public void Every_character_of_the_letter_is_drawn_by_one_of_them_and_by_no_two_that_stand_in()
    {
        var fonts = Of(Mixed);
        var drawn = fonts.SelectMany(font => font.Characters).ToHashSet();
        Assert.Subset(drawn, Runes("Words, leaning שלום 1979 مركز Forum office@example.org Člověk v tísni (Czechia)"));
        var others = fonts.Where(font => font.Role == WebFontRole.Other).SelectMany(font => font.Characters).ToList();
        Assert.Equal(others.Distinct(), others);
        Assert.Subset(Runes("שלוםمركز"), others.ToHashSet());
        Assert.All(fonts, font => Assert.Equal(font.Characters.Order(), font.Characters));
    }

    // A style sheet sets the heading of footnotes, and divides words.
    [Fact]
    public void The_letters_faces_have_what_the_page_adds_in_them() =>
        Assert.All(
            Of(Mixed).Where(font => font.Role == WebFontRole.Text),
            font => Assert.Subset(font.Characters.ToHashSet(), Runes("Notes-\u2010"))
        );

    [Fact]
    public void What_stands_in_for_small_type_is_drawn_in_the_faces_of_the_text()
    {
        var text = Of(Mixed).First(font => font is { Role: WebFontRole.Text, Weight: 400, IsItalic: false });
        Assert.Contains(new Rune('Č'), text.Characters);
    }

    [Fact]
    public void A_font_is_a_whole_WOFF_of_its_characters()
    {
        var fonts = Of(Mixed);
        Assert.Equal(fonts.Select(Bytes), Of(Mixed).Select(Bytes));
        foreach (var font in fonts)
        {
            var sfnt = Unpacked(font.Woff.ToArray());
            using var library = FontLibrary.Open([new OneFont(sfnt)], new DiagnosticBag());

            // Without names it can't be opened as a letter's font: what it draws is asked of its character map.
            Assert.Empty(library.Faces);
            var map = CharacterMap(sfnt);
            Assert.All(font.Characters, rune => Assert.Contains(rune.Value, map));
        }
    }

    [Fact]
    public void Small_capitals_are_there_only_for_letters_that_have_them()
    {
        var plain = With(Paragraph("The words of Nato"));
        var small = With(
            new Paragraph([new SmallCaps([new TextInline("The words of Nato", Nowhere)], Nowhere)], Nowhere)
        );
        Assert.DoesNotContain("smcp", FeaturesOf(plain), StringComparison.Ordinal);
        Assert.Contains("smcp", FeaturesOf(small), StringComparison.Ordinal);
    }

    // Its licence bits allow embedding in documents only, and browsers have refused such fonts (OS/2, fsType 8).
    [Fact]
    public void A_font_that_may_not_be_handed_on_is_left_out() =>
        Assert.DoesNotContain(
            Of(With(Paragraph("Words 公益法律"))),
            font => font.Role != WebFontRole.Text || font.Characters.Contains(new Rune('公'))
        );

    [Fact]
    public void Letters_without_words_need_no_fonts()
    {
        var letter = With();
        var document = Typeset(letter) with { Pages = [] };
        Assert.Empty(WebFonts.Of(document, ManyScripts));
    }

    private static string Bytes(WebFont font) => Convert.ToHexString(font.Woff.Span);

    private static HashSet<Rune> Runes(string text) => [.. text.EnumerateRunes()];

    private static ImmutableArray<WebFont> Of(Letter letter) => WebFonts.Of(Typeset(letter), ManyScripts);

    private static TypesetDocument Typeset(Letter letter) =>
        Typesetter.Typeset(letter, new LayoutCache(ManyScripts), new DiagnosticBag())!;

    private static string FeaturesOf(Letter letter)
    {
        var font = Of(letter).First(font => font is { Role: WebFontRole.Text, Weight: 400 });
        var sfnt = Unpacked(font.Woff.ToArray());
        return Encoding.Latin1.GetString(Table(sfnt, "GSUB"));
    }

    // WOFF 1.0, 3 and 4, read by its own description.
    private static byte[] Unpacked(byte[] woff)
    {
        Assert.Equal("wOFF", Encoding.ASCII.GetString(woff, 0, 4));
        Assert.Equal((uint)woff.Length, U32(woff, 8));
        var count = BinaryPrimitives.ReadUInt16BigEndian(woff.AsSpan(12));
        var sfnt = new byte[U32(woff, 16)];
        woff.AsSpan(4, 4).CopyTo(sfnt);
        BinaryPrimitives.WriteUInt16BigEndian(sfnt.AsSpan(4), count);
        var at = 12 + (16 * count);
        for (var i = 0; i < count; i++)
        {
            var record = 44 + (20 * i);
            var (offset, packed, length) = (
                (int)U32(woff, record + 4),
                (int)U32(woff, record + 8),
                (int)U32(woff, record + 12)
            );
            Assert.Equal(0, offset % 4);
            var stored = woff.AsSpan(offset, packed).ToArray();
            var table = packed < length ? Inflated(stored, length) : stored;
            woff.AsSpan(record, 4).CopyTo(sfnt.AsSpan(12 + (16 * i)));
            woff.AsSpan(record + 16, 4).CopyTo(sfnt.AsSpan(16 + (16 * i)));
            BinaryPrimitives.WriteInt32BigEndian(sfnt.AsSpan(20 + (16 * i)), at);
            BinaryPrimitives.WriteInt32BigEndian(sfnt.AsSpan(24 + (16 * i)), length);
            table.CopyTo(sfnt, at);
            at += (length + 3) & ~3;
        }

        Assert.Equal(sfnt.Length, at);
        return sfnt;
    }

    private static byte[] Inflated(byte[] stored, int length)
    {
        using var inflater = new ZLibStream(new MemoryStream(stored), CompressionMode.Decompress);
        var table = new byte[length];
        inflater.ReadExactly(table);
        Assert.Equal(-1, inflater.ReadByte());
        return table;
    }

    private static byte[] Table(byte[] sfnt, string tag)
    {
        for (var record = 12; ; record += 16)
        {
            if (string.Equals(Encoding.ASCII.GetString(sfnt, record, 4), tag, StringComparison.Ordinal))
            {
                return sfnt.AsSpan((int)U32(sfnt, record + 8), (int)U32(sfnt, record + 12)).ToArray();
            }
        }
    }

    // Format 4, which every map of the basic plane has (OpenType 1.9, cmap).
    private static HashSet<int> CharacterMap(byte[] sfnt)
    {
        var map = Table(sfnt, "cmap");
        var found = new HashSet<int>();
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(map.AsSpan(2)); i++)
        {
            var table = map.AsSpan((int)U32(map, 8 + (8 * i)));
            if (BinaryPrimitives.ReadUInt16BigEndian(table) != 4)
            {
                continue;
            }

            var segments = BinaryPrimitives.ReadUInt16BigEndian(table[6..]) / 2;
            for (var segment = 0; segment < segments; segment++)
            {
                var last = BinaryPrimitives.ReadUInt16BigEndian(table[(14 + (2 * segment))..]);
                var first = BinaryPrimitives.ReadUInt16BigEndian(table[(16 + (2 * segments) + (2 * segment))..]);
                found.UnionWith(Enumerable.Range(first, last - first + 1));
            }
        }

        return found;
    }

    private static uint U32(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));

    private sealed class OneFont(byte[] bytes) : IWorkspace
    {
        public WorkspaceFile Read(string path, long maximumBytes) => new(WorkspaceOutcome.Read, bytes);

        public ImmutableArray<string> List(string path) => ["font.ttf"];
    }
}
