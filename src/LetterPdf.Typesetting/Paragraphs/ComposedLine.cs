using System.Collections.Immutable;
using System.Runtime.InteropServices;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>A run of a line, from the paragraph's left edge.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LinePiece(Length X, GlyphRun Run, ContentTag Tag);

/// <summary>Whether a line ends inside a word, or an address, that the program has divided.</summary>
internal enum Division
{
    None,

    /// <summary>The paragraph might be set differently.</summary>
    Wished,

    /// <summary>It was tried: the paragraph can't be set so that this line ends whole.</summary>
    Needed,
}

/// <summary>A finished line, of which only the position is still open.</summary>
/// <param name="Pieces">In reading order, which is left to right unless directions mix.</param>
/// <param name="Width">From the first to the last visible advance.</param>
/// <param name="IsOverfull">Whether it is wider than its measure.</param>
internal sealed record ComposedLine(ImmutableArray<LinePiece> Pieces, Length Width, bool IsOverfull)
{
    /// <summary>How it was made to fit.</summary>
    public LineQuality? Quality { get; init; }

    /// <summary>Whether it ends in a hyphen or dash, or inside an address.</summary>
    public bool EndsInHyphen { get; init; }

    /// <summary>Whether it ends in a word that a hyphen of the program's divides, or in a divided address.</summary>
    public Division Division { get; init; }

    /// <summary>The footnotes that it refers to first.</summary>
    public ImmutableArray<int> Notes { get; init; } = [];

    public Place? Place => Pieces.Select(piece => piece.Run.Place).FirstOrDefault(place => place is not null);
}
