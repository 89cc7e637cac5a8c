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
public sealed record PdfCopy(string FileName, ReadOnlyMemory<byte> Bytes, string Sha256);

/// <summary>Choices about forms.</summary>
public sealed record ReflowOptions
{
    /// <summary>The columns of a line in the e-mails of RFC 3676, 4.2, with room for marks of quotation.</summary>
    public const int UsualColumns = 72;

    public static ReflowOptions Default { get; } = new();

    /// <summary>Whether the web page is a piece to be pasted into another page: class names, and no style.</summary>
    public bool IsFragment { get; init; }

    /// <summary>The most columns of a line in plain text; null for paragraphs in one line each.</summary>
    public int? Columns { get; init; } = UsualColumns;

    /// <summary>The most characters of plain text, counted as web forms do; null for any number.</summary>
    public int? CharacterLimit { get; init; }
}
