using System.IO.Compression;
using CsCheck;

namespace LetterPdf.Office.Tests;

public sealed class PackageWriterTests
{
    [Fact]
    public void The_platform_reads_what_was_written() =>
        Gen.Select(Gen.Byte[0, 9].Array[0, 3000].Array[0, 5], Gen.String[1, 20])
            .Sample(
                (contents, stem) =>
                {
                    var parts = contents.Select((bytes, i) => (Name(stem, i), (ReadOnlyMemory<byte>)bytes)).ToArray();
                    using var archive = new ZipArchive(new MemoryStream(PackageWriter.Write(parts)));
                    Assert.Equal(parts.Select(part => part.Item1), archive.Entries.Select(entry => entry.FullName));
                    Assert.Equal(contents, archive.Entries.Select(Read));
                    Assert.All(
                        archive.Entries,
                        entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime)
                    );
                },
                iter: 200
            );

    private static string Name(string stem, int number)
    {
        var letters = stem.Where(char.IsLetterOrDigit).Select(letter => letter);
        return FormattableString.Invariant($"folder/{string.Concat(letters)}é{number}.xml");
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }
}
