using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Typesetting.Paragraphs;

namespace LetterPdf.Typesetting.Flow;

/// <summary>A line of the letter before it has a page. The family is closed.</summary>
internal abstract record FlowLine
{
    /// <summary>White above it; dropped at the top of a page.</summary>
    public Length SpaceBefore { get; init; }

    public required Length Height { get; init; }

    /// <summary>The distance from the line's top to its baseline.</summary>
    public Length Baseline { get; init; }

    /// <summary>What stands beside it: a number, a bullet. As <see cref="TextLine.Pieces"/>.</summary>
    public ImmutableArray<LinePiece> Label { get; init; } = [];

    /// <summary>Whether it is a line of running text, of which the closing needs some above it on its page.</summary>
    public bool IsText { get; init; }

    /// <summary>A page may end before this line.</summary>
    public bool MayBreakBefore { get; init; } = true;

    /// <summary>The footnotes that stand on the page of this line, by number.</summary>
    public ImmutableArray<int> Notes { get; init; } = [];

    public Place? Place { get; init; }

    /// <summary>Of lines below each other, without the white above the first.</summary>
    public static Length HeightOf(ImmutableArray<FlowLine> lines)
    {
        var height = Length.Zero;
        for (var i = 0; i < lines.Length; i++)
        {
            height += (i == 0 ? Length.Zero : lines[i].SpaceBefore) + lines[i].Height;
        }

        return height;
    }
}

/// <summary>A line of text.</summary>
/// <param name="Pieces">The pieces, placed from the left edge of the column.</param>
internal sealed record TextLine(ImmutableArray<LinePiece> Pieces) : FlowLine
{
    /// <summary>A page that ends after this line ends in a divided word, be it at a hyphen of its own.</summary>
    public bool EndsInHyphen { get; init; }

    /// <summary>Whether it ends in a word or an address that the program has divided.</summary>
    public Division Division { get; init; }

    /// <summary>The index of its paragraph in the letter.</summary>
    public int Paragraph { get; init; }

    /// <summary>Its index in the paragraph.</summary>
    public int LineOfParagraph { get; init; }

    /// <summary>How a line of running text fits.</summary>
    public LineQuality? Quality { get; init; }
}

/// <summary>A rule, at the line's top.</summary>
/// <param name="Thickness">The thickness of the rule.</param>
internal sealed record RuleLine(Length Thickness) : FlowLine
{
    /// <summary>The distance from the edge at which lines begin.</summary>
    public Length Indent { get; init; }

    /// <summary>The length; null for the width of its column.</summary>
    public Length? Width { get; init; }
}

/// <summary>A picture as high as its line.</summary>
/// <param name="X">The distance from the left edge of its column.</param>
/// <param name="Width">On the page.</param>
/// <param name="Tag">The structure element or artifact that it belongs to.</param>
/// <param name="Content">What is drawn.</param>
internal sealed record PictureLine(Length X, Length Width, ContentTag Tag, PictureContent Content) : FlowLine;

/// <summary>What stands side by side, or at places of its own.</summary>
/// <param name="Cells">In the order of reading.</param>
internal sealed record CellLine(ImmutableArray<FlowCell> Cells) : FlowLine
{
    /// <summary>The lines repeated above this one where it begins a page: the heading of its table.</summary>
    public ImmutableArray<FlowLine> Repeated { get; init; } = [];
}

/// <summary>Lines that belong to a larger line, which is one to the page breaker.</summary>
/// <param name="Start">The distance from the edge at which lines begin.</param>
/// <param name="Y">The top of its first line, from the top of the larger line.</param>
/// <param name="Width">The width of its lines.</param>
/// <param name="Lines">Below each other.</param>
internal sealed record FlowCell(Length Start, Length Y, Length Width, ImmutableArray<FlowLine> Lines);

/// <summary>An entry of the signatory list before it has a column.</summary>
/// <param name="Lines">At least one; those of its group's heading, where it is the first of a group, and its
/// own.</param>
/// <param name="Place">The place of its name in the CSV.</param>
internal sealed record FlowEntry(ImmutableArray<ComposedLine> Lines, Place? Place)
{
    /// <summary>White above it, a multiple of the leading; dropped at the top of a column.</summary>
    public Length SpaceBefore { get; init; }

    /// <summary>Whether a column may begin with it.</summary>
    public bool MayBreakBefore { get; init; } = true;

    /// <summary>What stands above it where it begins a column: its group's heading once more, where it is not the
    /// group's first.</summary>
    public ImmutableArray<ComposedLine> Repeated { get; init; } = [];
}

/// <summary>The signatory list in its columns.</summary>
internal sealed record ColumnFlow
{
    public required ImmutableArray<FlowEntry> Entries { get; init; }

    /// <summary>The number of columns, 1 to 4.</summary>
    public required int Columns { get; init; }

    public required Length ColumnWidth { get; init; }

    public required Length ColumnGap { get; init; }

    /// <summary>
    /// The distance between baselines, the same between entries as inside them: lines align across the columns, and
    /// programs that infer columns from white space infer them correctly.
    /// </summary>
    public required Length Leading { get; init; }

    public required Length Baseline { get; init; }

    /// <summary>White above the list.</summary>
    public required Length SpaceBefore { get; init; }
}

/// <summary>A footnote before it has a page.</summary>
internal sealed record NoteFlow(ImmutableArray<FlowLine> Lines)
{
    /// <summary>The height of its lines, with the space between its paragraphs.</summary>
    public Length Height { get; } = FlowLine.HeightOf(Lines);
}

/// <summary>The whole letter as lines in reading order: the lines before the signatories, their list, and the lines
/// after it.</summary>
internal sealed record LetterFlow
{
    public required ImmutableArray<FlowLine> Before { get; init; }

    /// <summary>How many of the lines before the signatories are those of the opening.</summary>
    public int OpeningLines { get; init; }

    public ColumnFlow? Signatories { get; init; }

    public ImmutableArray<FlowLine> After { get; init; } = [];

    /// <summary>The footnotes, number 1 first.</summary>
    public ImmutableArray<NoteFlow> Notes { get; init; } = [];

    /// <summary>Form fields, which are invisible: they are read after so many lines of
    /// <see cref="Before"/>.</summary>
    public (int After, ImmutableArray<SignaturePlacePart> Places) Fields { get; init; } = (0, []);

    /// <summary>The lines with those of an opening above them.</summary>
    public LetterFlow Under(ImmutableArray<FlowLine> opening) =>
        this with
        {
            Before = [.. opening, .. Before],
            OpeningLines = opening.Length,
            Fields = (Fields.After + opening.Length, Fields.Places),
        };
}
