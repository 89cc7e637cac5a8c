using System.IO.Compression;
using System.Text;
using LetterPdf.Model;
using LetterPdf.Operations;

namespace LetterPdf.Import.Tests;

/// <summary>The program's own document, after partners worked on it.</summary>
public sealed class ReturnedFileTests
{
    private static readonly Place Nowhere = new DocumentParagraph("any.docx", 1, "");

    [Fact]
    public void A_paragraph_that_was_added_is_in_the_body() =>
        Assert.Equal(
            "First.\n\nAdded.\n\n- One\n\nAnd *emphatic*.\n",
            Read("<w:p><w:pPr><w:pStyle w:val=\"ListBullet\"/>", "<w:p><w:r><w:t>Added.</w:t></w:r></w:p>$0").Body
        );

    [Fact]
    public void A_part_in_the_style_of_text_is_in_the_body()
    {
        var read = Read("<w:pStyle w:val=\"Salutation\"/>", "<w:pStyle w:val=\"Normal\"/>");
        Assert.Null(read.Parts.Salutation);
        Assert.StartsWith("Dear Sir,\n\nFirst.\n", read.Body, StringComparison.Ordinal);
        Assert.Equal("Sincerely,", read.Parts.Closing);
    }

    [Fact]
    public void An_item_without_its_bullet_is_a_paragraph() =>
        Assert.Equal(
            "First.\n\nOne\n\nAnd *emphatic*.\n",
            Read("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", "").Body
        );

    [Fact]
    public void Tracked_changes_are_taken_and_told()
    {
        var read = Read(
            "<w:r><w:rPr></w:rPr><w:t xml:space=\"preserve\">First.</w:t></w:r>",
            "<w:del w:id=\"9\" w:author=\"A\"><w:r><w:delText>First.</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"8\" w:author=\"A\"><w:r><w:t>Better.</w:t></w:r></w:ins>"
        );
        Assert.StartsWith("Better.\n", read.Body, StringComparison.Ordinal);
        Assert.Equal([ReviewKind.Deletion, ReviewKind.Insertion], read.Marks.Select(mark => mark.Kind));
    }

    [Fact]
    public void A_header_that_says_something_else_is_told()
    {
        var findings = new DiagnosticBag();
        var file = Edited("word/header1.xml", "</w:hdr>", "<w:p><w:r><w:t>Embargo!</w:t></w:r></w:p></w:hdr>");
        Assert.NotNull(TextImporter.Import("letter.docx", file, new ImportOptions(false), findings));
        Assert.Contains(
            "Embargo!",
            ReasonWords.Of(Assert.Single(findings.InSourceOrder()).Message),
            StringComparison.Ordinal
        );
    }

    private static ImportedText Read(string old, string replacement)
    {
        var findings = new DiagnosticBag();
        var file = Edited("word/document.xml", old, replacement.Replace("$0", old, StringComparison.Ordinal));
        var read = TextImporter.Import("letter.docx", file, new ImportOptions(false), findings);
        Assert.Empty(findings.InSourceOrder());
        Assert.NotNull(read);
        return read;
    }

    private static byte[] Edited(string part, string old, string replacement)
    {
        using var stream = new MemoryStream();
        stream.Write(OwnFile.Of(Letter()));
        using (var file = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            string text;
            using (var reader = new StreamReader(file.GetEntry(part)!.Open(), Encoding.UTF8))
            {
                text = reader.ReadToEnd();
            }

            Assert.Contains(old, text, StringComparison.Ordinal);
            file.GetEntry(part)!.Delete();
            using var writer = new StreamWriter(file.CreateEntry(part).Open());
            writer.Write(text.Replace(old, replacement, StringComparison.Ordinal));
        }

        return stream.ToArray();
    }

    private static Letter Letter() =>
        OwnFile.LetterOf(
            [
                Paragraph(new TextInline("First.", Nowhere)),
                new ListBlock(null, [new ListEntry([Paragraph(new TextInline("One", Nowhere))], Nowhere)], Nowhere)
                {
                    IsTight = true,
                },
                Paragraph(
                    new TextInline("And ", Nowhere),
                    new Emphasis([new TextInline("emphatic", Nowhere)], Nowhere),
                    new TextInline(".", Nowhere)
                ),
            ],
            []
        ) with
        {
            Salutation = new LetterText("Dear Sir,", Nowhere),
            Closing = new LetterText("Sincerely,", Nowhere),
        };

    private static Paragraph Paragraph(params Inline[] inlines) => new([.. inlines], Nowhere);
}
