using LetterPdf.Fonts;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>Where a word in one face may be cut, and its width up to each place, in font units. Reused from word to
/// word.</summary>
internal sealed class FaceCuts
{
    private int[] _before = new int[64];
    private bool[] _mayCut = new bool[64];
    private ShapedWord _word = null!;

    public FontFace Face => _word.Face;

    public int Total => _word.Width;

    /// <param name="word">As shaped.</param>
    /// <param name="length">How many UTF-16 units it has.</param>
    public void Begin(ShapedWord word, int length)
    {
        _word = word;
        if (_before.Length <= length)
        {
            (_before, _mayCut) = (new int[length + 1], new bool[length + 1]);
        }

        _before.AsSpan(0, length + 1).Clear();
        _mayCut.AsSpan(0, length + 1).Clear();
        foreach (var glyph in word.Glyphs)
        {
            _before[glyph.Cluster + 1] += glyph.Advance;
            _mayCut[glyph.Cluster] = glyph.MayCutBefore;
        }

        for (var i = 1; i <= length; i++)
        {
            _before[i] += _before[i - 1];
        }

        _mayCut[length] = true;
    }

    /// <summary>The width of the clusters that begin before a place.</summary>
    public int Before(int offset) => _before[offset];

    /// <summary>Both sides of a place are drawn as they are in the word.</summary>
    public bool MayCutAt(int offset) => _mayCut[offset];

    /// <summary>Whether the face has all characters of a part that is the word's beginning or its end.</summary>
    public bool HasAll(int start, int end) =>
        _word.Missing.IsEmpty || (start == 0 ? _word.Missing[0] >= end : _word.Missing[^1] < start);
}
