using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LetterPdf.Verification.Tests;

/// <summary>
/// A letter as word processors write it (ISO 32000-1, 7.5.8.4): a cross-reference table for all programs, and beside
/// it a cross-reference stream for objects that only newer ones can read, its tags, which are in an object stream.
/// </summary>
internal static class HybridFile
{
    /// <summary>Writes a file in this form: its objects are in one table, and a second, empty one names the stream
    /// that lists the tags.</summary>
    public static byte[] Of(byte[] letter)
    {
        var file = EditableFile.Of(letter);
        var numbers = Enumerable.Range(0, file.Count).Select(file.NumberAt).ToList();
        var hidden = numbers
            .Where(number =>
                file.TextOf(number).Contains("/S /", StringComparison.Ordinal)
                && file.TextOf(number).Contains("/Pg ", StringComparison.Ordinal)
            )
            .ToHashSet();
        var (container, list) = (numbers.Max() + 1, numbers.Max() + 2);
        var text = new StringBuilder("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
        var places = new Dictionary<int, int>();
        foreach (var number in numbers.Where(number => !hidden.Contains(number)))
        {
            Put(text, places, number, EditableFile.WithLength(file.TextOf(number)));
        }

        Put(text, places, container, Container(file, hidden));
        var (keys, listPlace) = (
            Regex.Match(Encoding.Latin1.GetString(file.Write()), "trailer\n<<(.*)/Size").Groups[1].Value,
            text.Length
        );
        Put(text, places, list, List(hidden, container, list, listPlace, keys));
        places.Remove(list);
        var table = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {list}\n");
        for (var number = 0; number < list; number++)
        {
            text.Append(
                places.TryGetValue(number, out var place)
                    ? string.Create(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n")
                    : "0000000000 65535 f \n"
            );
        }

        text.Append(CultureInfo.InvariantCulture, $"trailer\n<<{keys}/Size {list}>>\nstartxref\n{table}\n%%EOF\n");
        var second = text.Length;
        text.Append(
            CultureInfo.InvariantCulture,
            $"xref\n0 0\ntrailer\n<<{keys}/Size {list + 1}/Prev {table}/XRefStm {listPlace}>>\nstartxref\n{second}\n"
                + $"%%EOF\n"
        );
        return Encoding.Latin1.GetBytes(text.ToString());
    }

    private static void Put(StringBuilder text, Dictionary<int, int> places, int number, string value)
    {
        places.Add(number, text.Length);
        text.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{value}\nendobj\n");
    }

    private static string Container(EditableFile file, IEnumerable<int> hidden)
    {
        var (heads, bodies) = (new StringBuilder(), new StringBuilder());
        foreach (var number in hidden.Order())
        {
            heads.Append(CultureInfo.InvariantCulture, $"{number} {bodies.Length} ");
            bodies.Append(file.TextOf(number)).Append('\n');
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"<</Type /ObjStm/N {hidden.Count()}/First {heads.Length}/Length {heads.Length + bodies.Length}>>\n"
                + $"stream\n{heads}{bodies}\nendstream"
        );
    }

    private static string List(IEnumerable<int> hidden, int container, int list, int place, string keys)
    {
        var (rows, index) = (new List<byte>(), new StringBuilder());
        foreach (var (i, number) in hidden.Order().Index())
        {
            index.Append(CultureInfo.InvariantCulture, $"{number} 1 ");
            rows.AddRange(Row(2, container, i));
        }

        rows.AddRange(Row(1, place, 0));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<</Type /XRef/W [1 4 2]/Index [{index}{list} 1]/Size {list + 1}/Length {rows.Count}{keys}>>\nstream\n"
                + $"{Encoding.Latin1.GetString([.. rows])}\nendstream"
        );
    }

    private static byte[] Row(byte kind, int second, int third)
    {
        var row = new byte[7];
        row[0] = kind;
        BinaryPrimitives.WriteInt32BigEndian(row.AsSpan(1), second);
        BinaryPrimitives.WriteInt16BigEndian(row.AsSpan(5), (short)third);
        return row;
    }
}
