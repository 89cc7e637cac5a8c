using LetterPdf.Model;
using LetterPdf.Tests;

namespace LetterPdf.Suite;

/// <summary>The repository's own letter, built once for all tests that look at it.</summary>
internal static class RealLetter
{
    private static readonly Lazy<BuiltLetter> Built = new(() => BuiltLetter.Of(RepositoryFolder.Root));

    private static readonly Lazy<string> Written = new(() =>
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("letterpdf-suite-").FullName, "letter.pdf");
        File.WriteAllBytes(file, Bytes);
        return file;
    });

    public static Letter Letter => Built.Value.Letter;

    public static TypesetDocument Document => Built.Value.Document;

    public static byte[] Bytes => Built.Value.Bytes;

    public static DiagnosticBag Diagnostics => Built.Value.Diagnostics;

    /// <summary>A file with these bytes.</summary>
    public static string PdfFile => Written.Value;
}
