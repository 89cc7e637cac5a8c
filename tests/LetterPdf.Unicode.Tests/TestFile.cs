using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using LetterPdf.DataTables;
using LetterPdf.Tests;

namespace LetterPdf.Unicode.Tests;

/// <summary>Files of the Unicode Consortium as installed by Debian packages: data, and the tests of its
/// annexes.</summary>
internal static class TestFile
{
    private const string CollationSource = "haskell-unicode-collation_0.1.3.3.orig.tar.gz";
    private const string CollationTest = "/CollationTest_NON_IGNORABLE_SHORT.txt";

    /// <summary>Ends the test where the files are not installed.</summary>
    public static void RequireUnicode() =>
        Needed.Require(UnicodeFiles.Find("UnicodeData.txt") is not null, "UnicodeData.txt (Debian: unicode-data)");

    /// <summary>The lines of a file of unicode-data, without comments.</summary>
    public static IEnumerable<string> Lines(string file)
    {
        RequireUnicode();
        return UnicodeFiles.Read(file).Where(IsContent);
    }

    /// <summary>The same for a file compressed by bzip2.</summary>
    public static IEnumerable<string> PackedLines(string file)
    {
        RequireUnicode();
        var path = UnicodeFiles.PathOf(file + ".bz2");
        using var bzip2 = Start(path);
        Needed.Require(bzip2 is not null, "bzip2");
        var text = bzip2!.StandardOutput.ReadToEnd();
        bzip2.WaitForExit();
        Assert.Contains($"-{Versions.Unicode}.", text[..200], StringComparison.Ordinal);
        return text.Split('\n').Where(IsContent);
    }

    /// <summary>
    /// The lines of the Consortium's test of its collation table, which is not in unicode-data: from a library's
    /// source package, for Unicode 13.0. Seven of its characters have had other weights since then.
    /// </summary>
    public static List<string> CollationLines()
    {
        var path = Path.Combine(RepositoryRoot.Folder, "out", "data", CollationSource);
        Needed.Require(File.Exists(path), $"out/data/{CollationSource} (Debian: apt-get source)");
        using var stream = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var archive = new TarReader(stream);
        while (archive.GetNextEntry() is { } entry)
        {
            if (entry.Name.EndsWith(CollationTest, StringComparison.Ordinal))
            {
                return [.. new StreamReader(entry.DataStream!).ReadToEnd().Split('\n').Where(IsContent)];
            }
        }

        throw new FileNotFoundException($"{path} has no {CollationTest}.");
    }

    /// <summary>"0041 0300" as text; a lone surrogate stays one.</summary>
    public static string Text(string codes) =>
        string.Concat(
            codes
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(UnicodeFiles.Hexadecimal)
                .Select(code => code is >= 0xD800 and <= 0xDFFF ? ((char)code).ToString() : char.ConvertFromUtf32(code))
        );

    private static Process? Start(string path)
    {
        try
        {
            return Process.Start(
                new ProcessStartInfo("bzip2", ["-dc", path]) { UseShellExecute = false, RedirectStandardOutput = true }
            );
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static bool IsContent(string line) => line.Length > 0 && line[0] != '#';
}
