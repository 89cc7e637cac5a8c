using System.Collections.Immutable;
using System.Runtime.InteropServices;
using LetterPdf.Fonts;
using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>What a document uses of one font: its glyphs, and the text that each stands for. Several documents may have
/// the same, once every glyph is known.</summary>
internal sealed class FontUse
{
    private const int ThousandthsPerEm = 1000;

    private readonly Dictionary<ushort, string> _unicode;
    private readonly Dictionary<ushort, int> _widths;

    private readonly Lazy<ImmutableArray<KeyValuePair<ushort, string>>> _list;
    private readonly Lazy<EmbeddedFont?> _embedded;
    private readonly Func<FontUse, EmbeddedFont?> _embed;
    private NameLetters? _names;

    /// <param name="face">The font.</param>
    /// <param name="index">Its index.</param>
    /// <param name="embed">Makes what embeds it.</param>
    public FontUse(FontFace face, int index, Func<FontUse, EmbeddedFont?> embed)
        : this(face, index, embed, [], []) { }

    private FontUse(
        FontFace face,
        int index,
        Func<FontUse, EmbeddedFont?> embed,
        Dictionary<ushort, string> unicode,
        Dictionary<ushort, int> widths
    )
    {
        Face = face;
        Index = index;
        (_embed, _unicode, _widths) = (embed, unicode, widths);
        _list = new(() => [.. _unicode.OrderBy(entry => entry.Key)]);
        _embedded = new(() => embed(this));
        ResourceName = Export.ResourceName.Of("F", index);
    }

    public FontFace Face { get; }

    /// <summary>The index, from 0 in the order of first use.</summary>
    public int Index { get; }

    /// <summary>Its name in content streams, such as "F1".</summary>
    public byte[] ResourceName { get; }

    /// <summary>Every glyph used, in order of id, with the text of its ToUnicode entry. Once it is asked for, no glyph
    /// can be added.</summary>
    public ImmutableArray<KeyValuePair<ushort, string>> Unicode => _list.Value;

    /// <summary>What embeds it; null where its tables are damaged. Made when it is first asked for, once every glyph is
    /// known.</summary>
    public EmbeddedFont? Embedded => _embedded.Value;

    /// <summary>The embedded part of the font; null where its tables are damaged.</summary>
    public FontSubset? Subset => Embedded?.Subset;

    /// <summary>The glyph's advance as in the Widths array, in thousandths of the em.</summary>
    public int WidthOf(ushort glyph) => _widths[glyph];

    /// <summary>Whether it has a glyph.</summary>
    public bool Has(ushort glyph) => _unicode.ContainsKey(glyph);

    /// <summary>The same glyphs, to which others can be added.</summary>
    public FontUse Copy() => new(Face, Index, _embed, new(_unicode), new(_widths)) { _names = _names };

    public int InThousandths(int fontUnits) =>
        (int)Math.Round((double)fontUnits * ThousandthsPerEm / Face.UnitsPerEm, MidpointRounding.AwayFromZero);

    /// <summary>Records a glyph's text where it has none yet.</summary>
    public void Map(ushort glyph, ReadOnlySpan<char> text)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_unicode, glyph, out var isKnown);
        if (!isKnown)
        {
            known = text.ToString();
            _widths.Add(glyph, InThousandths(Face.AdvanceOf(glyph)));
        }
    }

    /// <summary>From now on the font holds the letters of names, each with itself for text where it has none
    /// yet.</summary>
    public void HoldNames()
    {
        _names = NameLetters.In(Face);
        Complete();
    }

    /// <summary>Once more glyphs are shown: adds what a font that holds names holds beside them.</summary>
    public void Complete()
    {
        foreach (var (glyph, letter) in _names?.Beside(Has) ?? [])
        {
            Map(glyph, [letter]);
        }
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
