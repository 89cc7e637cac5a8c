namespace LetterPdf.Pdf.Tests;

/// <summary>The repository's folder, found upwards from where the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "LetterPdf.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
