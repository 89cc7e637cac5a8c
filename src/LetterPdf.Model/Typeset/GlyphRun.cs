using System.Collections.Immutable;
using System.Globalization;

namespace LetterPdf.Model;

/// <summary>A face, by the name of its file in the fonts folder ("SourceSerif4-Regular.ttf") and its index in the
/// file.</summary>
/// <param name="FileName">The name of the file.</param>
public readonly record struct FontKey(string FileName)
{
    /// <summary>Which face of a collection, from 0; 0 in a file of one face.</summary>
    public int Face { get; init; }

    /// <summary>The point on the axes of a variable font: "wght=600,slnt=-10"; null for any other font.</summary>
    public string? Instance { get; init; }

    public override string ToString() =>
        (Face, Instance) switch
        {
            (0, null) => FileName,
            (_, null) => string.Create(CultureInfo.InvariantCulture, $"{FileName}, face {Face + 1}"),
            (0, _) => $"{FileName}, {Instance}",
            _ => string.Create(CultureInfo.InvariantCulture, $"{FileName}, face {Face + 1}, {Instance}"),
        };
}

/// <summary>
/// Glyphs of one face and size with the text they stand for. Spaces between words and at a line's end are real
/// glyphs; a hyphen that only the line break added stands for U+00AD in the text.
/// </summary>
/// <param name="Font">Which font file.</param>
/// <param name="Size">The em.</param>
/// <param name="Text">The text of the run, NFC.</param>
/// <param name="Glyphs">In visual order, left to right.</param>
/// <param name="Place">Where the text came from; null for words of the program's own.</param>
public sealed record GlyphRun(FontKey Font, Length Size, string Text, ImmutableArray<Glyph> Glyphs, Place? Place)
{
    /// <summary>The horizontal scale of the outlines, 1 for their natural width; the advances include it.</summary>
    public double Stretch { get; init; } = 1;

    /// <summary>Whether the text goes from right to left, against the order of the glyphs.</summary>
    public bool IsRightToLeft => Glyphs.Length > 1 && Glyphs[0].Cluster > Glyphs[^1].Cluster;

    /// <summary>The sum of the advances, including a space at the line's end.</summary>
    public Length Width
    {
        get
        {
            var width = Length.Zero;
            foreach (var glyph in Glyphs)
            {
                width += glyph.Advance;
            }

            return width;
        }
    }
}

/// <summary>One glyph of a run.</summary>
/// <param name="Id">The glyph's number in the font file.</param>
/// <param name="Cluster">Offset in the run's text of the first UTF-16 unit that it stands for; glyphs of one cluster
/// share it.</param>
/// <param name="Advance">How far the pen moves: the font's advance, including kerning and justification.</param>
/// <param name="OffsetX">The offset of the outline from the pen, rightwards.</param>
/// <param name="OffsetY">The offset of the outline from the baseline, upwards.</param>
public readonly record struct Glyph(
    ushort Id,
    int Cluster,
    Length Advance,
    Length OffsetX = default,
    Length OffsetY = default
);
