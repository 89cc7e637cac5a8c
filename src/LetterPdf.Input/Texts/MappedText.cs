using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>A text that knows the source of each of its characters in a file.</summary>
internal sealed class MappedText
{
    private readonly ImmutableArray<Piece> _pieces;

    public MappedText(string text, TextSpan span, ImmutableArray<Piece> pieces)
    {
        Text = text;
        Span = span;
        _pieces = pieces;
    }

    public string Text { get; }

    /// <summary>The whole source of the text.</summary>
    public TextSpan Span { get; }

    /// <summary>A whole file's text.</summary>
    public static MappedText OfFile(SourceFile file, string text) =>
        new(text, file.Span(0, text.Length), [new Piece(0, 0, text.Length, IsVerbatim: true)]);

    /// <summary>A text that is letter by letter the same as at <paramref name="source"/>.</summary>
    public static MappedText Verbatim(string text, TextSpan span, int source) =>
        new(text, span, [new Piece(0, source, text.Length, IsVerbatim: true)]);

    /// <summary>A text of which only the place of the whole is known.</summary>
    public static MappedText Opaque(string text, TextSpan span) =>
        new(text, span, [new Piece(0, span.Start, span.Length, IsVerbatim: false)]);

    /// <summary>The source of a stretch of the text.</summary>
    public TextSpan SpanOf(int start, int length)
    {
        var (from, to) = Locate(start);
        if (length > 1)
        {
            to = Math.Max(from, Locate(start + length - 1).End);
        }

        to = Math.Min(to, Span.File.Length);
        return Span.File.Span(from, length == 0 ? 0 : Math.Max(0, to - from));
    }

    /// <summary>The pieces of a stretch, moved to <paramref name="target"/> in another text.</summary>
    public IEnumerable<Piece> PiecesOf(int start, int length, int target)
    {
        for (var i = IndexOf(start); i < _pieces.Length && _pieces[i].Start < start + length; i++)
        {
            var piece = _pieces[i];
            var skipped = Math.Max(0, start - piece.Start);
            yield return piece.IsVerbatim
                ? new Piece(
                    target + piece.Start + skipped - start,
                    piece.Source + skipped,
                    Math.Max(0, piece.SourceLength - skipped),
                    IsVerbatim: true
                )
                : piece with
                {
                    Start = target + piece.Start + skipped - start,
                };
        }
    }

    private (int Start, int End) Locate(int offset)
    {
        if (_pieces.IsEmpty)
        {
            return (Span.Start, Span.Start);
        }

        var piece = _pieces[IndexOf(offset)];
        var start = piece.Source + Math.Clamp(offset - piece.Start, 0, piece.SourceLength);
        return piece.IsVerbatim ? (start, start + 1) : (piece.Source, piece.Source + piece.SourceLength);
    }

    private int IndexOf(int offset)
    {
        var low = 0;
        var high = _pieces.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _pieces[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>A stretch from <see cref="Start"/> to the next piece's start.</summary>
    /// <param name="Start">Offset in the text, in UTF-16 units.</param>
    /// <param name="Source">Offset in the source file, in UTF-16 units.</param>
    /// <param name="SourceLength">Length in the source file, in UTF-16 units.</param>
    /// <param name="IsVerbatim">Whether text and source are the same letter by letter.</param>
    internal readonly record struct Piece(int Start, int Source, int SourceLength, bool IsVerbatim);
}
