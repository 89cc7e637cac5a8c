using System.Buffers.Binary;
using System.Text;
using LetterPdf.Digests;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>
/// The name of a subset: six letters, a plus sign and the font's name (ISO 32000-1, 9.6.4). The letters come from
/// a digest of the subset, so that different subsets have different names and equal ones the same.
/// </summary>
internal static class SubsetName
{
    private const int TagLength = 6;
    private const int Letters = 26;

    /// <param name="use">The font.</param>
    /// <param name="subset">The font program that is embedded.</param>
    public static byte[] Of(FontUse use, byte[] subset)
    {
        var number = BinaryPrimitives.ReadUInt64BigEndian(Sha256.Of(subset));
        var name = new byte[TagLength];
        for (var i = 0; i < name.Length; i++)
        {
            name[i] = (byte)('A' + (int)(number % Letters));
            number /= Letters;
        }

        return [.. name, (byte)'+', .. Encoding.UTF8.GetBytes(use.Face.PostScriptName)];
    }
}
