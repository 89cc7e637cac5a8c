using System.Globalization;

namespace LetterPdf.Typesetting.Tests;

/// <summary>
/// The files of the Unicode character database that the table and the rules are held against, unmodified, in
/// the folder UnicodeData with their licence. Read from the source tree, so that nobody has to have them installed.
/// </summary>
internal static class UnicodeData
{
    internal const int CodePoints = 0x110000;

    private const string ProjectFolder = "tests/LetterPdf.Typesetting.Tests";

    internal static string SourceTree { get; } = FindSourceTree();

    internal static string PathOf(string file) => Path.Combine(SourceTree, ProjectFolder, "UnicodeData", file);

    /// <summary>The lines "first..last ; value # comment" of a property file.</summary>
    internal static IEnumerable<(int First, int Last, string Value, string Comment)> ReadRanges(string file)
    {
        foreach (var line in File.ReadLines(PathOf(file)))
        {
            var parts = line.Split('#', 2);
            var fields = parts[0].Split(';', StringSplitOptions.TrimEntries);
            if (fields.Length < 2)
            {
                continue;
            }

            var ends = fields[0].Split("..");
            yield return (
                Hexadecimal(ends[0]),
                Hexadecimal(ends[^1]),
                fields[1],
                parts.Length > 1 ? parts[1].Trim() : ""
            );
        }
    }

    internal static int Hexadecimal(string text) =>
        int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static string FindSourceTree()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, ProjectFolder)))
        {
            folder =
                folder.Parent
                ?? throw new DirectoryNotFoundException($"No {ProjectFolder} above {AppContext.BaseDirectory}.");
        }

        return folder.FullName;
    }
}
