namespace LetterPdf.Office.Tests;

/// <summary>A folder that is removed after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("letterpdf-office-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
