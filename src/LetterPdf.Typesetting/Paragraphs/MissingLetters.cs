using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using LetterPdf.Fonts;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>
/// Which characters of a word a face lacks. HarfBuzz takes a character apart that a face does not have: where its parts
/// are put together on the page, as an accent on its letter, that is as good; where they would stand beside each other
/// (Hangul in single letters), it is not.
/// </summary>
internal static class MissingLetters
{
    /// <summary>Offsets of the characters, each once, in order.</summary>
    public static ImmutableArray<int> Find(FontFace face, ReadOnlySpan<char> word, ImmutableArray<ShapedGlyph> glyphs)
    {
        var missing = ImmutableArray.CreateBuilder<int>();
        var hasBox = glyphs.Any(glyph => glyph.Id == 0);
        for (var offset = 0; offset < word.Length;)
        {
            _ = Rune.DecodeFromUtf16(word[offset..], out var rune, out var length);
            var isPlain = rune.IsAscii && !hasBox;
            if (!isPlain && IsMissing(face, rune, glyphs.AsSpan(), ClusterOf(glyphs, offset)))
            {
                missing.Add(offset);
            }

            offset += length;
        }

        return missing.ToImmutable();
    }

    private static bool IsMissing(FontFace face, Rune rune, ReadOnlySpan<ShapedGlyph> glyphs, int cluster)
    {
        var isThere = face.GlyphFor(rune.Value) != 0;
        var isInBox = false;
        foreach (var glyph in glyphs)
        {
            isInBox |= glyph.Cluster == cluster && glyph.Id == 0;
        }

        // A box stands for a cluster: of its characters those count that the face lacks.
        if (isInBox || isThere)
        {
            return isInBox ? !isThere && !IsSteering(rune) : IsAccent(rune) && !IsPutTogether(glyphs, cluster);
        }

        // Signs that stand beside their letter by nature are rightly taken apart.
        return !IsSteering(rune) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.SpacingCombiningMark
            && !IsPutTogether(glyphs, cluster);
    }

    // One glyph; or one with others that take no room of their own and were moved to where they belong.
    private static bool IsPutTogether(ReadOnlySpan<ShapedGlyph> glyphs, int cluster)
    {
        var (count, loose) = (0, 0);
        foreach (var glyph in glyphs)
        {
            if (glyph.Cluster == cluster)
            {
                count++;
                loose += glyph.Advance == 0 && (glyph.OffsetX != 0 || glyph.OffsetY != 0) ? 0 : 1;
            }
        }

        return count == 1 || loose <= 1;
    }

    private static int ClusterOf(ImmutableArray<ShapedGlyph> glyphs, int offset)
    {
        var cluster = 0;
        foreach (var glyph in glyphs)
        {
            cluster = glyph.Cluster <= offset ? Math.Max(cluster, glyph.Cluster) : cluster;
        }

        return cluster;
    }

    // Accents of Latin, Greek and Cyrillic; U+034F only joins.
    private static bool IsAccent(Rune rune) => rune.Value is >= 0x0300 and <= 0x036F and not 0x034F;

    // What is not drawn itself: joiners, selectors, marks of direction.
    private static bool IsSteering(Rune rune) =>
        rune.Value is 0x034F or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF)
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control;
}
