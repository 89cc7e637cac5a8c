using System.Diagnostics;
using System.Text;
using LetterPdf.Tests;

namespace LetterPdf.Import.Tests;

/// <summary>Other programs that read and write documents: LibreOffice, and mammoth (npm) under node.</summary>
internal static class OtherProgram
{
    /// <summary>A document as LibreOffice writes it in another format; skips the test without LibreOffice.</summary>
    /// <param name="format">As "--convert-to" takes it; the file's ending is its first word.</param>
    public static byte[] Converted(byte[] document, string ending, string format)
    {
        Needed.Require(IsInstalled("soffice"), "soffice (Debian: libreoffice-writer-nogui)");
        var folder = Directory.CreateTempSubdirectory("letterpdf-office-");
        try
        {
            var source = Path.Combine(folder.FullName, "source" + ending);
            var made = Path.Combine(folder.FullName, "made");
            File.WriteAllBytes(source, document);
            var (code, _, error) = Run(
                "soffice",
                $"-env:UserInstallation=file://{folder.FullName}/profile",
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                made,
                source
            );
            Assert.True(code == 0, error);
            return File.ReadAllBytes(Assert.Single(Directory.GetFiles(made)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The words that mammoth finds in a document; skips the test without it.</summary>
    public static string Mammoth(byte[] document)
    {
        const string program =
            "require('mammoth').extractRawText({path: process.argv[1]}).then(r => process.stdout.write(r.value))";
        Needed.Require(
            IsInstalled("node") && Run("node", "-e", "require.resolve('mammoth')").Code == 0,
            "mammoth (npm install mammoth, with NODE_PATH naming its folder)"
        );
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, document);
            var (code, output, error) = Run("node", "-e", program, file);
            Assert.True(code == 0, error);
            return output;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static (int Code, string Output, string Error) Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
