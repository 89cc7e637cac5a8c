using System.Buffers.Binary;

namespace LetterPdf.Verification;

/// <summary>
/// What is needed of a font that is in the file: how many glyphs there are, how wide each is, and whether it draws
/// anything.
/// </summary>
internal abstract class FontProgram
{
    public abstract int Glyphs { get; }

    /// <summary>The advance width in thousandths of the em.</summary>
    public abstract double AdvanceOf(int glyph);

    /// <summary>Whether the glyph draws nothing, like that of a space.</summary>
    public abstract bool IsBlank(int glyph);

    /// <summary>
    /// The program that a font's descriptor names (ISO 32000-1, 9.9); null where there is none, or none that can be
    /// read.
    /// </summary>
    public static FontProgram? Read(PdfBody body, PdfDictionary? descriptor)
    {
        if (body.Data(descriptor?["FontFile2"]) is { } trueType)
        {
            return TrueTypeProgram.Read(trueType);
        }

        return
            body.Data(descriptor?["FontFile3"]) is { } compact
            && body.Name(body.Dictionary(descriptor!["FontFile3"]), "Subtype") is "CIDFontType0C"
            ? CffProgram.Read(compact)
            : null;
    }

    protected static ushort Short(ReadOnlySpan<byte> bytes, int at) =>
        BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);
}
