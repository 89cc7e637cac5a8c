namespace LetterPdf.Verification;

/// <summary>Lengths of streams, which may be objects of their own that stand anywhere in the file (ISO 32000-1,
/// 7.3.8.2).</summary>
internal sealed class LengthTable(ReadOnlyMemory<byte> file, IReadOnlyDictionary<int, CrossReference> entries)
{
    /// <summary>The length that a value gives; -1 where it gives none.</summary>
    public long Of(PdfValue? value) =>
        value switch
        {
            PdfInteger length => length.Value,
            PdfReference { Number: > 0 and <= int.MaxValue } reference
                when entries.GetValueOrDefault((int)reference.Number) is { Stream: 0 } entry => Read(entry),
            _ => -1,
        };

    private long Read(CrossReference entry)
    {
        if (entry.Place < 0 || entry.Place >= file.Length || !ObjectHead.IsAt(file.Span, entry))
        {
            return -1;
        }

        var parser = new PdfParser(file, ObjectHead.EndOf(entry));
        parser.SkipSpace();
        var digits = file.Span[parser.Position..];
        var length = 0L;
        for (var i = 0; i < Math.Min(digits.Length, 10) && digits[i] is >= (byte)'0' and <= (byte)'9'; i++)
        {
            length = (length * 10) + digits[i] - '0';
        }

        return length;
    }
}
