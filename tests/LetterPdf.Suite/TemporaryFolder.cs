using LetterPdf.Tests;

namespace LetterPdf.Suite;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("letterpdf-").FullName;

    /// <summary>The real letter's letter.yml, body and signatories, without its fonts.</summary>
    public static TemporaryFolder WithRealLetter()
    {
        var folder = new TemporaryFolder();
        Directory.CreateDirectory(System.IO.Path.Combine(folder.Path, "data"));
        foreach (var file in (string[])["letter.yml", "data/body.md", "data/signatories.csv"])
        {
            System.IO.File.Copy(System.IO.Path.Combine(RepositoryFolder.Root, file), folder.File(file));
        }

        return folder;
    }

    /// <summary>Adds the tests' own fonts of other scripts, for the letter in it.</summary>
    public void AddTestFonts()
    {
        Directory.CreateDirectory(File("fonts"));
        var fonts = System.IO.Path.Combine(RepositoryFolder.Root, "tests", "fonts");
        foreach (var font in Directory.EnumerateFiles(fonts, "*.ttf"))
        {
            System.IO.File.Copy(font, File($"fonts/{System.IO.Path.GetFileName(font)}"));
        }
    }

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(File(name))!);
        System.IO.File.WriteAllText(File(name), text);
    }

    /// <summary>Replaces a stretch of a file's text, which must be there.</summary>
    public void Edit(string name, string from, string to)
    {
        var text = System.IO.File.ReadAllText(File(name));
        Assert.Contains(from, text, StringComparison.Ordinal);
        Write(name, text.Replace(from, to, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
