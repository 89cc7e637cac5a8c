using System.Buffers.Binary;

namespace LetterPdf.Fonts;

/// <summary>Big-endian numbers of a font's table, at byte offsets. Anything outside reads as 0: callers check
/// bounds.</summary>
internal static class FontReader
{
    public static ushort U16(ReadOnlySpan<byte> bytes, int offset) =>
        IsInside(bytes, offset, 2) ? BinaryPrimitives.ReadUInt16BigEndian(bytes[offset..]) : (ushort)0;

    public static short I16(ReadOnlySpan<byte> bytes, int offset) => (short)U16(bytes, offset);

    public static uint U32(ReadOnlySpan<byte> bytes, int offset) =>
        IsInside(bytes, offset, 4) ? BinaryPrimitives.ReadUInt32BigEndian(bytes[offset..]) : 0;

    /// <summary>A signed number with 16 fractional bits (OpenType 1.9: Fixed).</summary>
    public static double Fixed(ReadOnlySpan<byte> bytes, int offset) => (int)U32(bytes, offset) / 65536.0;

    private static bool IsInside(ReadOnlySpan<byte> bytes, int offset, int length) =>
        offset >= 0 && offset <= bytes.Length - length;
}
