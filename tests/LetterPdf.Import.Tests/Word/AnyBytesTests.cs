using System.IO.Compression;
using System.Text;
using CsCheck;
using static LetterPdf.Import.Tests.Docx;

namespace LetterPdf.Import.Tests;

/// <summary>Any bytes give a document or a sentence, in bounded work.</summary>
public sealed class AnyBytesTests
{
    private static readonly byte[] Good = GoodDocument().ToBytes();

    private static readonly string GoodXml = GoodDocument().Body;

    [Fact]
    public void Any_change_of_a_good_file_is_read_or_said() =>
        Gen.Select(Gen.Int[0, Good.Length - 1], Gen.Byte, Gen.Int[0, 3])
            .Array[1, 4]
            .Sample(changes => IsReadOrSaid(Changed(changes)), iter: Cases.Of(3_000));

    [Fact]
    public void Any_change_of_good_XML_is_read_or_said() =>
        Gen.Select(Gen.Int[0, GoodXml.Length - 1], Gen.Int[0, GoodXml.Length - 1], Gen.Int[0, 60])
            .Array[1, 4]
            .Sample(
                changes =>
                {
                    var body = new StringBuilder(GoodXml);
                    foreach (var (from, to, length) in changes)
                    {
                        var piece = GoodXml.Substring(from, Math.Min(length, GoodXml.Length - from));
                        body.Remove(Math.Min(to, body.Length), Math.Clamp(body.Length - to, 0, length));
                        body.Insert(Math.Min(to, body.Length), piece);
                    }

                    IsReadOrSaid((GoodDocument() with { Body = body.ToString() }).ToBytes());
                },
                iter: Cases.Of(2_000)
            );

    // Elements that are moved whole keep the XML well-formed, so that what is asked is the reading of the text.
    [Fact]
    public void Any_order_of_good_elements_is_read()
    {
        var pieces = GoodXml
            .Split("<w:p>")
            .Skip(1)
            .Select(piece => "<w:p>" + piece.Split("</w:p>")[0] + "</w:p>")
            .ToArray();
        Gen.Int[0, pieces.Length - 1]
            .Array[1, 12]
            .Sample(
                order =>
                {
                    var body = string.Concat(order.Select(i => i % 3 == 0 ? Inside(pieces[i]) : pieces[i]));
                    IsReadOrSaid((GoodDocument() with { Body = body }).ToBytes());
                },
                iter: Cases.Of(1_000)
            );
    }

    [Theory]
    [InlineData("xl/workbook.xml", "an Excel workbook")]
    [InlineData("ppt/presentation.xml", "a PowerPoint presentation")]
    [InlineData("content.xml", "an OpenDocument text")]
    [InlineData("notes.txt", "a packed file (ZIP) of another kind")]
    public void Other_packages_are_named(string part, string kind)
    {
        var read = Imported.Of(Zip((part, "<a/>")));
        Assert.Equal($"LP0802 1 'text.docx' is {kind}", read.Said);
    }

    [Theory]
    [InlineData("{\\rtf1 text}", "LP0802 1 'text.doc' is an RTF document")]
    [InlineData("%PDF-1.7", "LP0802 1 'text.doc' is a PDF")]
    [InlineData("OLE W o r d D o c u m e n t", "LP0802 1 'text.doc' is a Word document of the old kind (.doc)")]
    [InlineData("OLE E n c r y p t e d P a c k a g e", "LP0802 1 'text.doc' is protected by a password")]
    public void Other_files_are_named(string content, string said)
    {
        byte[] ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        var text = Encoding.Latin1.GetBytes(content.Replace("OLE ", "").Replace(' ', '\0') + "\0");
        var bytes = content.StartsWith("OLE", StringComparison.Ordinal)
            ? [.. ole, .. text]
            : Encoding.UTF8.GetBytes(content);
        var diagnostics = new LetterPdf.Model.DiagnosticBag();
        Assert.Null(TextImporter.Import("text.doc", bytes, new ImportOptions(RefusesTracked: false), diagnostics));
        var item = Assert.Single(diagnostics.InSourceOrder());
        Assert.Equal(said, $"{item.Code.Id} {item.Place?.Row} {LetterPdf.Operations.ReasonWords.Of(item.Message)}");
    }

    [Fact]
    public void Styles_lists_and_fields_that_bite_their_tails_end() =>
        Assert.Equal(
            "text",
            Imported
                .Of(
                    new Docx(P(R("text"), Styled("A") + Item(1)))
                    {
                        Styles =
                            "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"A\"/><w:basedOn w:val=\"B\"/></w:style>"
                            + "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:name w:val=\"B\"/><w:basedOn w:val=\"A\"/></w:style>",
                        Numbering =
                            "<w:abstractNum w:abstractNumId=\"0\"><w:styleLink w:val=\"S\"/><w:numStyleLink w:val=\"S\"/>"
                            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>",
                    }
                )
                .Markdown
        );

    [Fact]
    public void Deep_tables_are_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 100));
        var end = string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 100));
        Assert.Contains("nested deeper", Imported.Of(deep + P(R("x")) + end).Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Document_types_are_refused()
    {
        var read = Imported.Of(
            Zip(
                ("word/document.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"),
                ("_rels/.rels", "<Relationships/>")
            )
        );
        Assert.Contains("document type", read.Said, StringComparison.Ordinal);
    }

    // Work that grows with the square of the text would not end here.
    [Fact]
    public void A_document_of_300_pages_is_read()
    {
        var paragraph = P(R(string.Concat(Enumerable.Repeat("A sentence of some words. ", 20))) + R("bold", "<w:b/>"));
        var read = Imported.Of(new Docx(string.Concat(Enumerable.Repeat(paragraph, 3_000))));
        Assert.Equal(3_000, read.Draft.Blocks.Length);
    }

    [Theory]
    [InlineData("<w:commentRangeStart w:id=\"{0}\"/>")]
    [InlineData(
        "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>HYPERLINK \"http://a.org/{0}\"</w:instrText>"
            + "<w:fldChar w:fldCharType=\"separate\"/></w:r>"
    )]
    [InlineData("<w:r><w:tab/><w:t>a</w:t><w:br/></w:r>")]
    [InlineData("<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>b</w:t></w:r>")]
    [InlineData("<w:hyperlink w:anchor=\"a{0}\"><w:r><w:t>a</w:t></w:r></w:hyperlink>")]
    public void Much_of_one_kind_is_read(string piece)
    {
        var pieces = string.Concat(Enumerable.Range(0, 20_000).Select(i => piece.Replace("{0}", $"{i}")));
        Assert.True(Imported.Of(P(R("x") + pieces) + P(R("y"))).IsRead);
    }

    [Theory]
    [InlineData('_')]
    [InlineData('*')]
    [InlineData('#')]
    [InlineData('[')]
    [InlineData('&')]
    [InlineData('~')]
    [InlineData('{')]
    public void Much_of_one_sign_is_written(char sign)
    {
        var read = Imported.Of(P(R(new string(sign, 300_000))) + P(R(new string(sign, 300_000)), Styled("Heading1")));
        Assert.True(MarkdownWriter.Write(read.Draft.Blocks, read.Draft.Notes).Length > 600_000);
    }

    // A letter's table has a cell for each column in each row: here that would be 200 million.
    [Fact]
    public void A_wide_and_long_table_is_read_as_text()
    {
        var wide = $"<w:tr>{string.Concat(Enumerable.Repeat($"<w:tc>{P(R("a"))}</w:tc>", 10_000))}</w:tr>";
        var rows = string.Concat(Enumerable.Repeat($"<w:tr><w:tc>{P(R("b"))}</w:tc></w:tr>", 20_000));
        Assert.Equal(30_000, Imported.Of($"<w:tbl>{wide}{rows}</w:tbl>").Draft.Blocks.Length);
    }

    private static void IsReadOrSaid(byte[] bytes)
    {
        var read = Imported.Of(bytes);
        Assert.True(read.IsRead || read.Said.Length > 0);
        if (read.IsRead)
        {
            Assert.NotEmpty(MarkdownWriter.Write(read.Draft.Blocks, read.Draft.Notes));
        }
    }

    private static byte[] Changed((int At, byte Value, int Kind)[] changes)
    {
        var bytes = Good.ToList();
        foreach (var (at, value, kind) in changes)
        {
            var place = Math.Min(at, bytes.Count - 1);
            switch (kind)
            {
                case 0:
                    bytes.RemoveRange(place, Math.Min(bytes.Count - place - 1, value));
                    break;
                case 1:
                    bytes.Insert(place, value);
                    break;
                default:
                    bytes[place] = value;
                    break;
            }
        }

        return [.. bytes];
    }

    private static string Inside(string piece) =>
        $"<w:tbl><w:tr><w:tc>{piece}</w:tc><w:tc>{piece}</w:tc></w:tr></w:tbl>";

    private static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return bytes.ToArray();
    }

    private static Docx GoodDocument() =>
        new(
            P(R("Title"), Styled("Heading1"))
                + P(
                    R("We ")
                        + Changed("ins", "now ")
                        + R("urge", "<w:b/>")
                        + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"
                )
                + P(R("one"), Item(1))
                + P(R("two"), Item(1, 1))
                + Table(["a", "b"], ["c", "d"])
                + P("<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText></w:r>" + R("7"))
                + P("<w:hyperlink w:anchor=\"x\">" + R("link") + "</w:hyperlink>" + R("end", "<w:strike/>"))
        )
        {
            Numbering = DefaultNumbering,
            Footnotes = $"<w:footnote w:id=\"1\">{P(R("note"))}</w:footnote>",
            Comments = $"<w:comment w:id=\"1\">{P(R("comment"))}</w:comment>",
        };

    private static string Changed(string kind, string text) => Docx.Changed(kind, text);
}
