using System.Collections.Immutable;

namespace LetterPdf.Office;

/// <summary>A part of a text that stands on lines of its own. The family is closed.</summary>
internal abstract record WordBlock
{
    private protected WordBlock() { }
}

/// <summary>A paragraph (17.3.1).</summary>
/// <param name="Number">From 1, in the document's order, those in tables too; that of the paragraph around for one in
/// a note.</param>
/// <param name="Look">How it looks, by its style and by itself.</param>
internal sealed record WordParagraph(int Number, ParagraphLook Look, ImmutableArray<WordPiece> Pieces) : WordBlock
{
    /// <summary>What was done to its end: where that is deleted, the next paragraph continues it
    /// (17.13.5.15).</summary>
    public ImmutableArray<WordChange> EndChanges { get; init; } = [];

    /// <summary>Changes of its look.</summary>
    public ImmutableArray<WordChange> LookChanges { get; init; } = [];
}

/// <summary>A table (17.4).</summary>
internal sealed record WordTable(ImmutableArray<WordRow> Rows) : WordBlock
{
    public ImmutableArray<WordChange> LookChanges { get; init; } = [];
}

/// <summary>A row of a table.</summary>
/// <param name="IsHeader">Whether it is repeated at the top of each page.</param>
internal sealed record WordRow(bool IsHeader, ImmutableArray<WordCell> Cells)
{
    public ImmutableArray<WordChange> Changes { get; init; } = [];
}

/// <summary>A cell of a table.</summary>
/// <param name="Span">The number of columns that it covers.</param>
/// <param name="IsContinued">Whether it continues the cell above.</param>
internal sealed record WordCell(int Span, bool IsContinued, ImmutableArray<WordBlock> Blocks)
{
    public ImmutableArray<WordChange> Changes { get; init; } = [];
}

/// <summary>Contents of another file that are shown here (17.17.2).</summary>
/// <param name="Target">The part or the file; empty where none is named.</param>
internal sealed record WordChunk(string Target) : WordBlock;
