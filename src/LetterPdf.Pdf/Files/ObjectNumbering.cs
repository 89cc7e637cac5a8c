namespace LetterPdf.Pdf;

/// <summary>The objects of a part in their written order, and the number of each.</summary>
internal sealed class ObjectNumbering
{
    private readonly ObjectBuffer _buffer;
    private readonly int[] _numbers;

    private ObjectNumbering(ObjectBuffer buffer, int[] numbers, List<StoredObject> ordered, int first)
    {
        _buffer = buffer;
        _numbers = numbers;
        Ordered = ordered;
        First = first;
        Next = first + ordered.Count + PdfPart.ObjectStreamsFor(ordered.Count(IsInStream), buffer.Form);

        static bool IsInStream(StoredObject stored) => stored.Content is null;
    }

    /// <summary>The objects, in the order of their numbers.</summary>
    public IReadOnlyList<StoredObject> Ordered { get; }

    /// <summary>The number of the first object.</summary>
    public int First { get; }

    /// <summary>The number after the last object, that of the last object stream included.</summary>
    public int Next { get; }

    /// <summary>The roots in their order; then depth first, an object's references in the order in which they stand in
    /// it.</summary>
    public static ObjectNumbering From(
        ObjectBuffer buffer,
        IReadOnlyList<StoredObject?> objects,
        ReadOnlySpan<PdfReference> roots,
        int first
    )
    {
        var numbers = new int[objects.Count + 1];
        var ordered = new List<StoredObject>(objects.Count);
        foreach (var root in roots)
        {
            Number(root.Handle);
        }

        var waiting = new Stack<int>();
        for (var i = 0; i < roots.Length; i++)
        {
            PushReferences(ordered[i]);
            while (waiting.TryPop(out var handle))
            {
                if (numbers[handle] == 0)
                {
                    PushReferences(Number(handle));
                }
            }
        }

        return ordered.Count == objects.Count
            ? new ObjectNumbering(buffer, numbers, ordered, first)
            : throw new InvalidOperationException($"{objects.Count - ordered.Count} objects are never referred to");

        StoredObject Number(int handle)
        {
            var stored =
                objects[handle - 1]
                ?? throw new InvalidOperationException($"object {handle} is referred to and was never written");
            numbers[handle] = first + ordered.Count;
            ordered.Add(stored);
            return stored;
        }

        void PushReferences(StoredObject stored)
        {
            for (var i = stored.References.End.Value - 1; i >= stored.References.Start.Value; i--)
            {
                if (buffer.ReferenceAt(i).Target.Handle is > 0 and var target)
                {
                    waiting.Push(target);
                }
            }
        }
    }

    public int NumberOf(PdfReference reference) =>
        reference.Handle switch
        {
            > 0 => _numbers[reference.Handle],
            0 => reference.Number,
            _ => Next - 1 - reference.Handle,
        };

    /// <summary>The numbers of the part's objects, by their handles.</summary>
    public int[] Numbers => _numbers;

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
