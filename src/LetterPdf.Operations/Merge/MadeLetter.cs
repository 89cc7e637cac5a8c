using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>One recipient's letter.</summary>
/// <param name="Pdf">The finished file; null where there is an error.</param>
/// <param name="Pages">The number of its pages.</param>
/// <param name="Findings">What is wrong with this letter alone.</param>
internal readonly record struct MadeLetter(byte[]? Pdf, int Pages, DiagnosticBag Findings)
{
    /// <summary>SHA-256 of the file, if it is known.</summary>
    public FileDigest? Digest { get; init; }

    /// <summary>The name of its file, where it is to be written; otherwise empty.</summary>
    public string File { get; init; } = string.Empty;
}
