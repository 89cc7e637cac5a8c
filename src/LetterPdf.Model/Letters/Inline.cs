using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>A part of a paragraph. The family is closed.</summary>
/// <param name="Span">The Markdown it came from.</param>
public abstract record Inline(SourceSpan Span);

/// <summary>Text of one style: NFC, white space folded to single spaces, no line ends.</summary>
public sealed record TextInline(string Value, SourceSpan Span) : Inline(Span);

/// <summary>Emphasis: italic, or upright inside italic.</summary>
public sealed record Emphasis(ImmutableArray<Inline> Inlines, SourceSpan Span) : Inline(Span);

/// <summary>Strong emphasis: bold.</summary>
public sealed record Strong(ImmutableArray<Inline> Inlines, SourceSpan Span) : Inline(Span);

/// <summary>A link.</summary>
/// <param name="Target">An absolute http, https or mailto URI.</param>
public sealed record Link(string Target, ImmutableArray<Inline> Inlines, SourceSpan Span) : Inline(Span);

/// <summary>A line break that the writer asked for.</summary>
public sealed record HardBreak(SourceSpan Span) : Inline(Span);

/// <summary>Text in small capitals.</summary>
public sealed record SmallCaps(ImmutableArray<Inline> Inlines, SourceSpan Span) : Inline(Span);

/// <summary>Text in another language than what is around it.</summary>
/// <param name="Language">BCP 47.</param>
public sealed record ForeignText(string Language, ImmutableArray<Inline> Inlines, SourceSpan Span) : Inline(Span);

/// <summary>A reference to a footnote.</summary>
/// <param name="Number">The footnote's; several references can share it.</param>
public sealed record FootnoteReference(int Number, SourceSpan Span) : Inline(Span);
