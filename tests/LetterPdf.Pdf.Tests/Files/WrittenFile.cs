using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace LetterPdf.Pdf.Tests.Files;

/// <summary>Reads a written file as a reader would, from its end.</summary>
internal static class WrittenFile
{
    public static int StartOfCrossReferences(string text) => IntegerAfter(text, "startxref\n", 0);

    public static (List<(int Type, int Field2, int Field3)> Rows, int[] Widths) CrossReferences(
        byte[] file,
        string text
    )
    {
        var start = StartOfCrossReferences(text);
        var dictionary = text[start..text.IndexOf(">>\nstream", start, StringComparison.Ordinal)];
        var array = dictionary.IndexOf("/W[", StringComparison.Ordinal) + 3;
        int[] widths =
        [
            .. dictionary[array..dictionary.IndexOf(']', array)]
                .Split(' ')
                .Select(width => int.Parse(width, CultureInfo.InvariantCulture)),
        ];
        var data = Inflate(file, text, start);
        var columns = widths.Sum();
        if (dictionary.Contains("/Predictor 12", StringComparison.Ordinal))
        {
            data = Unpredict(data, columns);
        }

        var rows = new List<(int, int, int)>();
        for (var row = 0; row < data.Length; row += columns)
        {
            rows.Add(
                (
                    Field(data, row, widths[0]),
                    Field(data, row + widths[0], widths[1]),
                    Field(data, row + widths[0] + widths[1], widths[2])
                )
            );
        }

        return (rows, widths);
    }

    private static byte[] Unpredict(byte[] data, int columns)
    {
        var result = new List<byte>();
        for (var row = 0; row < data.Length; row += columns + 1)
        {
            Assert.Equal(2, data[row]);
            for (var i = 1; i <= columns; i++)
            {
                result.Add((byte)(data[row + i] + (row == 0 ? 0 : result[^columns])));
            }
        }

        return [.. result];
    }

    private static int Field(byte[] data, int start, int width) =>
        data[start..(start + width)].Aggregate(0, (value, next) => (value << 8) | next);

    public static string ObjectStream(byte[] file, out string header)
    {
        var text = Encoding.Latin1.GetString(file);
        return ObjectStreamAt(
            file,
            text,
            text.LastIndexOf('\n', text.IndexOf(" 0 obj\n<</Type/ObjStm", StringComparison.Ordinal)) + 1,
            out header
        );
    }

    public static string ObjectStreamAt(byte[] file, string text, int offset, out string header)
    {
        var first = IntegerAfter(text, "/First ", offset);
        var data = Encoding.Latin1.GetString(Inflate(file, text, offset));
        header = data[..first];
        return data[first..];
    }

    private static byte[] Inflate(byte[] file, string text, int offset)
    {
        var start = text.IndexOf("stream\n", offset, StringComparison.Ordinal) + 7;
        var length = IntegerAfter(text, "/Length ", offset);
        Assert.StartsWith("\nendstream\nendobj\n", text[(start + length)..], StringComparison.Ordinal);
        using var zlib = new ZLibStream(new MemoryStream(file, start, length), CompressionMode.Decompress);
        using var output = new MemoryStream();
        zlib.CopyTo(output);
        return output.ToArray();
    }

    private static int IntegerAfter(string text, string mark, int offset)
    {
        var start = text.IndexOf(mark, offset, StringComparison.Ordinal) + mark.Length;
        var end = start;
        while (char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return int.Parse(text[start..end], CultureInfo.InvariantCulture);
    }
}
