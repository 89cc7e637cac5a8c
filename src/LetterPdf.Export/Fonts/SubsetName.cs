using System.Buffers.Binary;
using System.Text;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>
/// The name of a subset: six letters, a plus sign and the font's name (ISO 32000-1, 9.6.4). The letters come from
/// a digest of the glyphs, so that different subsets have different names and equal ones the same.
/// </summary>
internal static class SubsetName
{
    private const int TagLength = 6;
    private const int Letters = 26;

    /// <param name="use">Which font.</param>
    /// <param name="glyphs">The glyphs that are embedded, in order.</param>
    public static byte[] Of(FontUse use, ReadOnlySpan<ushort> glyphs)
    {
        Span<byte> ids = new byte[glyphs.Length * sizeof(ushort)];
        for (var i = 0; i < glyphs.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(ids[(i * sizeof(ushort))..], glyphs[i]);
        }

        var number = BinaryPrimitives.ReadUInt64BigEndian(Sha256.Of(ids));
        var name = new byte[TagLength];
        for (var i = 0; i < name.Length; i++)
        {
            name[i] = (byte)('A' + (int)(number % Letters));
            number /= Letters;
        }

        return [.. name, (byte)'+', .. Encoding.UTF8.GetBytes(use.Face.PostScriptName)];
    }
}
