using System.Diagnostics;
using System.Text;

namespace LetterPdf.Office.Tests;

/// <summary>LibreOffice, which reads and writes workbooks too.</summary>
internal static class LibreOffice
{
    /// <summary>Comma, quotation mark, UTF-8, cells as shown, all sheets.</summary>
    private const string Csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,-1";

    // It ends at some hundred files without a word.
    private const int MostFiles = 50;

    private static bool IsThere =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "soffice")));

    /// <summary>Makes CSV of each file in a folder, one for each sheet: "book-Sheet1.csv".</summary>
    public static void ToCsv(string folder, string pattern) => Convert(folder, pattern, Csv);

    /// <summary>Converts each file in a folder to a kind: "ods".</summary>
    /// <param name="filter">How the files are read; null to let their names tell.</param>
    public static void Convert(string folder, string pattern, string kind, string? filter = null)
    {
        Needed.Require(IsThere, "soffice (Debian: libreoffice-calc-nogui)");
        foreach (var files in Directory.GetFiles(folder, pattern).Order(StringComparer.Ordinal).Chunk(MostFiles))
        {
            Convert(folder, files, kind, filter);
        }
    }

    private static void Convert(string folder, string[] files, string kind, string? filter)
    {
        var start = new ProcessStartInfo("soffice")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add($"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}");
        foreach (var argument in Arguments(folder, kind, filter).Concat(files))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);
    }

    private static IEnumerable<string> Arguments(string folder, string kind, string? filter) =>
        [
            "--headless",
            "--convert-to",
            kind,
            "--outdir",
            folder,
            .. filter is null ? [] : (string[])[$"--infilter={filter}"],
        ];

    /// <summary>The cells of a CSV file, row by row.</summary>
    public static string[][] Cells(string file)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        foreach (var sign in File.ReadAllText(file))
        {
            switch (sign)
            {
                case '"':
                    isQuoted = !isQuoted;
                    cell.Append(isQuoted && cell.Length > 0 ? "\"" : string.Empty);
                    break;
                case ',' or '\n' when !isQuoted:
                    row.Add(cell.ToString());
                    cell.Clear();
                    if (sign == '\n')
                    {
                        rows.Add([.. row]);
                        row.Clear();
                    }

                    break;
                default:
                    cell.Append(sign);
                    break;
            }
        }

        return [.. rows];
    }
}
