using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using LetterPdf.Tests;

namespace LetterPdf.DataTables;

/// <summary>The Unicode Common Locale Data Repository from npm: packages in out/data, read as they are.</summary>
internal static class CldrPackages
{
    public const string Names = "cldr-localenames-full";
    public const string Core = "cldr-core";

    /// <summary>Where a package is, or would be.</summary>
    public static string PathOf(string package) =>
        Path.Combine(RepositoryRoot.Folder, "out", "data", $"{package}-{Versions.Cldr}.tgz");

    /// <summary>Downloads missing packages with npm.</summary>
    public static void Fetch()
    {
        string[] missing = [.. new[] { Names, Core }.Where(package => !File.Exists(PathOf(package)))];
        if (missing.Length == 0)
        {
            return;
        }

        var folder = Path.GetDirectoryName(PathOf(Core))!;
        Directory.CreateDirectory(folder);
        var npm = new ProcessStartInfo(
            OperatingSystem.IsWindows() ? "npm.cmd" : "npm",
            [
                "pack",
                "--silent",
                "--pack-destination",
                folder,
                .. missing.Select(package => $"{package}@{Versions.Cldr}"),
            ]
        );
        using var process = Process.Start(npm)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"npm ended with exit code {process.ExitCode}.");
        }
    }

    /// <summary>Some of a package's files by their names.</summary>
    public static Dictionary<string, JsonNode> Read(string package, IReadOnlySet<string> files)
    {
        var found = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        using var stream = new GZipStream(File.OpenRead(PathOf(package)), CompressionMode.Decompress);
        using var archive = new TarReader(stream);
        while (found.Count < files.Count && archive.GetNextEntry() is { } entry)
        {
            if (files.Contains(entry.Name))
            {
                found.Add(entry.Name, JsonSerializer.Deserialize<JsonNode>(entry.DataStream!)!);
            }
        }

        return found;
    }
}
