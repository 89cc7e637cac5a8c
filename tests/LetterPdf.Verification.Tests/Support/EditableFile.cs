using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace LetterPdf.Verification.Tests;

/// <summary>A finished file as texts that a test can change, written again without compression and with a
/// cross-reference table.</summary>
internal sealed class EditableFile
{
    private readonly SortedDictionary<int, string> _objects = [];
    private readonly string _identifier;
    private string _trailer;

    private EditableFile(PdfBody body)
    {
        foreach (var item in body.Objects.Values.Where(item => !body.Containers.Contains(item.Number)))
        {
            _objects.Add(item.Number, PdfText.Of(item.Value, body));
        }

        var keys = body
            .Trailer.Entries.Where(entry => entry.Key is "Root" or "Info" or "ID")
            .Select(entry => $"/{entry.Key} {PdfText.Of(entry.Value, body)} ");
        _identifier = PdfText.Of(body.Trailer["ID"] ?? PdfNull.Value, body);
        _trailer = $"<<{string.Concat(keys)}/Size {_objects.Keys.Max() + 1}>>";
    }

    public static EditableFile Of(byte[] bytes) => new(FileReader.Read(bytes, new FaultLog())!.Newest);

    /// <summary>
    /// Replaces the first occurrence of a text, in the first object that contains it; "trailer" means the trailer. In
    /// the texts to search for, "# 0 R" matches any reference; "$1" and on in the new text are those references in
    /// their order.
    /// </summary>
    public EditableFile Replace(string inObject, string from, string to)
    {
        var (owner, place) = (Pattern(inObject), Pattern(from));
        if (inObject is "trailer")
        {
            Assert.Matches(place, _trailer);
            _trailer = place.Replace(_trailer, to, 1);
            return this;
        }

        var number = _objects.First(item => owner.IsMatch(item.Value) && place.IsMatch(item.Value)).Key;
        _objects[number] = place.Replace(_objects[number], to, 1);
        return this;
    }

    private static Regex Pattern(string text) =>
        new(
            Regex.Escape(text).Replace("\\#\\ 0\\ R", "([0-9]+ 0 R)", StringComparison.Ordinal),
            RegexOptions.CultureInvariant
        );

    /// <summary>Puts another object in the place of the first that holds a text.</summary>
    public EditableFile Put(string inObject, string value) =>
        Change(_objects.First(item => item.Value.Contains(inObject, StringComparison.Ordinal)).Key, _ => value);

    /// <summary>The number of the first object that holds a text.</summary>
    public int NumberOf(string text) => _objects.First(item => item.Value.Contains(text, StringComparison.Ordinal)).Key;

    /// <summary>How many objects there are.</summary>
    public int Count => _objects.Count;

    /// <summary>The number of the object at a place in their order.</summary>
    public int NumberAt(int index) => _objects.Keys.ElementAt(index);

    /// <summary>Changes the object at a place in their order.</summary>
    public EditableFile ChangeAt(int index, Func<string, string> change) =>
        Change(_objects.Keys.ElementAt(index), change);

    /// <summary>The number of the first object that holds two texts, in which "# 0 R" stands for any
    /// reference.</summary>
    public int NumberOf(string text, string other) =>
        _objects.First(item => Pattern(text).IsMatch(item.Value) && Pattern(other).IsMatch(item.Value)).Key;

    /// <summary>An object as text.</summary>
    public string TextOf(int number) => _objects[number];

    /// <summary>Adds an object and gives its number.</summary>
    public int Add(string value)
    {
        var number = _objects.Keys.Max() + 1;
        _objects.Add(number, value);
        _trailer = Regex.Replace(
            _trailer,
            "/Size [0-9]+",
            string.Create(CultureInfo.InvariantCulture, $"/Size {number + 1}"),
            RegexOptions.CultureInvariant
        );
        return number;
    }

    /// <summary>Changes an object in any way, its stream's data too.</summary>
    public EditableFile Change(int number, Func<string, string> change)
    {
        _objects[number] = change(_objects[number]);
        return this;
    }

    /// <summary>The file's bytes; its identifier is their digest, as letterpdf's own is.</summary>
    public byte[] Write()
    {
        var text = new StringBuilder("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
        var offsets = new Dictionary<int, int>();
        foreach (var (number, value) in _objects)
        {
            offsets.Add(number, text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{WithLength(value)}\nendobj\n");
        }

        var start = text.Length;
        var digest = Convert.ToHexString(SHA256.HashData(Encoding.Latin1.GetBytes(text.ToString())).AsSpan(0, 16));
        var trailer = _trailer.Replace($"/ID {_identifier}", $"/ID [<{digest}> <{digest}>]", StringComparison.Ordinal);
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {_objects.Keys.Max() + 1}\n");
        for (var number = 0; number <= _objects.Keys.Max(); number++)
        {
            text.Append(
                offsets.TryGetValue(number, out var offset)
                    ? string.Create(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n")
                    : "0000000000 65535 f \n"
            );
        }

        text.Append(CultureInfo.InvariantCulture, $"trailer\n{trailer}\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }

    /// <summary>A stream's text with the length of its data; any other text as it is.</summary>
    public static string WithLength(string value)
    {
        var at = value.IndexOf("\nstream\n", StringComparison.Ordinal);
        if (at < 2 || !value.EndsWith("\nendstream", StringComparison.Ordinal))
        {
            return value;
        }

        var length = value.Length - at - "\nstream\n".Length - "\nendstream".Length;
        return $"{value[..(at - 2)]}/Length {length.ToString(CultureInfo.InvariantCulture)}>>{value[at..]}";
    }
}
