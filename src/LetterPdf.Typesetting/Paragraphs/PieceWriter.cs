using System.Collections.Immutable;
using System.Text;
using LetterPdf.Fonts;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>Gathers words and spaces into runs of one face.</summary>
internal sealed class PieceWriter
{
    private const char SoftHyphen = StyledText.SoftHyphen;

    private readonly ImmutableArray<LinePiece>.Builder _pieces = ImmutableArray.CreateBuilder<LinePiece>();
    private readonly ImmutableArray<Glyph>.Builder _glyphs = ImmutableArray.CreateBuilder<Glyph>();
    private readonly StringBuilder _text = new();
    private StyledRun _run = null!;
    private FontFace? _face;
    private double _start;
    private double _pen;
    private double _stretch;

    /// <summary>Begins a line at an offset from the paragraph's left edge, in points.</summary>
    public void Start(double x) => _start = _pen = x;

    /// <summary>Goes on at an offset from the paragraph's left edge, in points.</summary>
    public void MoveTo(double x)
    {
        Flush();
        _start = _pen = x;
    }

    public void Begin(StyledRun run, double stretch)
    {
        Flush();
        _run = run;
        _stretch = stretch;
    }

    public void AddSpace(char space, double advance)
    {
        Use(_face ?? _run.Style.Face);
        var width = Length.FromPoints(advance);
        _glyphs.Add(new Glyph(_face!.GlyphFor(' '), _text.Length, width));
        _text.Append(space);
        _pen += advance;
    }

    /// <param name="word">As shaped, a hyphen included where there is one.</param>
    /// <param name="text">Its text without that hyphen. Soft hyphens in it have served: they say where a line may end,
    /// and where one did, the hyphen is drawn.</param>
    /// <param name="hyphen">What stands in the text for the hyphen.</param>
    public void AddWord(ShapedWord word, ReadOnlySpan<char> text, char? hyphen)
    {
        if (!word.Glyphs.IsEmpty)
        {
            Use(word.Face);
        }

        var scale = _run.Style.Size.Points * _stretch / word.Face.UnitsPerEm;
        var softHyphens = text.Count(SoftHyphen);
        foreach (var glyph in word.Glyphs)
        {
            var cluster = softHyphens == 0 ? glyph.Cluster : glyph.Cluster - text[..glyph.Cluster].Count(SoftHyphen);
            _glyphs.Add(
                new Glyph(
                    glyph.Id,
                    _text.Length + cluster,
                    Length.FromPoints(glyph.Advance * scale),
                    Length.FromPoints(glyph.OffsetX * scale),
                    Length.FromPoints(glyph.OffsetY * (scale / _stretch))
                )
            );
            _pen += glyph.Advance * scale;
        }

        var start = _text.Length;
        _text.Append(text);
        if (softHyphens > 0)
        {
            _text.Replace("\u00AD", string.Empty, start, text.Length);
        }

        if (hyphen is { } soft)
        {
            _text.Append(soft);
        }
    }

    public ImmutableArray<LinePiece> Finish()
    {
        Flush();
        if (_text.Length > 0 && _pieces is [.., var last])
        {
            _pieces[^1] = last with { Run = last.Run with { Text = last.Run.Text + _text } };
        }

        _text.Clear();
        var pieces = _pieces.ToImmutable();
        _pieces.Clear();
        return pieces;
    }

    private void Use(FontFace face)
    {
        if (_face != face)
        {
            Flush();
            _face = face;
        }
    }

    private void Flush()
    {
        if (_glyphs.Count > 0)
        {
            AttachUnseen();
            var run = new GlyphRun(_face!.Key, _run.Style.Size, _text.ToString(), _glyphs.ToImmutable(), _run.Place)
            {
                Stretch = _stretch,
            };
            _pieces.Add(new LinePiece(Length.FromPoints(_start), run, _run.Tag));
            _glyphs.Clear();
            _text.Clear();
        }

        _face = null;
        _start = _pen;
    }

    // Signs that are not seen have no glyphs: as those behind a letter belong to it, so do those before the first.
    private void AttachUnseen()
    {
        var first = Math.Min(_glyphs[0].Cluster, _glyphs[^1].Cluster);
        for (var i = 0; first > 0 && i < _glyphs.Count; i++)
        {
            if (_glyphs[i].Cluster == first)
            {
                _glyphs[i] = _glyphs[i] with { Cluster = 0 };
            }
        }
    }
}
