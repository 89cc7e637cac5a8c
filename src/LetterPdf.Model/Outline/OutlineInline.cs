using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>A node of a letter's outline: a part of the letter, or of a part's words.</summary>
/// <param name="Place">Where it came from; null for words of the program's own.</param>
public abstract record OutlineNode(Place? Place);

/// <summary>A piece of a part's words. The family is closed.</summary>
public abstract record OutlineInline(Place? Place) : OutlineNode(Place);

/// <summary>How words look beside those around them.</summary>
[Flags]
public enum TextLook
{
    Plain = 0,
    Italic = 1,
    Bold = 2,

    /// <summary>Small letters are small capitals.</summary>
    SmallCapitals = 4,

    /// <summary>All letters become small capitals.</summary>
    AllSmallCapitals = 8,

    /// <summary>Raised and small: a footnote's number.</summary>
    Superior = 16,
}

/// <summary>Anything with a look: words, or the end of a line among them.</summary>
public abstract record OutlineLetters(Place? Place) : OutlineInline(Place)
{
    public TextLook Look { get; init; }

    /// <summary>BCP 47, where the words are known to be in another language than the letter's.</summary>
    public string? Language { get; init; }
}

/// <summary>Words of one look and language.</summary>
/// <param name="Text">Never empty.</param>
public sealed record OutlineRun(string Text, Place? Place = null) : OutlineLetters(Place);

/// <summary>The end of a line that the senders asked for.</summary>
public sealed record LineEnd(Place? Place = null) : OutlineLetters(Place);

/// <summary>Words with a further meaning. The family is closed.</summary>
/// <param name="Inlines">The words.</param>
public abstract record OutlineGroup(ImmutableArray<OutlineInline> Inlines, Place? Place) : OutlineInline(Place);

/// <summary>Words whose direction is their own, whatever stands around them: a name, a footnote's number.</summary>
public sealed record IsolatedWords(ImmutableArray<OutlineInline> Inlines) : OutlineGroup(Inlines, null);

/// <summary>Words in another language than what is around them.</summary>
/// <param name="Language">BCP 47.</param>
public sealed record ForeignWords(string Language, ImmutableArray<OutlineInline> Inlines, Place? Place)
    : OutlineGroup(Inlines, Place);

/// <summary>A link out of the letter.</summary>
/// <param name="Target">An absolute http, https or mailto URI.</param>
public sealed record LinkedWords(string Target, ImmutableArray<OutlineInline> Inlines, Place? Place)
    : OutlineGroup(Inlines, Place);

/// <summary>A reference to a footnote.</summary>
/// <param name="Number">The footnote's number.</param>
public sealed record NoteMark(int Number, ImmutableArray<OutlineInline> Inlines, Place? Place)
    : OutlineGroup(Inlines, Place)
{
    /// <summary>Its identifier, if it is the first reference to its footnote, to which the footnote leads
    /// back.</summary>
    public string? Identifier { get; init; }

    /// <summary>The link to the footnote; null inside another link, since links don't nest.</summary>
    public PlaceLink? Link { get; init; }
}

/// <summary>A link inside the letter.</summary>
/// <param name="Destination">The identifier of its target.</param>
/// <param name="Description">A description in words, since its text is only a number.</param>
public sealed record PlaceLink(string Destination, string Description);
