namespace LetterPdf.Pdf;

/// <summary>The objects of a file in their written order, and the number of each.</summary>
internal sealed class ObjectNumbering
{
    private readonly ObjectBuffer _buffer;
    private readonly int[] _numbers;

    private ObjectNumbering(ObjectBuffer buffer, int[] numbers, List<StoredObject> ordered)
    {
        _buffer = buffer;
        _numbers = numbers;
        Ordered = ordered;
    }

    /// <summary>The object numbered n stands at n - 1.</summary>
    public IReadOnlyList<StoredObject> Ordered { get; }

    /// <summary>Depth first from the roots, an object's references in the order in which they stand in it.</summary>
    public static ObjectNumbering From(
        ObjectBuffer buffer,
        IReadOnlyList<StoredObject?> objects,
        ReadOnlySpan<PdfReference> roots
    )
    {
        var numbers = new int[objects.Count + 1];
        var ordered = new List<StoredObject>(objects.Count);
        var waiting = new Stack<int>();
        for (var i = roots.Length - 1; i >= 0; i--)
        {
            waiting.Push(roots[i].Handle);
        }

        while (waiting.TryPop(out var handle))
        {
            if (numbers[handle] != 0)
            {
                continue;
            }

            var stored =
                objects[handle - 1]
                ?? throw new InvalidOperationException($"object {handle} is referred to and was never written");
            ordered.Add(stored);
            numbers[handle] = ordered.Count;
            for (var i = stored.References.End.Value - 1; i >= stored.References.Start.Value; i--)
            {
                waiting.Push(buffer.ReferenceAt(i).Target.Handle);
            }
        }

        return ordered.Count == objects.Count
            ? new ObjectNumbering(buffer, numbers, ordered)
            : throw new InvalidOperationException($"{objects.Count - ordered.Count} objects are never referred to");
    }

    public int NumberOf(PdfReference reference) => _numbers[reference.Handle];

    /// <summary>Writes an object's body with the numbers of what it refers to.</summary>
    /// <param name="output">The buffer to write to.</param>
    /// <param name="stored">The object.</param>
    /// <param name="withoutEnd">How many of its last bytes to leave to the caller.</param>
    public void WriteBody(PdfBuffer output, StoredObject stored, int withoutEnd = 0)
    {
        var body = _buffer.Bytes.WrittenSpan;
        var position = stored.Body.Start.Value;
        for (var i = stored.References.Start.Value; i < stored.References.End.Value; i++)
        {
            var (offset, target) = _buffer.ReferenceAt(i);
            output.Write(body[position..offset]);
            output.WriteInteger(NumberOf(target));
            output.Write(" 0 "u8);
            position = offset;
        }

        output.Write(body[position..(stored.Body.End.Value - withoutEnd)]);
    }
}
