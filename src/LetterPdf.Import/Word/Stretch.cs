namespace LetterPdf.Import;

/// <summary>A stretch of text of one look, a line break, or a note's sign.</summary>
internal sealed record Stretch(InlineLook Look)
{
    /// <summary>Empty for what is no text.</summary>
    public string Text { get; init; } = string.Empty;

    public bool IsBreak { get; init; }

    public int? Note { get; init; }
}
