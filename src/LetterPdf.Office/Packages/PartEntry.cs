using System.IO.Compression;

namespace LetterPdf.Office;

/// <summary>A part in a package's directory.</summary>
/// <param name="Name">As written there, without a slash before it.</param>
internal sealed record PartEntry(string Name, ZipArchiveEntry Entry)
{
    public long Length => Entry.Length;

    public uint Checksum => Entry.Crc32;
}
