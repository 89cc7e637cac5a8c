using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>A file's objects by their numbers, and what was wrong with the way in which they stand in it.</summary>
internal sealed class PdfBody(IReadOnlyDictionary<int, StoredObject> objects, PdfDictionary trailer, StreamData streams)
{
    public IReadOnlyDictionary<int, StoredObject> Objects { get; } = objects;

    public PdfDictionary Trailer { get; } = trailer;

    /// <summary>The streams of the file's structure (object and cross-reference streams), which nothing refers
    /// to.</summary>
    public required IReadOnlySet<int> Containers { get; init; }

    public bool IsExhausted => streams.IsExhausted;

    /// <summary>Bytes that were unpacked so far.</summary>
    public long Unpacked => streams.Spent;

    /// <summary>What a value stands for: itself, or the object that it refers to.</summary>
    public PdfValue Resolve(PdfValue? value) =>
        value switch
        {
            null => PdfNull.Value,
            PdfReference reference => Find(reference) is { Value: var target } and not { Value: PdfReference }
                ? target
                : PdfNull.Value,
            _ => value,
        };

    public StoredObject? Find(PdfReference reference) =>
        reference.Number is > 0 and <= int.MaxValue
        && Objects.GetValueOrDefault((int)reference.Number) is { } found
        && found.Generation == reference.Generation
            ? found
            : null;

    /// <summary>The dictionary of a value, which may be a stream's; null for any other value.</summary>
    public PdfDictionary? Dictionary(PdfValue? value) =>
        Resolve(value) switch
        {
            PdfDictionary dictionary => dictionary,
            PdfStream stream => stream.Dictionary,
            _ => null,
        };

    public PdfDictionary? Dictionary(PdfDictionary? owner, string key) => Dictionary(owner?[key]);

    public List<PdfValue>? Array(PdfDictionary? owner, string key) => (Resolve(owner?[key]) as PdfArray)?.Items;

    public string? Name(PdfDictionary? owner, string key) => (Resolve(owner?[key]) as PdfName)?.Value;

    public long? Integer(PdfDictionary? owner, string key) => (Resolve(owner?[key]) as PdfInteger)?.Value;

    public bool? Boolean(PdfDictionary? owner, string key) => (Resolve(owner?[key]) as PdfBoolean)?.Value;

    public string? Text(PdfDictionary? owner, string key) =>
        Resolve(owner?[key]) is PdfString text ? TextString.Decode(text.Bytes) : null;

    /// <summary>A text on one line, which many objects may share; null where it is longer than in any honest
    /// file.</summary>
    public string? ShortText(PdfDictionary? owner, string key) =>
        Resolve(owner?[key]) is PdfString { Bytes.Length: <= Bounds.LongestFieldText } text
            ? VisibleText.OnOneLine(TextString.Decode(text.Bytes))
            : null;

    public double? Number(PdfValue? value) =>
        Resolve(value) switch
        {
            PdfInteger integer => integer.Value,
            PdfReal real => real.Value,
            _ => null,
        };

    /// <summary>All numbers of an array; null where it is no array, or contains anything else.</summary>
    public double[]? Numbers(PdfDictionary? owner, string key)
    {
        var numbers = Array(owner, key)?.ConvertAll(Number);
        return numbers is null || numbers.Contains(null) ? null : [.. numbers.Select(number => number!.Value)];
    }

    /// <summary>A stream's data, unpacked; null where the value is no stream, or can't be unpacked.</summary>
    public ReadOnlyMemory<byte>? Data(PdfValue? value) =>
        Resolve(value) is PdfStream stream ? streams.Of(stream) : null;

    /// <summary>Whether the packed data of a stream that was unpacked follow the standard to the last byte.</summary>
    public bool IsExact(PdfStream stream) => streams.IsExact(stream);

    /// <summary>The object number that a reference names; null where the value is no reference.</summary>
    public static int? NumberOf(PdfValue? value) =>
        value is PdfReference { Number: > 0 and <= int.MaxValue } reference ? (int)reference.Number : null;
}
