using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>What a part of a Word file leads to: other parts, pictures and addresses (ECMA-376-2, 9.3).</summary>
internal sealed class WordRelations
{
    private readonly List<(string Kind, string Target, bool IsOutside)> _all = [];

    /// <summary>The identifier of a relationship, the same for the same target.</summary>
    public string Of(string kind, string target, bool isOutside = false)
    {
        var relation = (kind, target, isOutside);
        var at = _all.IndexOf(relation);
        if (at < 0)
        {
            at = _all.Count;
            _all.Add(relation);
        }

        return $"rId{WordMeasure.Number(at + 1)}";
    }

    public string OfLink(string target) => Of("hyperlink", target, isOutside: true);

    public bool IsEmpty => _all.Count == 0;

    public byte[] ToBytes()
    {
        var xml = new XmlText();
        xml.Open("Relationships", ("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships"));
        for (var i = 0; i < _all.Count; i++)
        {
            var (kind, target, isOutside) = _all[i];
            (string, string)[] about =
            [
                ("Id", $"rId{WordMeasure.Number(i + 1)}"),
                ("Type", kind.Contains(':', StringComparison.Ordinal) ? kind : $"{WordXml.Relations}/{kind}"),
                ("Target", target),
            ];
            xml.Empty("Relationship", isOutside ? [.. about, ("TargetMode", "External")] : about);
        }

        return xml.Close().ToBytes();
    }
}

/// <summary>The pictures of a Word file, and the numbers of what is drawn.</summary>
internal sealed class WordMedia(WordRelations relations)
{
    private readonly List<(string Name, ReadOnlyMemory<byte> Bytes)> _files = [];
    private int _drawings;

    public IReadOnlyList<(string Name, ReadOnlyMemory<byte> Bytes)> Files => _files;

    /// <summary>The number of a new drawing, from 1.</summary>
    public string NextDrawing() => WordMeasure.Number(++_drawings);

    /// <summary>Adds a picture's file.</summary>
    /// <param name="ending">"png" or "jpeg".</param>
    /// <returns>The identifier of its relationship.</returns>
    public string Add(ReadOnlyMemory<byte> bytes, string ending)
    {
        var at = _files.FindIndex(file => file.Bytes.Span.SequenceEqual(bytes.Span));
        if (at < 0)
        {
            at = _files.Count;
            _files.Add(($"media/image{WordMeasure.Number(at + 1)}.{ending}", bytes));
        }

        return relations.Of("image", _files[at].Name);
    }
}
