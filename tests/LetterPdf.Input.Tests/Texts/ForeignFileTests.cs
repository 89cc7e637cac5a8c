using System.IO.Compression;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Input.Tests;

public sealed class ForeignFileTests
{
    public static TheoryData<string, byte[]> Files =>
        new()
        {
            { "a Word document", Packed("[Content_Types].xml", "word/document.xml") },
            { "a PowerPoint presentation", Packed("ppt/presentation.xml") },
            { "an OpenDocument text", Packed("mimetype=application/vnd.oasis.opendocument.text", "content.xml") },
            { "an Apple Numbers or Pages document", Packed("Index/Document.iwa") },
            { "a packed file (ZIP)", Packed("list.csv") },
            { "an old Excel workbook (.xls)", Old("Workbook") },
            { "an office document that is protected by a password", Old("EncryptedPackage") },
            { "a Word document of the old kind (.doc)", Old("WordDocument") },
            { "a PDF", "%PDF-1.7\n"u8.ToArray() },
            { "an RTF document", "{\\rtf1\\ansi"u8.ToArray() },
            { "an HTML page", "\uFEFF\n<!DOCTYPE HTML><p>"u8.ToArray() },
            { "an HTML page", "<HTML>"u8.ToArray() },
            { "an XML file", "<?xml version=\"1.0\"?>"u8.ToArray() },
            { "a picture", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10] },
            { "a packed file", [0x1F, 0x8B, 8, 0] },
        };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_of_another_kind_is_named_as_what_it_is(string kind, byte[] bytes)
    {
        var list = Reading
            .Of(Letter().With("data/s.csv", bytes))
            .Only(DiagnosticCatalog.ForeignFile, "letter.yml:4:21", $"'data/s.csv' is {kind}");
        Assert.Matches("Excel workbook \\(\\.xlsx\\)|CSV UTF-8|remove the password", list.Hint.Said());
        var body = Reading
            .Of(Letter().With("data/body.md", bytes))
            .Only(DiagnosticCatalog.ForeignFile, "letter.yml:3:7", $"'data/body.md' is {kind}");
        Assert.Matches("letterpdf import|Plain text|remove the password", body.Hint.Said());
        Reading
            .Of(Letter().With("letter.yml", bytes))
            .Only(DiagnosticCatalog.ForeignFile, "-", $"'letter.yml' is {kind}");
        Reading
            .Of(Letter().With("data/s.decisions.yml", bytes))
            .Only(DiagnosticCatalog.ForeignFile, "-", $"'data/s.decisions.yml' is {kind}");
    }

    [Fact]
    public void A_workbook_is_no_text()
    {
        var bytes = Packed("[Content_Types].xml", "xl/workbook.xml");
        Reading
            .Of(Letter().With("data/body.md", bytes))
            .Only(DiagnosticCatalog.ForeignFile, "letter.yml:3:7", "'data/body.md' is an Excel workbook");
        Reading
            .Of(Letter().With("data/s.csv", bytes))
            .Only(
                DiagnosticCatalog.UnreadableWorkbook,
                "letter.yml:4:21",
                "'data/s.csv' cannot be used: the file is not a workbook"
            );
    }

    [Theory]
    [InlineData("<b>Text</b> and PK\u0003")]
    [InlineData("{rtf} %PDF")]
    [InlineData("7z is a program")]
    public void Text_is_text(string body) =>
        Assert.DoesNotContain(Reading.Body(body).Diagnostics, finding => finding.Code == DiagnosticCatalog.ForeignFile);

    [Fact]
    public void A_document_too_large_for_a_text_is_told_what_a_text_is()
    {
        var workspace = Letter()
            .With("letter.yml", "date: 2024-05-22\nsubject: T\nbody: body.docx\n")
            .With("body.docx", new byte[1024 * 1024 + 1]);
        Assert.StartsWith(
            "Make the letter's text of it: letterpdf import body.docx",
            Reading
                .Of(workspace)
                .Only(DiagnosticCatalog.FileTooLarge, "letter.yml:3:7", "'body.docx' is larger than 1 MB")
                .Hint.Said(),
            StringComparison.Ordinal
        );
    }

    private static MemoryWorkspace Letter() =>
        new MemoryWorkspace()
            .With("letter.yml", Reading.Minimal + "signatories: {file: data/s.csv}\n")
            .With("data/body.md", "Text.\n")
            .With("data/s.csv", "organization,country\nA,US\n");

    // "mimetype=text" is a part with that text, uncompressed.
    private static byte[] Packed(params string[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var part in parts.Select(part => part.Split('=')))
            {
                using var stream = zip.CreateEntry(part[0], CompressionLevel.NoCompression).Open();
                stream.Write(Encoding.UTF8.GetBytes(part[^1]));
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Old(string stream) =>
        [
            0xD0,
            0xCF,
            0x11,
            0xE0,
            0xA1,
            0xB1,
            0x1A,
            0xE1,
            .. new byte[504],
            .. Encoding.Unicode.GetBytes(stream),
            .. new byte[64],
        ];
}
