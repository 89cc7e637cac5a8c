namespace LetterPdf.Pdf;

/// <summary>
/// A part of a PDF file in the making (ISO 32000-1, 7.5): objects whose numbers follow each other. Objects are reserved
/// and written in any order, one at a time; <see cref="Finish"/> then numbers them in the order in which they are first
/// reached from the roots, so that the same objects give the same bytes in whatever order they were written. A part
/// depends on those before it and on how many objects those after it have, so that it can be kept for other files.
/// </summary>
public sealed class PdfPart
{
    private readonly ObjectBuffer _buffer;
    private readonly List<StoredObject?> _objects = [];
    private PdfReference _open;
    private int _openStart;
    private int _openReferences;
    private Task<EncodedStream>? _openContent;

    private readonly Func<ReadOnlyMemory<byte>, Task<EncodedStream>>? _pack;

    /// <param name="form">The form of the file.</param>
    /// <param name="pack">Packs object streams with Flate, perhaps from before; null to pack them now.</param>
    public PdfPart(PdfForm form, Func<ReadOnlyMemory<byte>, Task<EncodedStream>>? pack = null)
    {
        _buffer = new ObjectBuffer(form);
        _pack = pack;
    }

    public PdfForm Form => _buffer.Form;

    /// <summary>What has been written so far, as measured by the limits of PDF/A.</summary>
    public PdfLimits Limits => new(_buffer.LongestString, _buffer.LongestName, _objects.Count);

    /// <summary>How many object streams so many objects fill that are no streams.</summary>
    public static int ObjectStreamsFor(int objects, PdfForm form) =>
        form == PdfForm.Compact ? ObjectStream.CountFor(objects) : 0;

    /// <summary>A reference to an object of this part that will be written later.</summary>
    public PdfReference Reserve()
    {
        _objects.Add(null);
        return PdfReference.Own(_objects.Count);
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
    /// <param name="data">Must not change afterwards, since it may be compressed in the background.</param>
    /// <param name="kind">What the data are.</param>
    public DictionaryWriter Stream(PdfReference reference, ReadOnlyMemory<byte> data, StreamKind kind) =>
        Stream(reference, EncodedStream.Encode(data, kind, Form));

    /// <summary>Writes a stream whose data have been encoded for this form, perhaps for another file.</summary>
    /// <param name="reference">Reserved, and not written yet.</param>
    /// <param name="content">The data.</param>
    public DictionaryWriter Stream(PdfReference reference, Task<EncodedStream> content)
    {
        ArgumentNullException.ThrowIfNull(content);
        Begin(reference, content);
        var dictionary = new DictionaryWriter(_buffer, this);
        if (Form == PdfForm.Readable)
        {
            // The compact form ends the dictionary with Length and Filter, when compressing is done.
            dictionary.Integer("Length"u8, content.Result.Data.Length);
        }

        return dictionary;
    }

    /// <summary>The finished part.</summary>
    /// <param name="first">The number of its first object: one more than that of the last object before it.</param>
    /// <param name="roots">The objects that are numbered first, in this order.</param>
    /// <exception cref="InvalidOperationException">
    /// An object is referred to and was never written, or written and never referred to: a bug of the caller.
    /// </exception>
    public FinishedPart Finish(int first, params ReadOnlySpan<PdfReference> roots)
    {
        var numbering = ObjectNumbering.From(_buffer, _objects, roots, first);
        return Form == PdfForm.Compact ? CompactPart.Write(numbering, _pack) : ReadablePart.Write(numbering);
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

    private void Begin(PdfReference reference, Task<EncodedStream>? content)
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
