namespace LetterPdf.Verification;

/// <summary>An object of PDF's syntax (ISO 32000-1, 7.3). The family is closed.</summary>
internal abstract class PdfValue;

internal sealed class PdfNull : PdfValue
{
    public static PdfNull Value { get; } = new();
}

internal sealed class PdfBoolean(bool value) : PdfValue
{
    public bool Value { get; } = value;
}

internal sealed class PdfInteger(long value) : PdfValue
{
    public long Value { get; } = value;
}

internal sealed class PdfReal(double value) : PdfValue
{
    public double Value { get; } = value;
}

internal sealed class PdfString(byte[] bytes, bool isPlainHex = false) : PdfValue
{
    public byte[] Bytes { get; } = bytes;

    /// <summary>Whether it is written in hexadecimal digits, two to a byte and nothing between them.</summary>
    public bool IsPlainHex { get; } = isPlainHex;
}

internal sealed class PdfName(string value) : PdfValue
{
    /// <summary>One character for each byte, without the solidus.</summary>
    public string Value { get; } = value;
}

internal sealed class PdfReference(long number, long generation) : PdfValue
{
    public long Number { get; } = number;

    public long Generation { get; } = generation;
}

internal sealed class PdfArray(List<PdfValue> items) : PdfValue
{
    public List<PdfValue> Items { get; } = items;
}

internal sealed class PdfDictionary(Dictionary<string, PdfValue> entries) : PdfValue
{
    public static PdfDictionary Empty { get; } = new([]);

    public Dictionary<string, PdfValue> Entries { get; } = entries;

    public PdfValue? this[string key] => Entries.GetValueOrDefault(key);
}

/// <summary>A stream's dictionary and its data as they stand in the file.</summary>
internal sealed class PdfStream(PdfDictionary dictionary, ReadOnlyMemory<byte> data) : PdfValue
{
    public PdfDictionary Dictionary { get; } = dictionary;

    public ReadOnlyMemory<byte> Data { get; } = data;
}

/// <summary>A word that is none of the above: an operator of a content stream, or a keyword of a file.</summary>
internal sealed class PdfWord(string value) : PdfValue
{
    public string Value { get; } = value;
}
