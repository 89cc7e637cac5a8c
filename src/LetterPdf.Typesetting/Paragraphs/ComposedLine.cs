using System.Collections.Immutable;
using System.Runtime.InteropServices;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>A run of a line, from the paragraph's left edge.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LinePiece(Length X, GlyphRun Run, ContentTag Tag);

/// <summary>A finished line: nothing about it is decided later but where it stands.</summary>
/// <param name="Pieces">In the order of reading; from left to right but where directions meet.</param>
/// <param name="Width">From the first to the last visible advance.</param>
/// <param name="IsOverfull">Wider than its measure.</param>
internal sealed record ComposedLine(ImmutableArray<LinePiece> Pieces, Length Width, bool IsOverfull)
{
    /// <summary>How it was made to fit.</summary>
    public LineQuality? Quality { get; init; }

    public bool EndsInHyphen { get; init; }

    /// <summary>The footnotes that it refers to first.</summary>
    public ImmutableArray<int> Notes { get; init; } = [];

    public SourceSpan? Span => Pieces.Select(piece => piece.Run.Span).FirstOrDefault(span => span is not null);
}
