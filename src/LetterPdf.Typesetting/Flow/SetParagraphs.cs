using System.Collections.Immutable;
using LetterPdf.Typesetting.Paragraphs;

namespace LetterPdf.Typesetting.Flow;

/// <summary>
/// The paragraphs of a letter as they were set, in order, and which of their lines end pages: so that a letter can be
/// laid out again with no page ending in a divided word, and only what changes is set anew.
/// </summary>
internal sealed class SetParagraphs
{
    private readonly List<ImmutableArray<ComposedLine>> _lines;
    private readonly Dictionary<int, ImmutableArray<int>> _wholeLines = [];

    public SetParagraphs() => _lines = [];

    private SetParagraphs(SetParagraphs others) => _lines = [.. others._lines];

    /// <summary>The same paragraphs, for pages of their own.</summary>
    public SetParagraphs Copy() => new(this);

    /// <summary>The lines of a paragraph, from before or set now.</summary>
    /// <param name="paragraph">Its index in the letter.</param>
    /// <param name="shape">Its shape, without the lines that end pages.</param>
    /// <param name="set">Sets it.</param>
    public ImmutableArray<ComposedLine> Lines(
        int paragraph,
        ParagraphShape shape,
        Func<ParagraphShape, ImmutableArray<ComposedLine>> set
    )
    {
        if (paragraph == _lines.Count)
        {
            _lines.Add(default);
        }

        if (_lines[paragraph].IsDefault)
        {
            var wholeLines = _wholeLines.GetValueOrDefault(paragraph, []);
            _lines[paragraph] = set(wholeLines.IsEmpty ? shape : shape with { WholeLines = wholeLines });
        }

        return _lines[paragraph];
    }

    /// <summary>Asks for a line that ends in no divided word.</summary>
    /// <param name="paragraph">Its paragraph, which will be set anew.</param>
    /// <param name="line">Its index in it.</param>
    public void KeepWhole(int paragraph, int line)
    {
        var lines = _wholeLines.GetValueOrDefault(paragraph, []);
        var place = lines.BinarySearch(line);
        if (place < 0)
        {
            _wholeLines[paragraph] = lines.Insert(~place, line);
            _lines[paragraph] = default;
        }
    }
}
