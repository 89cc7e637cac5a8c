using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>The form that a paragraph is to take.</summary>
internal sealed record ParagraphShape
{
    /// <summary>The width of its lines.</summary>
    public required Length Measure { get; init; }

    /// <summary>Lines stand in by this much, but the first and those after a break that was asked for.</summary>
    public Length HangingIndent { get; init; }

    /// <summary>Lines after a break that was asked for stand in by this much.</summary>
    public Length EntryIndent { get; init; }

    public TextAlignment Alignment { get; init; } = TextAlignment.Start;

    public bool Hyphenate { get; init; }

    /// <summary>Signs at the edges stand out of the measure: running text does, so that its edges look
    /// straight.</summary>
    public bool Protrudes { get; init; }

    /// <summary>Lines should end where a name has parts: <see cref="SenseBreaks"/>.</summary>
    public bool BreaksAtSense { get; init; }

    /// <summary>The last line should be as long at least.</summary>
    public Length LeastLastLine { get; init; }

    /// <summary>
    /// Lines that end in no divided word if that can be, by their index, ascending: pages end after them.
    /// </summary>
    public ImmutableArray<int> WholeLines { get; init; } = [];

    /// <summary>Stretches of text in which no break may fall.</summary>
    public ImmutableArray<Range> Unbreakable { get; init; } = [];
}
