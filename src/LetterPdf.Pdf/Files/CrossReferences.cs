namespace LetterPdf.Pdf;

/// <summary>Where each object is (ISO 32000-1, table 18).</summary>
internal sealed class CrossReferences
{
    private readonly List<(int Type, int Field2, int Field3)> _entries;

    /// <param name="objects">How many objects have a number already.</param>
    public CrossReferences(int objects)
    {
        // Object 0 heads the list of free objects, which is otherwise empty.
        _entries = [(0, 0, 0), .. Enumerable.Repeat((0, 0, 0), objects)];
    }

    /// <summary>One more than the highest number.</summary>
    public int Count => _entries.Count;

    public (int Type, int Field2, int Field3) this[int number] => _entries[number];

    /// <summary>Numbers an object that belongs to the file's structure, and returns its number.</summary>
    public int Add(int offset)
    {
        _entries.Add((1, offset, 0));
        return _entries.Count - 1;
    }

    public void SetOffset(int number, int offset) => _entries[number] = (1, offset, 0);

    public void SetInStream(int number, int stream, int index) => _entries[number] = (2, stream, index);
}
