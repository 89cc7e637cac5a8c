using System.Collections.Immutable;
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

    private readonly Dictionary<FontKey, FontUse> _uses = [];
    private readonly List<FontUse> _all = [];

    private FontUses() { }

    /// <summary>The fonts, in the order of first use.</summary>
    public IReadOnlyList<FontUse> All => _all;

    public FontUse this[FontKey key] => _uses[key];

    public static FontUses Collect(TypesetDocument document, FontLibrary fonts)
    {
        var uses = new FontUses();
        var runs = document
            .Pages.SelectMany(page => page.Frame.Items)
            .OfType<PlacedRun>()
            .Select(placed => placed.Run)
            .ToImmutableArray();
        foreach (var run in runs)
        {
            MapSingleGlyphs(uses.Add(run, fonts), run);
        }

        foreach (var run in runs)
        {
            MapRest(uses[run.Font], run);
        }

        return uses;
    }

    private FontUse Add(GlyphRun run, FontLibrary fonts)
    {
        if (!_uses.TryGetValue(run.Font, out var use))
        {
            use = new FontUse(fonts[run.Font], _all.Count);
            _uses.Add(run.Font, use);
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
