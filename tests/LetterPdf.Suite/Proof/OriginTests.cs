using System.Globalization;
using System.Text;
using System.Text.Json;
using LetterPdf.Suite.Pictures;
using LetterPdf.Tests.Signatures;
using LetterPdf.Verification.Tests;

namespace LetterPdf.Suite.Proof;

/// <summary>
/// Checks that only letterpdf can make on its own files: the bytes are those that were written, and what is drawn is
/// what the text says. The files here have a matching identifier, which a forger would see to.
/// </summary>
public sealed class OriginTests
{
    private static readonly byte[] Letter = SignableLetters.TwoFields;

    // Ten blocks by six, each of another grey.
    private static readonly JpegPicture Picture = new(
        80,
        48,
        1,
        [.. Enumerable.Range(0, 60).Select(i => (i * 37 % 200) - 100)]
    );

    public static TheoryData<string> Names => [.. LetterRecipe.Names.Where(name => !LetterRecipe.Read(name).IsDraft)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_letter_of_any_shape_is_as_it_was_written(string name)
    {
        using var folder = new TemporaryFolder();
        LetterRecipe.Read(name).WriteTo(folder);
        Assert.Equal(0, TestRun.Of(folder.Path, "build", "-o", "x.pdf").ExitCode);
        Assert.Equal([], Failed(File.ReadAllBytes(folder.File("x.pdf"))));
        Assert.Equal([], Failed(EditableFile.Of(File.ReadAllBytes(folder.File("x.pdf"))).Write()));
    }

    [Fact]
    public void A_byte_that_is_in_nobody_s_way_is_missed()
    {
        // The number in /CapHeight is drawn nowhere, and no other check looks at it.
        var file = Encoding.Latin1.GetString(EditableFile.Of(Letter).Write());
        var changed = file.Replace("/CapHeight 670", "/CapHeight 671", StringComparison.Ordinal);
        Assert.NotEqual(file, changed);
        var finding = Assert.Single(Failed(Encoding.Latin1.GetBytes(changed)));
        Assert.Equal(
            "written-bytes: bytes were changed since letterpdf wrote the file, or another program saved it again (/ID)",
            finding
        );
    }

    [Theory]
    [InlineData("/Registry (Adobe)", "/Registry (Adobo)")]
    [InlineData("/Ordering (Identity)", "/Ordering (Japan1)")]
    [InlineData("/Supplement 0", "/Supplement 1")]
    [InlineData("/CIDSystemInfo", "/CIDSystemInfa")]
    public void Codes_are_the_font_s_own(string from, string to) =>
        Assert.Contains(
            "some programs show nothing of it then",
            Assert.Single(Failed(Edited(from, from, to))),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_font_is_as_long_as_it_is_said_to_be()
    {
        var file = EditableFile.Of(Letter);
        file.Change(
            file.NumberOf("/Length1 "),
            text => text.Replace("/Length1 ", "/Length1 1", StringComparison.Ordinal)
        );
        Assert.Contains(
            "is not as long as the file says (/Length1)",
            Assert.Single(Failed(file.Write())),
            StringComparison.Ordinal
        );
    }

    // One outline is replaced by another of the same length: the eye reads one letter, and the file says another.
    [Fact]
    public void Outlines_are_those_of_the_font()
    {
        var file = EditableFile.Of(Letter);
        file.Change(
            file.NumberOf("/Length1 "),
            text =>
            {
                var at = text.IndexOf("glyf", StringComparison.Ordinal);
                var start = FromBigEndian(text, at + 8) + text.IndexOf("\nstream\n", StringComparison.Ordinal) + 8;
                var (first, last) = (start + 10, start + 200);
                return string.Concat(
                    text.AsSpan(0, first),
                    text.AsSpan(first + 1, last - first),
                    text.AsSpan(first, 1),
                    text.AsSpan(last + 1)
                );
            }
        );
        Assert.Contains(
            "are not drawn as that font draws them",
            string.Concat(Failed(file.Write())),
            StringComparison.Ordinal
        );

        static int FromBigEndian(string text, int at) =>
            (text[at] << 24) | (text[at + 1] << 16) | (text[at + 2] << 8) | text[at + 3];
    }

    [Theory]
    [InlineData("A", "B")]
    [InlineData("e", "a")]
    [InlineData("P", "\u0420")]
    public void A_letter_is_the_one_that_is_drawn(string drawn, string said)
    {
        var file = EditableFile.Of(Letter);
        var (from, to) = ($"<{Hex(drawn)}>", $"<{Hex(said)}>");
        Assert.Contains(
            Enumerable.Range(0, file.Count),
            i => file.TextOf(file.NumberAt(i)).Contains(from, StringComparison.Ordinal)
        );
        for (var i = 0; i < file.Count; i++)
        {
            file.ChangeAt(
                i,
                text =>
                    text.Contains("beginbfchar", StringComparison.Ordinal)
                        ? text.Replace(from, to, StringComparison.Ordinal)
                        : text
            );
        }

        Assert.Contains(
            $"is said to be \"{said}\", and the font draws something else there",
            string.Concat(Failed(file.Write())),
            StringComparison.Ordinal
        );

        static string Hex(string text) => Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));
    }

    [Theory]
    [InlineData(0.5, false)]
    [InlineData(0.5, true)]
    [InlineData(0.98, true)]
    public void A_picture_is_whole(double part, bool withEnd)
    {
        var file = EditableFile.Of(WithJpeg());
        file.Change(
            file.NumberOf("/DCTDecode"),
            text =>
            {
                var data = text.IndexOf("\nstream\n", StringComparison.Ordinal) + 8;
                var end = text.LastIndexOf("\nendstream", StringComparison.Ordinal);
                return $"{text[..(data + (int)((end - data) * part))]}{(withEnd ? "\u00FF\u00D9" : string.Empty)}\n"
                    + $"endstream";
            }
        );
        Assert.StartsWith("whole-jpegs: a picture is a", Assert.Single(Failed(file.Write())), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_has_the_size_that_it_is_said_to_have()
    {
        var file = EditableFile.Of(WithJpeg()).Replace("/DCTDecode", "/Width 80", "/Width 60");
        Assert.Equal(
            "whole-jpegs: a picture has another size or other colours than the file says (/Width, /Height, "
                + "/ColorSpace)",
            Assert.Single(Failed(file.Write()))
        );
    }

    private static byte[] Edited(string inObject, string from, string to) =>
        EditableFile.Of(Letter).Replace(inObject, from, to).Write();

    private static byte[] WithJpeg()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "letter.yml",
            "date: 2026-05-22\nsubject: A picture\nletterhead: {name: The Senders, logo: {file: logo.jpg, alt: "
                + "Stripes, height: 10mm}}\nbody: |\n  A letter.\n"
        );
        File.WriteAllBytes(folder.File("logo.jpg"), Picture.ToFile());
        var run = TestRun.Of(folder.Path, "build", "-o", "x.pdf");
        Assert.True(run.ExitCode == 0, run.Error);
        return File.ReadAllBytes(folder.File("x.pdf"));
    }

    // "name: message" of each finding.
    private static string[] Failed(byte[] file)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("x.pdf"), file);
        var run = TestRun.Of(folder.Path, "verify", "x.pdf", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        return
        [
            .. from check in json.RootElement.GetProperty("checks").EnumerateArray()
            from finding in check.GetProperty("findings").EnumerateArray()
            select string.Create(
                CultureInfo.InvariantCulture,
                $"{check.GetProperty("name")}: {finding.GetProperty("message")}"
            ),
        ];
    }
}
