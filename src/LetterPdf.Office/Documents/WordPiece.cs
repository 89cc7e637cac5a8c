using System.Collections.Immutable;

namespace LetterPdf.Office;

/// <summary>A piece of a paragraph. The family is closed.</summary>
internal abstract record WordPiece
{
    private protected WordPiece() { }

    public RunLook Look { get; init; }

    /// <summary>What was done to it, outermost first.</summary>
    public ImmutableArray<WordChange> Changes { get; init; } = [];

    /// <summary>Where it leads; null for no link.</summary>
    public WordLink? Link { get; init; }

    /// <summary>The field whose result it is; null for none.</summary>
    public WordField? Field { get; init; }
}

/// <summary>Text as it is in the file, cut anywhere.</summary>
internal sealed record WordWords(string Text) : WordPiece;

/// <summary>A tab.</summary>
internal sealed record WordTab : WordPiece;

/// <summary>A break (17.3.3.1).</summary>
/// <param name="IsLine">Whether it ends a line, and not a page or a column.</param>
internal sealed record WordBreak(bool IsLine) : WordPiece;

/// <summary>The sign of a note.</summary>
internal sealed record WordNoteMark(bool IsEndnote, string Id) : WordPiece;

/// <summary>The beginning, the end or the sign of a comment.</summary>
internal sealed record WordCommentMark(string Id, WordCommentSpot Spot) : WordPiece;

internal enum WordCommentSpot
{
    Start,
    End,
    Sign,
}

/// <summary>What is shown and is no text of the paragraph.</summary>
/// <param name="Text">What it says: a text box's text, a picture's description; empty for nothing.</param>
internal sealed record WordObject(WordObjectKind Kind, string Text) : WordPiece;

/// <summary>Kinds of <see cref="WordObject"/>.</summary>
internal enum WordObjectKind
{
    Picture,
    Chart,
    Shape,

    /// <summary>Drawn by hand.</summary>
    Ink,

    /// <summary>A file in the file.</summary>
    Embedded,
    TextBox,
    Equation,

    /// <summary>A sign of a font of signs: the font and the sign's number.</summary>
    Symbol,

    /// <summary>A field that shows nothing yet: its instruction.</summary>
    EmptyField,

    /// <summary>A prompt in an empty form.</summary>
    Placeholder,

    /// <summary>How the text beside is read aloud, in small signs above it.</summary>
    Ruby,

    /// <summary>A file that is shown here.</summary>
    Subdocument,
}

/// <summary>Where a link leads.</summary>
/// <param name="Target">As written: an address, or a place in the document after "#".</param>
internal sealed record WordLink(string Target);

/// <summary>A field (17.16): its text is computed.</summary>
/// <param name="Number">From 1, in the document's order.</param>
/// <param name="Kind">The first word of its instruction, in capitals.</param>
internal sealed record WordField(int Number, string Kind, string Instruction);
