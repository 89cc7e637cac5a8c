using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>Glyphs of a run that stand for one piece of its text together.</summary>
/// <param name="Glyphs">The range of glyphs in the run.</param>
/// <param name="Text">The range of UTF-16 units in its text.</param>
internal readonly record struct GlyphCluster(Range Glyphs, Range Text)
{
    /// <summary>A run's clusters, in visual order.</summary>
    public static Enumerator Of(GlyphRun run) => new(run);

    private static GlyphCluster At(GlyphRun run, int start)
    {
        var cluster = run.Glyphs[start].Cluster;
        var end = start + 1;
        while (end < run.Glyphs.Length && run.Glyphs[end].Cluster == cluster)
        {
            end++;
        }

        var textEnd =
            end < run.Glyphs.Length && run.Glyphs[end].Cluster > cluster
                ? run.Glyphs[end].Cluster
                : NextAfter(run, cluster);
        return new GlyphCluster(start..end, cluster..textEnd);
    }

    // At the end of the run, or where visual order runs against the text's.
    private static int NextAfter(GlyphRun run, int cluster)
    {
        var next = run.Text.Length;
        foreach (var glyph in run.Glyphs)
        {
            if (glyph.Cluster > cluster)
            {
                next = Math.Min(next, glyph.Cluster);
            }
        }

        return next;
    }

    /// <summary>Walks a run without allocating: every glyph of a document passes through here three times.</summary>
    internal struct Enumerator(GlyphRun run)
    {
        public GlyphCluster Current { get; private set; }

        public readonly Enumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            var start = Current.Glyphs.End.Value;
            if (start == run.Glyphs.Length)
            {
                return false;
            }

            Current = At(run, start);
            return true;
        }
    }
}
