namespace LetterPdf.Export;

/// <summary>The name of the program that made the file. A constant: the same version writes the same bytes for the
/// same letter.</summary>
internal static class Producer
{
    public const string Name = "letterpdf 0.6.0";
}
