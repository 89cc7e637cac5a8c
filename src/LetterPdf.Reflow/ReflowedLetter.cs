using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>What the forms of a letter are made of.</summary>
/// <param name="Letter">The letter: for what is about it rather than in it, such as its title and keywords.</param>
/// <param name="Outline">All that is read, in reading order.</param>
/// <param name="Pdf">The PDF beside which the forms stand.</param>
public sealed record ReflowedLetter(Letter Letter, LetterOutline Outline, PdfCopy Pdf)
{
    /// <summary>The fonts of the web page, in the order in which they are tried; empty for the reader's own.</summary>
    public ImmutableArray<WebFont> Fonts { get; init; } = [];

    public ReflowOptions Options { get; init; } = ReflowOptions.Default;
}

/// <summary>The PDF of the same letter.</summary>
/// <param name="FileName">Its name, without a folder.</param>
/// <param name="Bytes">All of it.</param>
/// <param name="Sha256">Its SHA-256 in 64 lower-case hexadecimal digits.</param>
public sealed record PdfCopy(string FileName, ReadOnlyMemory<byte> Bytes, string Sha256)
{
    /// <summary>No PDF: for forms that it holds itself.</summary>
    public static PdfCopy None { get; } = new(string.Empty, default, string.Empty);
}
