using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace LetterPdf.Verification.Tests;

/// <summary>An addition after a finished file: objects as text, a cross-reference section for them, and the last
/// lines.</summary>
internal sealed class Addition
{
    private readonly byte[] _file;
    private readonly FileSurvey _survey;
    private readonly SortedDictionary<int, string> _objects = [];
    private readonly SortedSet<int> _free = [];
    private readonly Dictionary<int, (int Place, int Generation)> _entries = [];
    private readonly HashSet<int> _packed = [];
    private readonly Dictionary<string, string> _trailer = new(StringComparer.Ordinal);

    private Addition(byte[] file)
    {
        (_file, _survey) = (file, PdfSurvey.Of(file)!);
        NextNumber = _survey.Size;
        _trailer["Prev"] = _survey.StartXref.ToString(CultureInfo.InvariantCulture);
        _trailer["Root"] = string.Create(
            CultureInfo.InvariantCulture,
            $"{_survey.Root.Number} {_survey.Root.Generation} R"
        );
        _trailer["Info"] = string.Create(
            CultureInfo.InvariantCulture,
            $"{_survey.Info!.Value.Number} {_survey.Info.Value.Generation} R"
        );
        _trailer["ID"] =
            $"[<{Convert.ToHexString(_survey.PermanentIdentifier.Span)}> <00112233445566778899AABBCCDDEEFF>]";
    }

    /// <summary>The first number that no object has.</summary>
    public int NextNumber { get; private set; }

    public static Addition To(byte[] file) => new(file);

    /// <summary>Replaces an object, or adds it under a free number.</summary>
    public Addition Put(int number, string value)
    {
        _objects[number] = value;
        NextNumber = Math.Max(NextNumber, number + 1);
        return this;
    }

    /// <summary>Adds a new object.</summary>
    public Addition Put(string value) => Put(NextNumber, value);

    /// <summary>Frees a number.</summary>
    public Addition Free(int number)
    {
        _free.Add(number);
        return this;
    }

    /// <summary>Lists an object at an offset, whatever is there.</summary>
    public Addition List(int number, int place, int generation = 0)
    {
        _entries[number] = (place, generation);
        return this;
    }

    /// <summary>Lists an object at its place in an object stream.</summary>
    public Addition Pack(int number, int stream, int index)
    {
        _packed.Add(number);
        return List(number, stream, index);
    }

    public Addition Trailer(string key, string value)
    {
        _trailer[key] = value;
        return this;
    }

    /// <summary>The file with the addition; its cross-reference section is of the kind that the file has.</summary>
    public byte[] Write(bool? asStream = null)
    {
        var text = new StringBuilder();
        var places = new SortedDictionary<int, (int Place, int Generation)>(_entries);
        foreach (var (number, value) in _objects)
        {
            places[number] = (_file.Length + text.Length, 0);
            text.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{value}\nendobj\n");
        }

        var start = _file.Length + text.Length;
        text.Append(asStream ?? _survey.HasCrossReferenceStream ? ListAsStream(places, start) : ListAsTable(places));
        text.Append(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n");
        return [.. _file, .. Encoding.Latin1.GetBytes(text.ToString())];
    }

    private string ListAsTable(SortedDictionary<int, (int Place, int Generation)> places)
    {
        var text = new StringBuilder("xref\n0 1\n0000000000 65535 f \n");
        foreach (var number in places.Keys.Union(_free).Order())
        {
            text.Append(CultureInfo.InvariantCulture, $"{number} 1\n");
            text.Append(
                places.TryGetValue(number, out var entry)
                    ? string.Create(CultureInfo.InvariantCulture, $"{entry.Place:D10} {entry.Generation:D5} n \n")
                    : "0000000000 00001 f \n"
            );
        }

        return text.Append(CultureInfo.InvariantCulture, $"trailer\n<<{Keys(NextNumber)}>>\n").ToString();
    }

    private string ListAsStream(SortedDictionary<int, (int Place, int Generation)> places, int start)
    {
        var own = NextNumber;
        places[own] = (start, 0);
        var (rows, index) = (new List<byte>(), new StringBuilder());
        foreach (var number in places.Keys.Union(_free).Order())
        {
            index.Append(CultureInfo.InvariantCulture, $"{number} 1 ");
            var row = new byte[7];
            row[0] = places.TryGetValue(number, out var entry) ? (byte)(_packed.Contains(number) ? 2 : 1) : (byte)0;
            BinaryPrimitives.WriteInt32BigEndian(row.AsSpan(1), entry.Place);
            BinaryPrimitives.WriteInt16BigEndian(row.AsSpan(5), (short)entry.Generation);
            rows.AddRange(row);
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"{own} 0 obj\n<</Type /XRef/W [1 4 2]/Index [{index}]/Length {rows.Count}{Keys(own + 1)}>>\nstream\n"
                + $"{Encoding.Latin1.GetString([.. rows])}\nendstream\nendobj\n"
        );
    }

    private string Keys(int size) =>
        $"/Size {_trailer.GetValueOrDefault("Size") ?? size.ToString(CultureInfo.InvariantCulture)}{string.Concat(_trailer.Where(entry => entry.Key != "Size").Select(entry => $"/{entry.Key} {entry.Value}"))}";
}
