using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using LetterPdf.Fonts;
using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>What a document uses of one font: its glyphs, and the text that each stands for.</summary>
internal sealed class FontUse
{
    private const int ThousandthsPerEm = 1000;

    private readonly Dictionary<ushort, string> _unicode = [];
    private readonly Dictionary<ushort, int> _widths = [];

    private readonly Lazy<FontSubset?> _subset;

    public FontUse(FontFace face, int index)
    {
        Face = face;
        Index = index;
        _subset = new Lazy<FontSubset?>(() => Face.Subset([.. _unicode.Keys.Order()]), isThreadSafe: false);
        ResourceName = Export.ResourceName.Of("F", index);
    }

    public FontFace Face { get; }

    /// <summary>The index, from 0 in the order of first use.</summary>
    public int Index { get; }

    /// <summary>Its name in content streams, such as "F1".</summary>
    public byte[] ResourceName { get; }

    /// <summary>Every glyph used, in order of id, with the text of its ToUnicode entry.</summary>
    public IReadOnlyList<KeyValuePair<ushort, string>> ListUnicode() => [.. _unicode.OrderBy(entry => entry.Key)];

    /// <summary>
    /// The embedded part of the font; null where its tables are damaged. Created on first access, once every glyph is
    /// known.
    /// </summary>
    public FontSubset? Subset => _subset.Value;

    /// <summary>The glyph's advance as in the Widths array, in thousandths of the em.</summary>
    public int WidthOf(ushort glyph)
    {
        if (!_widths.TryGetValue(glyph, out var width))
        {
            width = InThousandths(Face.AdvanceOf(glyph));
            _widths.Add(glyph, width);
        }

        return width;
    }

    public int InThousandths(int fontUnits) =>
        (int)Math.Round((double)fontUnits * ThousandthsPerEm / Face.UnitsPerEm, MidpointRounding.AwayFromZero);

    /// <summary>Records a glyph's text where it has none yet.</summary>
    public void Map(ushort glyph, ReadOnlySpan<char> text)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_unicode, glyph, out _);
        known ??= text.ToString();
    }

    /// <summary>Whether the texts of a cluster's glyphs differ from the cluster's own, so that it needs
    /// ActualText.</summary>
    public bool NeedsActualText(GlyphRun run, GlyphCluster cluster)
    {
        var rest = run.Text.AsSpan(cluster.Text);
        foreach (var glyph in run.Glyphs.AsSpan(cluster.Glyphs))
        {
            var mapped = _unicode[glyph.Id];
            if (!rest.StartsWith(mapped, StringComparison.Ordinal))
            {
                return true;
            }

            rest = rest[mapped.Length..];
        }

        return !rest.IsEmpty;
    }
}
