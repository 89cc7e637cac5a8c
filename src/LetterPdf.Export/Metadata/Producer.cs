namespace LetterPdf.Export;

/// <summary>What says that it made the file. A constant: the same letter is the same bytes from the same
/// version.</summary>
internal static class Producer
{
    public const string Name = "letterpdf 0.4.0";
}
