using System.Collections.Immutable;

namespace LetterPdf.Import;

/// <summary>How two lines belong together.</summary>
internal enum Joint
{
    /// <summary>A program wrapped the text between them.</summary>
    Wrapped,

    /// <summary>Probably so.</summary>
    Likely,

    /// <summary>Their author parted them.</summary>
    Break,

    /// <summary>Probably so, although the first is full.</summary>
    LikelyBreak,
}

/// <summary>
/// Lines without a blank line between them, and what they tell about wrapping. A program wraps greedily: the first
/// word of a wrapped line would not have fitted on the line before. So where it would have, its author began a line.
/// </summary>
internal sealed class LineGroup
{
    /// <summary>No program wraps longer ones.</summary>
    public const int LongestWrapped = 130;

    // Shorter ones are addresses and verses.
    private const int ShortestWrapped = 35;
    private const int ShortestAlone = 60;
    private const int FewestLines = 3;

    // Lines that were wrapped by hand, or by a program that counts bytes, are not quite full.
    private const int Slack = 8;
    private const int ShortestRagged = 50;

    private readonly ImmutableArray<PlainLine> _lines;
    private readonly int _document;
    private readonly int _width;
    private readonly bool _isFlowed;

    /// <param name="lines">At least one.</param>
    /// <param name="document">The width to which the text's lines are wrapped; 0 where it is not known.</param>
    /// <param name="isFlowed">Whether a blank at a line's end tells.</param>
    public LineGroup(ImmutableArray<PlainLine> lines, int document, bool isFlowed)
    {
        _lines = lines;
        _document = document;
        _isFlowed = isFlowed;
        _width = lines.Where(line => line.HasWords).Select(line => line.Width).DefaultIfEmpty(0).Max();
        IsProse = _width <= LongestWrapped && (IsFullOfDocument() || (_width >= ShortestWrapped && IsWrapped()));
    }

    public ImmutableArray<PlainLine> Lines => _lines;

    /// <summary>Whether most of its lines are wrapped.</summary>
    public bool IsProse { get; }

    /// <summary>The greatest width of lines that surely are wrapped; 0 where there are none.</summary>
    public static int WidthOf(IEnumerable<LineGroup> groups) =>
        groups
            .Where(group => group._lines.Length >= FewestLines && group.IsProse && group._document == 0)
            .Select(group => group._width)
            .DefaultIfEmpty(0)
            .Max();

    /// <summary>Whether the lines are one item of a list, whose first begins with its mark.</summary>
    public bool IsItem { get; init; }

    /// <summary>What parts a line from the next.</summary>
    public Joint JointAfter(int i)
    {
        var (line, next) = (_lines[i], _lines[i + 1]);
        var isEnd = EndsSentence(line) || !IsFull(i, _width);
        if (isEnd && (next.BeginsPage || TypedMarker.IsCounter(next.Text)))
        {
            return Joint.Break;
        }

        if (_isFlowed)
        {
            return line.IsSoft ? Joint.Wrapped : Joint.Break;
        }

        return _width > LongestWrapped ? Joint.Break
            : IsProse ? InProse(i)
            : IsItem && GoesOn(next) && !EndsSentence(line) ? Joint.Likely
            : IsFull(i, _width) && _width >= ShortestAlone ? InLines(line, next)
            : Joint.Break;
    }

    /// <summary>Whether a line begins as the middle of a sentence does.</summary>
    public static bool GoesOn(PlainLine line)
    {
        foreach (var c in line.Text)
        {
            if (char.IsLetter(c))
            {
                return !char.IsUpper(c) && !char.IsAsciiDigit(line.Text[0]);
            }

            if (char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return false;
    }

    public static bool EndsSentence(PlainLine line) =>
        line.Text.TrimEnd("\"'”’»)*_ ") is { Length: > 0 } text && text[^1] is '.' or '!' or '?' or ':' or ';';

    private Joint InProse(int i)
    {
        var (line, next) = (_lines[i], _lines[i + 1]);
        return IsFull(i, _width) ? Joint.Wrapped
            : !EndsSentence(line) && (GoesOn(next) || IsFull(i, _width - Slack)) ? Joint.Likely
            : Joint.Break;
    }

    // Among lines that were typed as such, a long one may be wrapped all the same.
    private static Joint InLines(PlainLine line, PlainLine next) =>
        GoesOn(next) && !EndsSentence(line) ? Joint.Likely : Joint.LikelyBreak;

    private bool IsWrapped()
    {
        var pairs = _lines.Length - 1;
        var full = Enumerable.Range(0, pairs).Where(i => IsFull(i, _width)).ToImmutableArray();
        if (pairs == 1)
        {
            return full.Length == 1 && IsWrappedPair(_lines[0], _lines[1]);
        }

        var goingOn = full.Count(i => GoesOn(_lines[i + 1]));
        return pairs > 1 && ((full.Length * 10 >= pairs * 7 && goingOn * 4 >= full.Length) || IsRagged());
    }

    private bool IsFullOfDocument() =>
        _document > 0
        && _lines.Length > 1
        && Enumerable.Range(0, _lines.Length - 1).All(i => IsFull(i, _document) && IsFull(i, _width));

    // Most of its lines begin in the middle of a sentence.
    private bool IsRagged()
    {
        var pairs = _lines.Length - 1;
        var goingOn = Enumerable.Range(0, pairs).Count(i => GoesOn(_lines[i + 1]) && !EndsSentence(_lines[i]));
        return _width >= ShortestRagged && goingOn * 10 >= pairs * 6;
    }

    private bool IsWrappedPair(PlainLine line, PlainLine next) =>
        _document > 0 ? IsFull(0, _document)
        : GoesOn(next) ? !EndsSentence(line) || _width >= ShortestAlone
        : !EndsSentence(line) && _width >= ShortestAlone;

    private bool IsFull(int i, int width) => _lines[i].Width + 1 + _lines[i + 1].FirstWord > width;
}
