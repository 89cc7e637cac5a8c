using System.IO.Compression;
using System.Text;

namespace LetterPdf.Office.Tests;

/// <summary>Makes packages of parts.</summary>
internal static class ZipFiles
{
    public static byte[] Of(IEnumerable<KeyValuePair<string, string>> parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
