namespace LetterPdf.Pdf;

/// <summary>
/// A PDF file in the making (ISO 32000-1, 7.5). Objects are reserved and written in any order, one at a time;
/// <see cref="Write"/> then numbers them in the order in which they are first reached from the root, so that the same
/// objects give the same bytes in whatever order they were written.
/// </summary>
public sealed class PdfFile
{
    private readonly ObjectBuffer _buffer;
    private readonly List<StoredObject?> _objects = [];
    private PdfReference _open;
    private int _openStart;
    private int _openReferences;
    private Task<StreamContent>? _openContent;

    public PdfFile(PdfForm form) => _buffer = new ObjectBuffer(form);

    public PdfForm Form => _buffer.Form;

    /// <summary>What has been written so far, as measured by the limits of PDF/A.</summary>
    public PdfLimits Limits => new(_buffer.LongestString, _buffer.LongestName, _objects.Count);

    /// <summary>A reference to an object that will be written later.</summary>
    public PdfReference Reserve()
    {
        _objects.Add(null);
        return new PdfReference(_objects.Count);
    }

    /// <summary>Writes an object that is a dictionary.</summary>
    public DictionaryWriter Dictionary(PdfReference reference)
    {
        Begin(reference, content: null);
        return new DictionaryWriter(_buffer, this);
    }

    /// <summary>Writes a stream; the caller adds keys of its own to its dictionary, which has Length and
    /// Filter.</summary>
    /// <param name="reference">Reserved, and not written yet.</param>
    /// <param name="data">Must not change afterwards, since it is compressed in the background.</param>
    /// <param name="kind">What the data are.</param>
    public DictionaryWriter Stream(PdfReference reference, ReadOnlyMemory<byte> data, StreamKind kind)
    {
        var content = StreamContent.Encode(data, kind, Form);
        Begin(reference, content);
        var dictionary = new DictionaryWriter(_buffer, this);
        if (Form == PdfForm.Readable)
        {
            // The compact form ends the dictionary with Length and Filter, when compressing is done.
            dictionary.Integer("Length"u8, content.Result.Data.Length);
        }

        return dictionary;
    }

    /// <summary>The whole file.</summary>
    /// <param name="root">The reference of the catalog.</param>
    /// <param name="info">The document information dictionary.</param>
    /// <exception cref="InvalidOperationException">
    /// An object is referred to and was never written, or written and never referred to: a bug of the caller.
    /// </exception>
    public byte[] Write(PdfReference root, PdfReference info)
    {
        var numbering = ObjectNumbering.From(_buffer, _objects, [root, info]);
        return Form == PdfForm.Compact
            ? CompactFile.Write(numbering, root, info)
            : ReadableFile.Write(numbering, root, info);
    }

    internal void EndObject()
    {
        _objects[_open.Handle - 1] = new StoredObject(
            _openStart..(_buffer.Bytes.Length),
            _openReferences..(_buffer.ReferenceCount),
            _openContent
        );
        _open = default;
    }

    private void Begin(PdfReference reference, Task<StreamContent>? content)
    {
        if (_open != default || _buffer.Depth != 0)
        {
            throw new InvalidOperationException("an object was begun while another is open");
        }

        if (_objects[reference.Handle - 1] is not null)
        {
            throw new InvalidOperationException("an object was written twice");
        }

        _open = reference;
        _openStart = _buffer.Bytes.Length;
        _openReferences = _buffer.ReferenceCount;
        _openContent = content;

        // Separates the objects in the shared buffer, so that a first token never depends on the object before it.
        _buffer.Bytes.Write((byte)'\n');
        _openStart++;
    }
}
