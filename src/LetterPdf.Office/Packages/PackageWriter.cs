namespace LetterPdf.Office;

/// <summary>Writes a package, such as a Word document: a ZIP file in memory, all of it compressed.</summary>
public static class PackageWriter
{
    /// <param name="parts">The parts' names, without a leading slash, and bytes; in the order in which they are
    /// written.</param>
    public static byte[] Write(IReadOnlyList<(string Name, ReadOnlyMemory<byte> Bytes)> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        using var file = new MemoryStream();
        var zip = new PackageStream(file);
        foreach (var (name, bytes) in parts)
        {
            zip.Deflate(name, bytes.Span);
        }

        zip.End();
        return file.ToArray();
    }
}
