using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>By what encoded data are known: their content.</summary>
/// <param name="data">The data, which do not change.</param>
/// <param name="kind">What they are.</param>
/// <param name="form">The form of the file.</param>
internal sealed class StreamKey(ReadOnlyMemory<byte> data, StreamKind kind, PdfForm form) : IEquatable<StreamKey>
{
    private readonly int _hash = HashOf(data.Span, kind, form);

    public ReadOnlyMemory<byte> Data => data;

    public StreamKind Kind => kind;

    public PdfForm Form => form;

    public bool Equals(StreamKey? other) =>
        other is not null
        && other._hash == _hash
        && other.Kind == kind
        && other.Form == form
        && other.Data.Span.SequenceEqual(data.Span);

    public override bool Equals(object? obj) => Equals(obj as StreamKey);

    public override int GetHashCode() => _hash;

    private static int HashOf(ReadOnlySpan<byte> data, StreamKind kind, PdfForm form)
    {
        var hash = default(HashCode);
        hash.AddBytes(data);
        hash.Add(kind);
        hash.Add(form);
        return hash.ToHashCode();
    }
}
