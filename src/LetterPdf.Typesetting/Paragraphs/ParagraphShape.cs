using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>The form that a paragraph is to take.</summary>
internal sealed record ParagraphShape
{
    /// <summary>The width of its lines.</summary>
    public required Length Measure { get; init; }

    /// <summary>The indent of all lines except the first and those after a forced break.</summary>
    public Length HangingIndent { get; init; }

    /// <summary>The indent of lines after a forced break.</summary>
    public Length EntryIndent { get; init; }

    public TextAlignment Alignment { get; init; } = TextAlignment.Start;

    public bool Hyphenate { get; init; }

    /// <summary>Whether characters at the edges protrude from the measure: in running text they do, so that its edges
    /// look straight.</summary>
    public bool Protrudes { get; init; }

    /// <summary>Lines should end where a name has parts: <see cref="SenseBreaks"/>.</summary>
    public bool BreaksAtSense { get; init; }

    /// <summary>The minimum length wanted for the last line.</summary>
    public Length LeastLastLine { get; init; }

    /// <summary>
    /// The indices, ascending, of lines that should not end in a divided word if possible, because pages end after
    /// them.
    /// </summary>
    public ImmutableArray<int> WholeLines { get; init; } = [];

    /// <summary>Stretches of text in which no break may fall.</summary>
    public ImmutableArray<Range> Unbreakable { get; init; } = [];
}
