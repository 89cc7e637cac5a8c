using LetterPdf.Digests;

namespace LetterPdf.Pdf;

/// <summary>
/// The beginning of files: the header and the parts that several files have in common, with the state of their digest,
/// so that they are digested once.
/// </summary>
public sealed class PdfHead
{
    private readonly byte[] _bytes;
    private readonly Sha256 _digest = new();

    private PdfHead(PdfForm form, byte[] bytes, CrossReference[] entries)
    {
        (Form, _bytes, Entries) = (form, bytes, entries);
        _digest.Add(bytes);
    }

    public PdfForm Form { get; }

    /// <summary>The number of the first object after it.</summary>
    public int Next => Entries.Length;

    internal ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>Where the objects are, by their numbers from 0.</summary>
    internal CrossReference[] Entries { get; }

    /// <summary>A digest to which the rest of a file can be added.</summary>
    internal Sha256 NewDigest() => _digest.Copy();

    /// <summary>Joins parts.</summary>
    /// <param name="form">Their form.</param>
    /// <param name="parts">In the order of their numbers, from 1 on without a gap.</param>
    public static PdfHead Of(PdfForm form, params ReadOnlySpan<FinishedPart> parts)
    {
        var output = new PdfBuffer(64 * 1024);
        FileParts.WriteHeader(output);
        var entries = new List<CrossReference> { CrossReference.Free };
        foreach (var part in parts)
        {
            Append(part, output, entries);
        }

        return new PdfHead(form, output.ToArray(), [.. entries]);
    }

    internal static void Append(FinishedPart part, PdfBuffer output, List<CrossReference> entries)
    {
        if (part.First != entries.Count)
        {
            throw new InvalidOperationException($"a part from {part.First} on follows object {entries.Count - 1}");
        }

        var start = output.Length;
        foreach (var entry in part.Entries)
        {
            entries.Add(entry.In(start));
        }

        output.Write(part.Bytes.Span);
    }
}
