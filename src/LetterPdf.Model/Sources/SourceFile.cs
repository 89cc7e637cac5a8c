namespace LetterPdf.Model;

/// <summary>
/// What may be shown of an input file: its path and its text. For a CSV the text has every cell that the letter does
/// not use blanked out, character by character, so that lines and columns stay correct and no diagnostic can show
/// private data.
/// </summary>
public sealed class SourceFile
{
    private readonly SourceText _text;
    private int[]? _lineStarts;

    /// <param name="path">The path as the user writes it: relative to the letter's folder, with forward
    /// slashes.</param>
    /// <param name="text">The text that may be shown, line ends as in the file.</param>
    public SourceFile(string path, string text)
        : this(path, new PlainText(text)) { }

    /// <param name="path">The path as the user writes it.</param>
    /// <param name="text">The text.</param>
    public SourceFile(string path, SourceText text) => (Path, _text) = (path, text);

    public string Path { get; }

    public int Length => _text.Length;

    /// <summary>A span of this file.</summary>
    /// <param name="start">Offset in UTF-16 units.</param>
    /// <param name="length">Number of UTF-16 units.</param>
    public TextSpan Span(int start, int length) => new(this, Math.Clamp(start, 0, _text.Length), Math.Max(0, length));

    /// <summary>Line and column, both from 1, of an offset.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        var starts = LineStarts;
        var index = Array.BinarySearch(starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, offset - starts[line] + 1);
    }

    /// <summary>Offset of a line and column, both from 1; clamped to the text.</summary>
    public int OffsetOf(int line, int column)
    {
        var starts = LineStarts;
        var start = starts[Math.Clamp(line - 1, 0, starts.Length - 1)];
        return Math.Clamp(start + column - 1, 0, _text.Length);
    }

    internal ReadOnlySpan<char> Text(int start, int length) =>
        _text.Shown(start, Math.Min(length, _text.Length - start));

    /// <summary>The text of a line (from 1) without its line end.</summary>
    public string LineText(int line)
    {
        var starts = LineStarts;
        var start = starts[line - 1];
        var end = line < starts.Length ? starts[line] : _text.Length;
        return _text.Shown(start, end - start).TrimEnd('\r', '\n');
    }

    public override string ToString() => Path;

    private int[] LineStarts => _lineStarts ??= _text.FindLineStarts();
}
