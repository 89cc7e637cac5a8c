namespace LetterPdf.Model;

/// <summary>A picture of a letter.</summary>
/// <param name="File">PNG, JPEG or SVG; relative to the letter's folder, inside it.</param>
/// <param name="Alt">What it shows, for people who do not see it; never empty.</param>
/// <param name="Height">On the page; null for its own.</param>
/// <param name="Span">Where letter.yml says it.</param>
public sealed record Picture(string File, string Alt, Length? Height, SourceSpan Span);
