namespace LetterPdf.Deflate;

/// <summary>
/// The zlib format (RFC 1950), which PDF calls FlateDecode. Our own, because the output of the platform's zlib varies
/// with processor and runtime, and the same letter must be the same file everywhere.
/// </summary>
public static class ZlibEncoder
{
    // CM 8 (deflate), CINFO 7 (32 KB window), FLEVEL 3 (slowest), and the check bits that make it a multiple of 31.
    private static ReadOnlySpan<byte> Header => [0x78, 0xDA];

    /// <summary>The data compressed, as small as the encoder can make them.</summary>
    public static byte[] Compress(ReadOnlySpan<byte> data)
    {
        var writer = new BitWriter(Math.Max(64, data.Length / 2));
        writer.WriteBytes(Header);
        DeflateEncoder.Write(writer, data);
        writer.AlignToByte();
        var checksum = Adler32.Of(data);
        writer.WriteBytes([(byte)(checksum >> 24), (byte)(checksum >> 16), (byte)(checksum >> 8), (byte)checksum]);
        return writer.ToArray();
    }
}
