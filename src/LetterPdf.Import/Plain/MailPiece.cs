using System.Collections.Immutable;

namespace LetterPdf.Import;

/// <summary>A stretch of a text that is one thing. The family is closed.</summary>
/// <param name="Lines">Its lines, at least one.</param>
/// <param name="IsApart">Whether a blank line stands before it.</param>
internal abstract record MailPiece(ImmutableArray<PlainLine> Lines, bool IsApart);

internal sealed record TextPiece(ImmutableArray<PlainLine> Lines, bool IsApart) : MailPiece(Lines, IsApart);

/// <param name="Level">From 1.</param>
internal sealed record HeadingPiece(int Level, ImmutableArray<PlainLine> Lines, bool IsApart)
    : MailPiece(Lines, IsApart);

internal sealed record RulePiece(ImmutableArray<PlainLine> Lines, bool IsApart) : MailPiece(Lines, IsApart);

/// <summary>An item of a list; its mark is not in its lines.</summary>
/// <param name="Indent">Columns before the mark.</param>
internal sealed record ItemPiece(TypedMarker Marker, int Indent, ImmutableArray<PlainLine> Lines, bool IsApart)
    : MailPiece(Lines, IsApart);

/// <summary>Lines that are quoted in the text.</summary>
internal sealed record QuotePiece(ImmutableArray<PlainLine> Lines, bool IsApart) : MailPiece(Lines, IsApart);
