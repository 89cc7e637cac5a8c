using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>By what an embedded font is known: the font, its glyphs and their text.</summary>
/// <param name="use">The font, with every glyph.</param>
/// <param name="form">The form of the file.</param>
internal sealed class FontGlyphs(FontUse use, PdfForm form) : IEquatable<FontGlyphs>
{
    private readonly int _hash = HashOf(use);

    public FontUse Use => use;

    public PdfForm Form => form;

    public bool Equals(FontGlyphs? other) =>
        other is not null
        && other._hash == _hash
        && ReferenceEquals(other.Use.Face, use.Face)
        && other.Form == form
        && other.Use.Unicode.AsSpan().SequenceEqual(use.Unicode.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as FontGlyphs);

    public override int GetHashCode() => _hash;

    private static int HashOf(FontUse use)
    {
        var hash = default(HashCode);
        foreach (var (glyph, text) in use.Unicode)
        {
            hash.Add(glyph);
            hash.Add(text, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }
}
