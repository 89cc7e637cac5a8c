using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace LetterPdf.Export;

/// <summary>
/// The name of a subset: six letters, a plus sign and the font's name (ISO 32000-1, 9.6.4). The letters come from
/// a digest of the font and the glyphs, so that different subsets have different names and equal ones the same.
/// </summary>
internal static class SubsetName
{
    private const int TagLength = 6;
    private const int Letters = 26;

    public static byte[] Of(FontUse use)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.ASCII.GetBytes(use.Face.Digest));
        Span<byte> id = stackalloc byte[sizeof(ushort)];
        foreach (var glyph in use.Unicode.Keys)
        {
            BinaryPrimitives.WriteUInt16BigEndian(id, glyph);
            hash.AppendData(id);
        }

        var number = BinaryPrimitives.ReadUInt64BigEndian(hash.GetHashAndReset());
        var name = new byte[TagLength];
        for (var i = 0; i < name.Length; i++)
        {
            name[i] = (byte)('A' + (int)(number % Letters));
            number /= Letters;
        }

        return [.. name, (byte)'+', .. Encoding.UTF8.GetBytes(use.Face.PostScriptName)];
    }
}
