using LetterPdf.Tests;

namespace LetterPdf.Suite.Fonts;

/// <summary>A small letter in a folder of its own, set in fonts that lie beside it.</summary>
internal sealed class FontLetter : IDisposable
{
    public const string Words = "Hello, quick brown foxes jump over (lazy) dogs; 0123456789 stand here.";

    private readonly TemporaryFolder _folder = new();

    public FontLetter(string family, string body = Words)
    {
        _folder.Write(
            "letter.yml",
            $$"""
            date: 2026-03-04
            title: Trial
            language: en-US
            type: {family: {{family}}}
            addressee: {name: Jane Roe}
            subject: A trial of fonts
            letterhead: {name: Trial Office}
            body: body.md
            """
        );
        _folder.Write("body.md", body + "\n");
        Directory.CreateDirectory(_folder.File("fonts"));
    }

    public string Folder => _folder.Path;

    public string Pdf => _folder.File("x.pdf");

    /// <summary>A font of the tests; or of the repository, by its path.</summary>
    public static byte[] Bytes(string name) =>
        File.ReadAllBytes(
            Path.Combine(
                RepositoryFolder.Root,
                name.Contains('/', StringComparison.Ordinal) ? name : $"tests/fonts/formats/{name}"
            )
        );

    public FontLetter With(string name) => With(Path.GetFileName(name), Bytes(name));

    public FontLetter With(string name, byte[] font)
    {
        File.WriteAllBytes(_folder.File($"fonts/{name}"), font);
        return this;
    }

    public TestRun Build(params string[] options)
    {
        File.Delete(Pdf);
        return TestRun.Of(Folder, ["build", ".", "-o", Pdf, .. options]);
    }

    public TestRun Verify() => TestRun.Of(Folder, "verify", Pdf, "--fonts", Folder);

    /// <summary>How many pixels of the first page are dark, as poppler draws it at 50 dots per inch.</summary>
    public int DarkInPoppler()
    {
        Tool.Run("pdftoppm", "-r", "50", "-gray", "-singlefile", Pdf, _folder.File("poppler"));
        return Dark("poppler.pgm");
    }

    /// <summary>The same as MuPDF draws it.</summary>
    public int DarkInMuPdf()
    {
        Tool.Run("mutool", "draw", "-q", "-r", "50", "-c", "gray", "-o", _folder.File("mupdf.pgm"), Pdf, "1");
        return Dark("mupdf.pgm");
    }

    public void Dispose() => _folder.Dispose();

    // A portable graymap: "P5", width, height, 255, and a byte for each pixel.
    private int Dark(string picture)
    {
        const byte dark = 160;
        const int longestHeader = 60;
        var bytes = File.ReadAllBytes(_folder.File(picture));
        return bytes.Skip(longestHeader).Count(point => point < dark);
    }
}
