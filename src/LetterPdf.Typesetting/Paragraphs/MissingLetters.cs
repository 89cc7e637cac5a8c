using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using LetterPdf.Fonts;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>
/// Which characters of a word a face lacks. HarfBuzz takes a character apart that a face does not have: where its parts
/// are put together on the page, as an accent on its letter, that is as good; where they would stand beside each other
/// (Hangul in single letters), it is not.
/// </summary>
internal static class MissingLetters
{
    /// <summary>The offsets of the missing characters, each once, in order.</summary>
    public static ImmutableArray<int> Find(FontFace face, ReadOnlySpan<char> word, ImmutableArray<ShapedGlyph> glyphs)
    {
        var missing = ImmutableArray.CreateBuilder<int>();
        var hasBox = glyphs.Any(glyph => glyph.Id == 0);
        var clusters = ClustersOf(word.Length, glyphs);
        var cluster = default(Cluster);
        for (var offset = 0; offset < word.Length; )
        {
            _ = Rune.DecodeFromUtf16(word[offset..], out var rune, out var length);
            cluster = clusters[offset].Glyphs > 0 ? clusters[offset] : cluster;
            var isPlain = rune.IsAscii && !hasBox;
            if (!isPlain && IsMissing(face, rune, cluster))
            {
                missing.Add(offset);
            }

            offset += length;
        }

        return missing.ToImmutable();
    }

    private static Cluster[] ClustersOf(int length, ImmutableArray<ShapedGlyph> glyphs)
    {
        var clusters = new Cluster[length];
        foreach (var glyph in glyphs)
        {
            // What takes no room of its own and was moved is where it belongs.
            var isLoose = glyph.Advance != 0 || (glyph.OffsetX == 0 && glyph.OffsetY == 0);
            ref var cluster = ref clusters[glyph.Cluster];
            cluster = new Cluster(
                cluster.Glyphs + 1,
                cluster.Loose + (isLoose ? 1 : 0),
                cluster.HasBox || glyph.Id == 0
            );
        }

        return clusters;
    }

    private static bool IsMissing(FontFace face, Rune rune, Cluster cluster)
    {
        var isThere = face.GlyphFor(rune.Value) != 0;

        // A .notdef box stands for a cluster: of its characters only those that the face lacks count.
        if (cluster.HasBox || isThere)
        {
            return cluster.HasBox ? !isThere && !IsSteering(rune) : IsAccent(rune) && !cluster.IsPutTogether;
        }

        // Signs that stand beside their letter by nature are rightly taken apart.
        return !IsSteering(rune)
            && Rune.GetUnicodeCategory(rune) != UnicodeCategory.SpacingCombiningMark
            && !cluster.IsPutTogether;
    }

    // Accents of Latin, Greek and Cyrillic; U+034F only joins.
    private static bool IsAccent(Rune rune) => rune.Value is >= 0x0300 and <= 0x036F and not 0x034F;

    // Characters that are not drawn themselves: joiners, selectors, directional marks.
    private static bool IsSteering(Rune rune) =>
        SteeringCharacters.Has(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control;

    /// <summary>The glyphs of characters that are drawn together.</summary>
    /// <param name="Glyphs">Their number.</param>
    /// <param name="Loose">The number of those that have an advance, or no offset from the pen.</param>
    /// <param name="HasBox">Whether one is the .notdef glyph.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Cluster(int Glyphs, int Loose, bool HasBox)
    {
        /// <summary>One glyph; or one with others that were moved to where they belong.</summary>
        public bool IsPutTogether => Glyphs == 1 || Loose <= 1;
    }
}
