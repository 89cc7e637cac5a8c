using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using LetterPdf.Fonts;
using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>
/// The fonts of a document with the text of each glyph. A glyph's text is that of its first use on its own; where
/// another use has another text, that use gets ActualText (<see cref="FontUse.NeedsActualText"/>).
/// </summary>
internal sealed class FontUses
{
    // A hyphen at a line break is drawn by the hyphen's glyph, but stands for U+00AD. The glyph itself means a
    // hyphen.
    private const char SoftHyphen = '\u00AD';
    private const string Hyphen = "-";

    private readonly Dictionary<FontKey, FontUse> _uses;
    private readonly List<FontUse> _all;

    private readonly FontLibrary _fonts;
    private readonly Func<FontUse, EmbeddedFont?> _embed;

    private Lazy<string> _additions = new(string.Empty);

    private FontUses(
        FontLibrary fonts,
        Func<FontUse, EmbeddedFont?> embed,
        Dictionary<FontKey, FontUse> uses,
        List<FontUse> all
    ) => (_fonts, _embed, _uses, _all) = (fonts, embed, uses, all);

    /// <summary>The fonts, in the order of first use.</summary>
    public IReadOnlyList<FontUse> All => _all;

    /// <summary>Tells apart what was added to the same fonts by <see cref="With"/>; empty where nothing was.</summary>
    public string Additions => _additions.Value;

    public FontUse this[FontKey key] => _uses[key];

    /// <summary>The fonts of some runs.</summary>
    /// <param name="runs">In reading order.</param>
    /// <param name="nameFaces">Faces that hold the letters of names too, so that letters to several recipients have the
    /// same fonts.</param>
    /// <param name="fonts">The library, with every font that they name.</param>
    /// <param name="embed">Makes what embeds a font.</param>
    public static FontUses Collect(
        IReadOnlyList<GlyphRun> runs,
        ImmutableArray<FontKey> nameFaces,
        FontLibrary fonts,
        Func<FontUse, EmbeddedFont?> embed
    )
    {
        var uses = new FontUses(fonts, embed, [], []);
        uses.Map(runs, run => uses.Add(run.Font));
        foreach (var face in nameFaces)
        {
            uses.Add(face).HoldNames();
        }

        return uses;
    }

    /// <summary>The fonts with those of further runs: the same object where these show nothing new.</summary>
    /// <param name="runs">In reading order.</param>
    public FontUses With(IReadOnlyList<GlyphRun> runs)
    {
        if (runs.All(Has))
        {
            return this;
        }

        var more = new FontUses(_fonts, _embed, new(_uses), [.. _all]);
        var changed = new HashSet<FontKey>();
        more.Map(runs, run => changed.Contains(run.Font) || Has(run) ? more._uses[run.Font] : Changed(run));
        foreach (var face in changed)
        {
            more._uses[face].Complete();
        }

        more._additions = new(() => more.Tell(this));
        return more;

        FontUse Changed(GlyphRun run)
        {
            changed.Add(run.Font);
            if (!_uses.TryGetValue(run.Font, out var known))
            {
                return more.Add(run.Font);
            }

            return more._uses[run.Font] = more._all[known.Index] = known.Copy();
        }
    }

    private bool Has(GlyphRun run)
    {
        if (!_uses.TryGetValue(run.Font, out var use))
        {
            return false;
        }

        foreach (var glyph in run.Glyphs)
        {
            if (!use.Has(glyph.Id))
            {
                return false;
            }
        }

        return true;
    }

    // What these have that the others have not, with its text.
    private string Tell(FontUses others)
    {
        var text = new StringBuilder();
        foreach (var use in _all)
        {
            var known = others._uses.GetValueOrDefault(use.Face.Key);
            if (use != known)
            {
                text.Append(CultureInfo.InvariantCulture, $"{use.Index} {use.Face.Key}:");
                foreach (var (glyph, own) in use.Unicode.Where(entry => known?.Has(entry.Key) != true))
                {
                    text.Append(CultureInfo.InvariantCulture, $" {glyph} {own.Length} {own}");
                }
            }
        }

        return text.ToString();
    }

    // First the glyphs that stand alone, whose text is certain.
    private void Map(IReadOnlyList<GlyphRun> runs, Func<GlyphRun, FontUse> useOf)
    {
        foreach (var run in runs)
        {
            MapSingleGlyphs(useOf(run), run);
        }

        foreach (var run in runs)
        {
            MapRest(_uses[run.Font], run);
        }
    }

    private FontUse Add(FontKey face)
    {
        if (!_uses.TryGetValue(face, out var use))
        {
            use = new FontUse(_fonts[face], _all.Count, _embed);
            _uses.Add(face, use);
            _all.Add(use);
        }

        return use;
    }

    private static void MapSingleGlyphs(FontUse use, GlyphRun run)
    {
        foreach (var cluster in GlyphCluster.Of(run))
        {
            var (first, count) = cluster.Glyphs.GetOffsetAndLength(run.Glyphs.Length);
            var text = run.Text.AsSpan(cluster.Text);
            if (count == 1 && !text.IsEmpty && !SteeringCharacters.AreIn(text))
            {
                use.Map(run.Glyphs[first].Id, text);
            }
        }
    }

    // Glyphs that never stand alone: those of a cluster take its characters in turn, and ActualText corrects what
    // that gets wrong. ISO 19005-2, 6.2.11.7.2 requires an entry for every glyph all the same.
    private static void MapRest(FontUse use, GlyphRun run)
    {
        foreach (var cluster in GlyphCluster.Of(run))
        {
            var rest = Drawn(run.Text.AsSpan(cluster.Text));
            var left = cluster.Glyphs.End.Value - cluster.Glyphs.Start.Value;
            foreach (var glyph in run.Glyphs.AsSpan(cluster.Glyphs))
            {
                var length = left == 1 || rest.IsEmpty ? rest.Length : CharacterLength(rest);
                var own = rest[..length];
                use.Map(glyph.Id, own.IsEmpty || own.Contains(SoftHyphen) ? Hyphen : own);
                rest = rest[length..];
                left--;
            }
        }
    }

    // A glyph stands for what it draws: what only steers it is said by ActualText, which covers both.
    private static ReadOnlySpan<char> Drawn(ReadOnlySpan<char> text)
    {
        if (!SteeringCharacters.AreIn(text))
        {
            return text;
        }

        var drawn = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            drawn.Append(SteeringCharacters.Has(rune) ? string.Empty : rune.ToString());
        }

        return drawn.Length == 0 ? text : drawn.ToString();
    }

    private static int CharacterLength(ReadOnlySpan<char> text) =>
        text.Length > 1 && char.IsSurrogatePair(text[0], text[1]) ? 2 : 1;
}
