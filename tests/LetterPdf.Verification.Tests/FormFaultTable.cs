using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace LetterPdf.Verification.Tests;

/// <summary>Spellings of a file's framework that some programs read and others do not, and content that is hidden for
/// those that repair.</summary>
internal static class FormFaultTable
{
    private const string Check = "one-reading";
    private const string Telling = "other programs may show something else";

    /// <summary>For a file with a cross-reference table, without compression.</summary>
    public static IReadOnlyList<ByteFault> Tables { get; } =
    [
        // The last lines.
        End("blanks before the number", "startxref\n", $"startxref\n{new string(' ', 3000)}"),
        End("one space before the number", "startxref\n", "startxref\n "),
        End("a space behind the number", "\n%%EOF", " \n%%EOF"),
        End("an empty line before the number", "startxref\n", "startxref\n\n"),
        End("an empty line before the mark", "\n%%EOF", "\n\n%%EOF"),
        End("a comment before the mark", "\n%%EOF", "\n%x\n%%EOF") with
        {
            Check = "end-of-file",
            Telling = "startxref",
        },
        End("no line end behind startxref", "startxref\n", "startxref "),
        End("no line end before the mark", "\n%%EOF", "%%EOF"),
        End("a space behind the mark", "%%EOF\n", "%%EOF \n"),
        End("startxref on no line of its own", ">>\nstartxref", ">>startxref"),
        End("a comment before startxref", ">>\nstartxref", ">>\n%x\nstartxref"),
        End("a sign before the number", "startxref\n", "startxref\n+") with
        {
            Check = "end-of-file",
            Telling = "startxref",
        },
        // The table.
        Table("a comment behind xref", "xref\n0 ", "xref%c\n0 "),
        Table("a space behind xref", "xref\n0 ", "xref \n0 "),
        Table("two spaces in a section's head", "xref\n0 ", "xref\n0  "),
        Table("a space behind a section's head", "\n0000000000 65535 f", " \n0000000000 65535 f"),
        Table("entries of 19 bytes", " n \n", " n\n"),
        Table("entries of 21 bytes", " n \n", " n  \n"),
        Table("entries with tabulators", " 00000 n", "\t00000 n"),
        Table("entries with a comment", " 00000 n \n", " 00000 n%\n"),
        Table("entries without leading zeros", "0000000015 ", "15 "),
        Table("an empty line in the table", "\ntrailer", "\n\ntrailer"),
        Table("a comment before the trailer", "\ntrailer", "\n%x\ntrailer"),
        Table("a comment behind trailer", "trailer\n", "trailer%x\n"),
        List("a place before the table", start => start - 1),
        new(
            "xref on no line of its own",
            Check,
            Telling,
            bytes => AtEnd(Edited(bytes, "\nendobj\nxref\n", "\nendobj xref\n"))
        ),
        // What is there besides.
        new(
            "an object in a text",
            Check,
            Telling,
            _ => In("/Type /Catalog", "/Lang", "/Note (\n3 0 obj\n<</Type /Page>>\nendobj\n)/Lang")
        ),
        new(
            "an object in a comment",
            Check,
            Telling,
            _ => In("/Type /Catalog", "/Lang", "%\f3 0 obj <</Type /Page>> endobj\n/Lang")
        ),
        new(
            "an object in a comment in the second line",
            Check,
            Telling,
            bytes => AtEnd(Moved(bytes, "%\u00E2\u00E3\u00CF\u00D3\n", "%\u00E2\u00E3\u00CF\u00D3 3 0 obj<<>>\n"))
        ),
        new(
            "an object in data",
            Check,
            Telling,
            _ => In("begincmap", "begincmap", "\n3 0 obj\n<<>>\nendobj\nbegincmap")
        ),
        new(
            "an object within a line of data",
            Check,
            Telling,
            _ => In("begincmap", "begincmap", "x3 0 obj<<>>begincmap")
        ),
        new(
            "an object with comments in its head",
            Check,
            Telling,
            _ => In("begincmap", "begincmap", "\n3%a\n%b%c\n0 %\robj<<>>\nbegincmap")
        ),
        new(
            "an object with a tabulator of another kind",
            Check,
            Telling,
            _ => In("begincmap", "begincmap", "\n3\v0\0obj<<>>\nbegincmap")
        ),
        new("an end of data in data", Check, Telling, _ => In("begincmap", "begincmap", "\nendstream\nbegincmap")),
        new(
            "a trailer in data",
            Check,
            Telling,
            _ => In("begincmap", "begincmap", "\ntrailer <</Root 1 0 R>>\nbegincmap")
        ),
        new("a table in data", Check, Telling, _ => In("begincmap", "begincmap", "\nxref\n0 1\nbegincmap")),
        new(
            "an end of a file in data",
            Check,
            Telling,
            _ => In("begincmap", "begincmap", "\nstartxref\n0\n%%EOF\nbegincmap")
        ),
        new(
            "an object between objects",
            Check,
            Telling,
            bytes => Edited(bytes, "xref\n0 ", "3 0 obj\n<<>>\nendobj\nxref\n0 ", isMoved: true)
        ),
        new(
            "an object that begins on no line",
            Check,
            Telling,
            bytes => Edited(bytes, "\nendobj\n2 0 obj", "\nendobj 2 0 obj")
        ),
        new("an end of the file without a line end", Check, Telling, _ => Glued()),
        new(
            "a stream that says that it holds objects",
            Check,
            Telling,
            _ => In("begincmap", "<<", "<</Type /ObjStm/N 1/First 5")
        ),
        new(
            "a stream that says that it is a list",
            Check,
            Telling,
            _ => In("begincmap", "<<", "<</Type /XRef/Root 1 0 R")
        ),
        new("a length that is no whole number", Check, Telling, _ => ElsewhereLength("60.0")),
    ];

    /// <summary>For a file with a cross-reference stream.</summary>
    public static IReadOnlyList<ByteFault> Streams { get; } =
    [
        Ranges("an empty range", "0 0 0 #"),
        Ranges("an empty range at the end", "0 # # 0"),
        Ranges("ranges out of order", "1 @ 0 1"),
        Ranges("half a range", "0 # #"),
        Ranges("a range that is none", null),
        new("a place before the list", Check, Telling, bytes => Renumbered(bytes, start => start - 1)),
        new(
            "a comment before the list",
            Check,
            Telling,
            bytes => Renumbered(Edited(bytes, EndOfObject, "\nendobj\n%x\n", isLast: true), start => start)
        ),
        new(
            "packed data without their checksum",
            "stream-filters",
            Telling,
            bytes => Repacked(bytes, packed => packed[..^4])
        ),
        new(
            "packed data with half their checksum",
            "stream-filters",
            Telling,
            bytes => Repacked(bytes, packed => packed[..^2])
        ),
        new(
            "something behind packed data",
            "stream-filters",
            Telling,
            bytes => Repacked(bytes, packed => [.. packed, (byte)'x'])
        ),
        new("packed data twice", "stream-filters", Telling, bytes => Repacked(bytes, packed => [.. packed, .. packed])),
    ];

    private const string EndOfObject = "\nendobj\n";

    private static ByteFault End(string name, string from, string to) =>
        new(name, Check, Telling, bytes => Edited(bytes, from, to, isLast: true));

    private static ByteFault Table(string name, string from, string to) =>
        new(name, Check, Telling, bytes => Edited(bytes, from, to));

    private static ByteFault List(string name, Func<int, int> move) =>
        new(name, Check, Telling, bytes => Renumbered(bytes, move));

    private static byte[] In(string inObject, string from, string to) =>
        EditableFile.Of(Samples.Rich).Replace(inObject, from, to).Write();

    // The first or the last occurrence of a text, exchanged; the offset of the cross-reference table is kept
    // right where the table follows.
    private static byte[] Edited(byte[] bytes, string from, string to, bool isLast = false, bool isMoved = false)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var at = isLast
            ? text.LastIndexOf(from, StringComparison.Ordinal)
            : text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, from);
        var edited = Encoding.Latin1.GetBytes(text[..at] + to + text[(at + from.Length)..]);
        return isMoved ? Renumbered(edited, start => start + to.Length - from.Length) : edited;
    }

    // All objects moved by what came into the second line.
    private static byte[] Moved(byte[] bytes, string from, string to)
    {
        var text = Encoding.Latin1.GetString(Edited(bytes, from, to));
        var table = text.IndexOf("\nxref\n", StringComparison.Ordinal);
        var lines = text[table..].Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = lines[i].EndsWith(" n ", StringComparison.Ordinal)
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"{int.Parse(lines[i][..10], CultureInfo.InvariantCulture) + to.Length - from.Length:D10}{lines[i][10..]}"
                )
                : lines[i];
        }

        return Encoding.Latin1.GetBytes(text[..table] + string.Join('\n', lines));
    }

    private static byte[] AtEnd(byte[] bytes)
    {
        var place = Encoding.Latin1.GetString(bytes).IndexOf("xref\n0 ", StringComparison.Ordinal);
        return Renumbered(bytes, _ => place);
    }

    private static byte[] Renumbered(byte[] bytes, Func<int, int> move)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var start = text.LastIndexOf("startxref\n", StringComparison.Ordinal) + "startxref\n".Length;
        var end = text.IndexOf('\n', start);
        var place = move(int.Parse(text[start..end], CultureInfo.InvariantCulture));
        return Encoding.Latin1.GetBytes(
            string.Create(CultureInfo.InvariantCulture, $"{text[..start]}{place}{text[end..]}")
        );
    }

    // The first object of an addition is on the line of the end mark.
    private static byte[] Glued() => Addition.To(SignedLetter.Signed[..^1]).Put("<<>>").Write();

    private static byte[] ElsewhereLength(string length)
    {
        var file = EditableFile.Of(Samples.Rich);
        var number = file.Add(length);
        return Encoding.Latin1.GetBytes(
            Encoding
                .Latin1.GetString(file.Write())
                .Replace(
                    "/Length 60>>",
                    string.Create(CultureInfo.InvariantCulture, $"/Length {number} 0 R>>"),
                    StringComparison.Ordinal
                )
        );
    }

    // Another cross-reference stream in place of the first, with uncompressed rows.
    private static ByteFault Ranges(string name, string? index) =>
        new(name, Check, Telling, bytes => Relisted(bytes, index));

    private static byte[] Relisted(byte[] bytes, string? index)
    {
        var history = FileReader.Read(bytes, new FaultLog())!;
        var section = history.Revisions[0].Section;
        var size = section.LargestNumber + 1;
        var rows = new byte[size * 7];
        foreach (var entry in section.Entries.Values)
        {
            var row = rows.AsSpan(entry.Number * 7);
            row[0] = (byte)(entry.Stream == 0 ? 1 : 2);
            BinaryPrimitives.WriteInt32BigEndian(row[1..], entry.Stream == 0 ? (int)entry.Place : entry.Stream);
            BinaryPrimitives.WriteInt16BigEndian(row[5..], (short)(entry.Stream == 0 ? 0 : entry.Place));
        }

        byte[] ordered = index?.StartsWith('1') is true ? [.. rows[7..], .. rows[..7]] : rows;
        var ranges = index
            ?.Replace("#", $"{size}", StringComparison.Ordinal)
            .Replace("@", $"{size - 1}", StringComparison.Ordinal);
        var keys = string.Concat(
            section
                .Trailer.Entries.Where(entry => entry.Key is "Root" or "Info" or "ID" or "Size")
                .Select(entry => $"/{entry.Key} {PdfText.Of(entry.Value, history.Newest)}")
        );
        var own = string.Create(
            CultureInfo.InvariantCulture,
            $"{size - 1} 0 obj\n<</Type /XRef/W [1 4 2]/Index {(ranges is null ? "0" : $"[{ranges}]")}/Length "
                + $"{ordered.Length}{keys}>>\nstream\n{Encoding.Latin1.GetString(ordered)}\nendstream\nendobj\n"
                + $"startxref\n{section.Place}\n%%EOF\n"
        );
        return [.. bytes[..section.Place], .. Encoding.Latin1.GetBytes(own)];
    }

    // Recompresses one stream's data, in an addition that is read like any other.
    private static byte[] Repacked(byte[] bytes, Func<byte[], byte[]> change)
    {
        var file = EditableFile.Of(bytes);
        var number = file.NumberOf("begincmap");
        var text = file.TextOf(number);
        var data = text[
            (text.IndexOf("\nstream\n", StringComparison.Ordinal) + 8)..text.LastIndexOf(
                "\nendstream",
                StringComparison.Ordinal
            )
        ];
        using var target = new MemoryStream();
        using (var deflater = new ZLibStream(target, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflater.Write(Encoding.Latin1.GetBytes(data));
        }

        return file.Change(
                number,
                _ =>
                    $"<</Filter /FlateDecode>>\nstream\n{Encoding.Latin1.GetString(change(target.ToArray()))}\n"
                    + $"endstream"
            )
            .Write();
    }
}
