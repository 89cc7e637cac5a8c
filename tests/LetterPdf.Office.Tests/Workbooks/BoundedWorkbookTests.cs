using System.IO.Compression;
using System.Text;
using CsCheck;
using LetterPdf.Model;

namespace LetterPdf.Office.Tests;

/// <summary>Any bytes give a workbook or a reason, in bounded work.</summary>
public sealed class BoundedWorkbookTests
{
    private static readonly byte[][] Good =
    [
        new XlsxFile
        {
            Formats = ["yyyy-mm-dd", "0.00", "(000) 000-0000"],
            Strings = ["<t>one</t>", "<r><t>two</t></r><r><rPr><strike/></rPr><t>three</t></r>"],
            Sheet =
                "<cols><col min=\"1\" max=\"2\" hidden=\"1\"/></cols>"
                + XlsxFile.Rows(
                    "<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>",
                    "<c s=\"1\"><v>45292</v></c><c s=\"2\"><v>1.5</v></c><c s=\"3\"><v>4155551234</v></c>",
                    "<c t=\"str\"><f>A1</f><v>one</v></c><c t=\"inlineStr\"><is><t>_x0041_</t></is></c>"
                )
                + "<autoFilter ref=\"A1:B2\"/><mergeCells><mergeCell ref=\"A5:B6\"/></mergeCells>"
                + "<conditionalFormatting sqref=\"A1:A9\"><cfRule dxfId=\"0\"/></conditionalFormatting>",
        }.Bytes,
        new OdsFile
        {
            Styles =
                "<number:date-style style:name=\"N2\"><number:year number:style=\"long\"/></number:date-style>"
                + "<style:style style:name=\"ce1\" style:family=\"table-cell\" style:data-style-name=\"N2\"/>",
            Sheet =
                "<table:table-column table:number-columns-repeated=\"3\"/>"
                + OdsFile.Row(OdsFile.Text("a") + OdsFile.Text("b", "table:number-columns-repeated=\"2\""))
                + OdsFile.Row(
                    OdsFile.Cell(
                        "<text:p>2024</text:p>",
                        "office:value-type=\"date\" office:date-value=\"2024-01-01\" table:style-name=\"ce1\""
                    ),
                    "table:number-rows-repeated=\"2\""
                ),
        }.Bytes,
    ];

    private static readonly SheetLimits Few = new(100, 500);

    [Fact]
    public void Changed_bytes_give_a_workbook_or_a_reason() =>
        Gen.Select(Gen.Int[0, Good.Length - 1], Gen.Byte.Array[1, 4], Gen.Int[0, int.MaxValue - 1].Array[4])
            .Sample(
                (file, bytes, places) =>
                {
                    var changed = (byte[])Good[file].Clone();
                    for (var at = 0; at < bytes.Length; at++)
                    {
                        changed[places[at] % changed.Length] = bytes[at];
                    }

                    ReadAll(changed);
                },
                iter: Cases.Of(500)
            );

    // The ZIP is whole, so that what is changed is seen by the readers of parts.
    [Fact]
    public void Changed_parts_give_a_workbook_or_a_reason() =>
        Gen.Select(Gen.Int[0, Good.Length - 1], Gen.Int[0, 100], Change.Array[1, 3])
            .Sample((file, part, changes) => ReadAll(WithChanges(Good[file], part, changes)), iter: Cases.Of(1000));

    private static readonly Gen<(int Place, string Piece, int Removed)> Change = Gen.Select(
        Gen.Int[0, 100_000],
        Gen.OneOf(
            Gen.Int[0, Pieces.Length - 1].Select(at => Pieces[at]),
            Gen.Char[' ', '~'].Select(sign => sign.ToString()),
            Gen.Const(string.Empty)
        ),
        Gen.Int[0, 3]
    );

    private static string[] Pieces =>
        [
            "-1",
            "99999999999",
            "\"",
            "<c/>",
            "<row/>",
            "</row>",
            "<v>1</v>",
            "_xD800_",
            "&#x1F600;",
            "A1048577",
            "XFE1",
            "1E308",
            "[$-409]",
            ";;;",
            "t=\"s\" ",
            "<is><t>x</t></is>",
            "<!-- -->",
            "<![CDATA[x]]>",
            "&amp;",
            "<table:table-row/>",
            "0",
        ];

    [Theory]
    [InlineData("<sheetData><row><c t=\"inlineStr\"><is><t>", "xxxxxxxxxx", "</t></is></c></row></sheetData>")]
    [InlineData("<sheetData/><x y=\"", "xxxxxxxxxx", "\"/>")]
    [InlineData("<!--", "xxxxxxxxxx", "--><sheetData/>")]
    public void A_tag_or_a_text_without_end_is_refused(string before, string piece, string behind)
    {
        var fault = FaultOf(Bomb(before, piece, 2_000_000, behind));
        Assert.True(fault?.Is(OfficeFinding.ElementTooLarge), fault.Said());
    }

    [Theory]
    [InlineData("<sheetData>", "<row/>", "</sheetData>")]
    [InlineData("<sheetData/><mergeCells>", "<mergeCell ref=\"A1:B2\"/>", "</mergeCells>")]
    [InlineData("<sheetData/>", "<x/>", "")]
    public void A_part_that_grows_without_end_is_refused(string before, string piece, string behind)
    {
        var fault = FaultOf(Bomb(before, piece, 110_000_000 / piece.Length, behind));
        Assert.True(
            fault?.Is(OfficeFinding.TooLarge) == true || fault?.Is(OfficeFinding.PartBroken) == true,
            fault.Said()
        );
    }

    [Fact]
    public void A_text_in_pieces_without_end_is_broken()
    {
        var fault = FaultOf(
            Bomb("<sheetData><row><c t=\"inlineStr\"><is>", "<r><t>x</t></r>", 40_000, "</is></c></row></sheetData>")
        );
        Assert.True(fault?.Is(OfficeFinding.PartBroken), fault.Said());
    }

    [Fact]
    public void Elements_without_end_are_refused()
    {
        var fault = FaultOf(Bomb("<sheetData/>", "<x>", 1_000, string.Empty));
        Assert.True(fault?.Is(OfficeFinding.TooDeep), fault.Said());
    }

    [Fact]
    public void Names_without_end_are_broken()
    {
        var names = string.Concat(Enumerable.Range(0, 20_000).Select(name => $"<x{name}/>"));
        var fault = FaultOf(Bomb("<sheetData/>", names, 1, string.Empty));
        Assert.True(fault?.Is(OfficeFinding.PartBroken), fault.Said());
    }

    // What Excel and LibreOffice write when somebody formats whole columns.
    [Fact]
    public void A_sheet_of_all_rows_with_empty_cells_is_read()
    {
        var table = ReadSheet.First(ManyRows(columns: 3));
        Assert.Equal(["A1 'first'", "C1048576 'last'"], ReadSheet.Lines(table));
    }

    private static byte[] ManyRows(int columns)
    {
        var good = new XlsxFile();
        return With(
            good.Bytes,
            "xl/worksheets/sheet1.xml",
            writer =>
            {
                writer.Write(
                    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                );
                writer.Write("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>first</v></c></row>");
                for (var row = 2; row < WorkbookLimits.Rows; row++)
                {
                    writer.Write($"<row r=\"{row}\">");
                    for (var column = 0; column < columns; column++)
                    {
                        writer.Write($"<c r=\"{(char)('A' + column)}{row}\" s=\"0\"/>");
                    }

                    writer.Write("</row>");
                }

                writer.Write("<row><c r=\"C1048576\" t=\"str\"><v>last</v></c></row></sheetData></worksheet>");
            }
        );
    }

    private static byte[] Bomb(string before, string piece, int count, string behind) =>
        With(
            Good[0],
            "xl/worksheets/sheet1.xml",
            writer =>
            {
                writer.Write(
                    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + before
                );
                for (var at = 0; at < count; at++)
                {
                    writer.Write(piece);
                }

                writer.Write(behind + "</worksheet>");
            }
        );

    private static byte[] With(byte[] file, string part, Action<StreamWriter> write)
    {
        using var bytes = new MemoryStream();
        bytes.Write(file);
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(part)!.Delete();
        }

        // A second archive, so that the part is packed as it is written.
        using var packed = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(bytes.ToArray())))
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var source = entry.Open();
                using var target = archive.CreateEntry(entry.FullName).Open();
                source.CopyTo(target);
            }

            using var writer = new StreamWriter(archive.CreateEntry(part, CompressionLevel.Fastest).Open());
            write(writer);
        }

        return packed.ToArray();
    }

    private static byte[] WithChanges(byte[] file, int part, (int Place, string Piece, int Removed)[] changes)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        var parts = new List<KeyValuePair<string, string>>();
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            var text = reader.ReadToEnd();
            if (parts.Count == part % archive.Entries.Count)
            {
                foreach (var (place, piece, removed) in changes)
                {
                    var at = place % (text.Length + 1);
                    text = text[..at] + piece + text[Math.Min(text.Length, at + removed)..];
                }
            }

            parts.Add(new(entry.FullName, text));
        }

        return ZipFiles.Of(parts);
    }

    private static Reason? FaultOf(byte[] bytes)
    {
        var book = Workbook.Open(bytes, out var fault);
        return book is null ? fault
            : book.Read(book.Sheets[0], Few, out fault) is null ? fault
            : null;
    }

    private static void ReadAll(byte[] bytes)
    {
        var book = Workbook.Open(bytes, out var fault);
        Assert.True((book is null) == (fault is not null));
        foreach (var sheet in book?.Sheets ?? [])
        {
            var table = book!.Read(sheet, Few, out fault);
            Assert.True((table is null) == (fault is not null));
            Assert.True(table is null || table.Rows.Sum(row => row.Cells.Length) <= Few.MostCells);
            Assert.All(
                table?.Rows ?? [],
                row => Assert.All(row.Cells, cell => Assert.NotEqual(string.Empty, cell.Fault.Said()))
            );
        }
    }
}
