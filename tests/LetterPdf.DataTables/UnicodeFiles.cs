using System.Globalization;

namespace LetterPdf.DataTables;

/// <summary>
/// The files of the Unicode character database, unmodified, as installed by Debian's package unicode-data; in another
/// folder if LETTERPDF_UNICODE_DATA names one.
/// </summary>
internal static class UnicodeFiles
{
    public const int CodePoints = 0x110000;

    public static string Folder { get; } =
        Environment.GetEnvironmentVariable("LETTERPDF_UNICODE_DATA") is { Length: > 0 } folder
            ? folder
            : "/usr/share/unicode";

    /// <summary>Where a file is.</summary>
    /// <param name="file">Its name; files are found in the folder and in the folders in it.</param>
    /// <exception cref="FileNotFoundException">It is in none of them.</exception>
    public static string PathOf(string file) =>
        Find(file) ?? throw new FileNotFoundException($"{file} is not in {Folder} (Debian: unicode-data).");

    public static string? Find(string file) =>
        Directory.Exists(Folder)
            ? Directory
                .EnumerateFiles(Folder, file, SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .FirstOrDefault()
            : null;

    /// <summary>The lines of a file, which must be of the version that tables are made from.</summary>
    /// <exception cref="InvalidDataException">Its first lines name another.</exception>
    public static string[] Read(string file)
    {
        var lines = File.ReadAllLines(PathOf(file));
        if (lines[0].StartsWith('#') && !lines.Take(12).Any(IsOurs))
        {
            throw new InvalidDataException($"{PathOf(file)} is not of Unicode {Versions.Unicode}: {lines[0]}");
        }

        return lines;

        // Names of files on emoji contain only the version's first two numbers.
        static bool IsOurs(string line) =>
            line.Contains($"-{Versions.Unicode}.", StringComparison.Ordinal)
            || line.Contains($"Version {Versions.Unicode[..^2]} ", StringComparison.Ordinal);
    }

    /// <summary>The fields of each line, without comments.</summary>
    public static IEnumerable<string[]> ReadFields(string file) =>
        from line in Read(file)
        let content = line.Split('#')[0]
        where !string.IsNullOrWhiteSpace(content)
        select content.Split(';', StringSplitOptions.TrimEntries);

    /// <summary>The lines "first..last ; value # comment" of a property file.</summary>
    public static IEnumerable<(int First, int Last, string Value, string Comment)> ReadRanges(string file)
    {
        foreach (var line in Read(file))
        {
            var parts = line.Split('#', 2);
            var fields = parts[0].Split(';', StringSplitOptions.TrimEntries);
            if (fields.Length >= 2)
            {
                var (first, last) = Range(fields[0]);
                yield return (first, last, fields[1], parts.Length > 1 ? parts[1].Trim() : "");
            }
        }
    }

    /// <summary>"0041..005A", or one code point alone.</summary>
    public static (int First, int Last) Range(string text)
    {
        var ends = text.Split("..");
        return (Hexadecimal(ends[0]), Hexadecimal(ends[^1]));
    }

    public static int Hexadecimal(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
