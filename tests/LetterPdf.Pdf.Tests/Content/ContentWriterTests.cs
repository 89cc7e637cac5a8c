using System.Text;

namespace LetterPdf.Pdf.Tests;

public sealed class ContentWriterTests
{
    [Fact]
    public void Operators_stand_one_a_line() =>
        Assert.Equal(
            """
            /P<</MCID 3>>BDC
            BT
            /F1 11 Tf
            72 -14.5 Td
            [<00410042>-20 5<0043>]TJ
            2.5 Ts
            /Span<</ActualText<FEFF00AD>>>BDC
            EMC
            ET
            0 1 2.25 3 re
            f
            EMC
            /Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC
            EMC
            /Artifact<</Type/Layout>>BDC
            EMC
            /Artifact<</Type/Pagination/Subtype/Watermark>>BDC

            """,
            Written(PdfForm.Readable)
        );

    [Fact]
    public void The_product_has_glyphs_as_bytes()
    {
        var content = new ContentWriter(PdfForm.Compact);
        content.BeginShow();
        content.Glyph(0x0028);
        content.Glyph(0x5C0D);
        content.EndShow();
        Assert.Equal("[(\0\\(\\\\\\r)]TJ\n", Encoding.Latin1.GetString(content.WrittenMemory.Span));
    }

    private static string Written(PdfForm form)
    {
        var content = new ContentWriter(form);
        content.BeginMarkedContent("P"u8, 3);
        content.BeginText();
        content.Font("F1"u8, 11);
        content.MoveText(72, -14.5);
        content.BeginShow();
        content.Glyph(0x41);
        content.Glyph(0x42);
        content.Adjust(-20);
        content.Adjust(5);
        content.Glyph(0x43);
        content.EndShow();
        content.TextRise(2.5);
        content.BeginActualText("\u00AD");
        content.EndMarkedContent();
        content.EndText();
        content.FillRectangle(0, 1, 2.25, 3);
        content.EndMarkedContent();
        content.BeginPageHeader();
        content.EndMarkedContent();
        content.BeginLayoutArtifact();
        content.EndMarkedContent();
        content.BeginWatermark();
        return Encoding.Latin1.GetString(content.WrittenMemory.Span);
    }
}
