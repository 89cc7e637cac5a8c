using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>A part of a paragraph. The family is closed.</summary>
/// <param name="Place">Where it is written.</param>
public abstract record Inline(Place Place);

/// <summary>Text of one style: NFC, white space folded to single spaces, no line ends.</summary>
public sealed record TextInline(string Value, Place Place) : Inline(Place);

/// <summary>Emphasis: italic, or upright inside italic.</summary>
public sealed record Emphasis(ImmutableArray<Inline> Inlines, Place Place) : Inline(Place);

/// <summary>Strong emphasis: bold.</summary>
public sealed record Strong(ImmutableArray<Inline> Inlines, Place Place) : Inline(Place);

/// <summary>A link.</summary>
/// <param name="Target">An absolute http, https or mailto URI.</param>
public sealed record Link(string Target, ImmutableArray<Inline> Inlines, Place Place) : Inline(Place);

/// <summary>A line break that the writer asked for.</summary>
public sealed record HardBreak(Place Place) : Inline(Place);

/// <summary>Text in small capitals.</summary>
public sealed record SmallCaps(ImmutableArray<Inline> Inlines, Place Place) : Inline(Place);

/// <summary>Text in another language than what is around it.</summary>
/// <param name="Language">BCP 47.</param>
public sealed record ForeignText(string Language, ImmutableArray<Inline> Inlines, Place Place) : Inline(Place);

/// <summary>A reference to a footnote.</summary>
/// <param name="Number">The footnote's number; several references can share it.</param>
public sealed record FootnoteReference(int Number, Place Place) : Inline(Place);
