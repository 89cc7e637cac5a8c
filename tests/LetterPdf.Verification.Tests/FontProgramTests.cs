using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Operations;
using LetterPdf.Tests;
using LetterPdf.Tests.Readers;

namespace LetterPdf.Verification.Tests;

/// <summary>The fonts inside a file: the widths of their letters, and whether these are visible.</summary>
public sealed class FontProgramTests
{
    public static TheoryData<string> Fonts =>
        ["TestOneFace-Regular.ttf", "TestVariable.ttf", "TestCff-Regular.otf", "TestCid-Regular.otf", "TestCffTwo.otf"];

    [Theory]
    [MemberData(nameof(Fonts))]
    public void Widths_and_blanks_are_those_of_the_font(string name)
    {
        using var library = Open(name);
        foreach (var face in library.Faces)
        {
            ushort[] glyphs = [.. " AMagjz(".Select(c => face.GlyphFor(c)).Order()];
            var program = Read(face.Subset(glyphs)!)!;
            Assert.All(glyphs, glyph => Assert.Equal(face.AdvanceOf(glyph), program.AdvanceOf(glyph)));
            Assert.Equal([face.GlyphFor(' ')], glyphs.Where(glyph => program.IsBlank(glyph)));
            Assert.True(program.IsBlank(face.GlyphFor('B')));
        }
    }

    [Theory]
    [MemberData(nameof(Fonts))]
    public void Any_bytes_are_a_font_or_none(string name)
    {
        using var library = Open(name);
        var subset = library.Faces.First().Subset([1, 2, 30, 40])!;
        var random = new Random(7);
        for (var i = 0; i < Cases.Of(300); i++)
        {
            byte[] changed =
            [
                .. subset.Program.AsSpan(
                    0,
                    random.Next(4) == 0 ? random.Next(subset.Program.Length) : subset.Program.Length
                ),
            ];
            for (var left = Math.Min(changed.Length, 3); left > 0; left--)
            {
                changed[random.Next(changed.Length)] = (byte)random.Next(256);
            }

            // A file with correct checksums is examined; any other is not a font.
            var program = Read(
                subset.Kind,
                i % 2 == 0 && subset.Kind == FontProgramKind.TrueType && changed.Length > 12
                    ? FontBytes.Mend(changed)
                    : changed
            );
            for (var glyph = 0; program is not null && glyph < Math.Min(program.Glyphs, 60); glyph++)
            {
                _ = program.AdvanceOf(glyph) + (program.IsBlank(glyph) ? 0 : 1);
            }
        }
    }

    [Fact]
    public void A_table_with_a_changed_byte_is_none()
    {
        using var library = Open("TestOneFace-Regular.ttf");
        var subset = library.Faces.First().Subset([1, 2, 30, 40])!;
        Assert.NotNull(Read(subset));
        foreach (var table in (string[])["glyf", "loca", "hmtx", "head", "maxp"])
        {
            byte[] changed = [.. subset.Program];
            changed[FontBytes.Table(changed, table).Offset + 3] ^= 1;
            Assert.Null(Read(subset.Kind, changed));
        }
    }

    // A width before a call, a local subroutine that draws, a global one that moves: as in most fonts.
    [Theory]
    [InlineData(new byte[] { 149, 33, 29, 32, 10, 14 }, 510, false)]
    [InlineData(new byte[] { 32, 10, 14 }, 300, false)]
    [InlineData(new byte[] { 149, 14 }, 510, true)]
    [InlineData(new byte[] { 14 }, 300, true)]
    [InlineData(new byte[] { 149, 140, 141, 1, 140, 141, 18, 0, 140, 22, 140, 140, 5, 14 }, 510, false)]
    public void Charstrings_are_followed_into_their_subroutines(byte[] charstring, double width, bool isBlank)
    {
        var program = CffProgram.Read(Cff(charstring))!;
        Assert.Equal((width, isBlank), (program.AdvanceOf(1), program.IsBlank(1)));
    }

    [Theory]
    [InlineData(new byte[] { 139, 10, 14 })]
    [InlineData(new byte[] { 140, 29 })]
    [InlineData(new byte[] { 34, 10, 14 })]
    [InlineData(new byte[] { })]
    public void A_charstring_that_calls_itself_or_what_is_not_there_has_no_width(byte[] charstring)
    {
        var program = CffProgram.Read(Cff(charstring))!;
        Assert.True(double.IsNaN(program.AdvanceOf(1)) && program.IsBlank(1));
    }

    [Fact]
    public void A_page_that_is_empty_to_the_eye_is_not_sound()
    {
        var file = EditableFile.Of(Samples.Rich);
        var bytes = file.Change(file.NumberOf("loca", "glyf"), WithoutOutlines).Write();
        var report = Verified.Of(bytes);
        Assert.False(report.IsSound);
        var findings = report.Checks.Single(check => check.Name == CheckName.GlyphCodes).Findings;
        Assert.Contains(
            findings,
            finding =>
                ReasonWords
                    .Of(finding.Reason)
                    .EndsWith("draws nothing for \"e\": the page is empty where that stands", StringComparison.Ordinal)
        );
    }

    private static FontProgram? Read(FontSubset subset) => Read(subset.Kind, subset.Program);

    private static FontProgram? Read(FontProgramKind kind, byte[] program) =>
        kind == FontProgramKind.Cff ? CffProgram.Read(program) : TrueTypeProgram.Read(program);

    private static FontLibrary Open(string name) => FontLibrary.Open([new OneFont(name)], new DiagnosticBag());

    // The stream's bytes as characters: every outline's offset becomes the first, and the checksums are correct.
    private static string WithoutOutlines(string text)
    {
        var start = text.IndexOf("\0\u0001\0\0", StringComparison.Ordinal);
        var record = text.IndexOf("loca", start, StringComparison.Ordinal);
        var (offset, length) = (start + Number(record + 8), Number(record + 12));
        var end = text.LastIndexOf("\nendstream", StringComparison.Ordinal);
        var font = text[start..offset] + new string('\0', length) + text[(offset + length)..end];
        return text[..start] + Encoding.Latin1.GetString(FontBytes.Mend(Encoding.Latin1.GetBytes(font))) + text[end..];

        int Number(int at) => (text[at] << 24) | (text[at + 1] << 16) | (text[at + 2] << 8) | text[at + 3];
    }

    // .notdef and a glyph; the default width is 300, others are counted from 500.
    private static byte[] Cff(byte[] charstring)
    {
        byte[] start =
        [
            1,
            0,
            4,
            4,
            .. List("F"u8.ToArray()),
            .. List(new byte[17]),
            .. List(),
            .. List([140, 22, 11], [139, 22, 11]),
        ];
        byte[] charstrings = List([14], charstring);
        byte[] own = [28, 300 >> 8, 300 & 255, 20, 28, 500 >> 8, 500 & 255, 21, 148, 19];
        byte[] locals = List([140, 140, 5, 11], [33, 10, 11], [33, 10, 11]);
        var (place, at) = (start.Length + charstrings.Length, start.AsSpan().IndexOf(new byte[17]));
        byte[] top = [.. Long(start.Length), 17, .. Long(own.Length), .. Long(place), 18];
        top.CopyTo(start, at);
        return [.. start, .. charstrings, .. own[..^2], (byte)(139 + own.Length), 19, .. locals];
    }

    private static byte[] Long(int value)
    {
        var bytes = new byte[5];
        bytes[0] = 29;
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(1), value);
        return bytes;
    }

    private static byte[] List(params byte[][] items)
    {
        if (items.Length == 0)
        {
            return [0, 0];
        }

        var end = 1;
        return
        [
            0,
            (byte)items.Length,
            1,
            1,
            .. items.Select(item => (byte)(end += item.Length)),
            .. items.SelectMany(item => item),
        ];
    }

    private sealed class OneFont(string name) : IWorkspace
    {
        public WorkspaceFile Read(string path, long maximumBytes) =>
            new(
                WorkspaceOutcome.Read,
                File.ReadAllBytes(Path.Combine(RepositoryFolder.Root, "tests", "fonts", "formats", name))
            );

        public ImmutableArray<string> List(string folder) => [name];
    }
}
