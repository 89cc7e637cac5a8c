namespace LetterPdf.Import;

/// <summary>What stands around words that are written.</summary>
/// <param name="Kind">The kind of line that they stand in.</param>
internal readonly record struct TextSurroundings(LineKind Kind)
{
    public bool IsInLink { get; init; }

    /// <summary>Whether the line has marks of emphasis: a star in a word might end one.</summary>
    public bool HasMarks { get; init; }

    public bool IsAfterNote { get; init; }

    /// <summary>Whether emphasis begins with them.</summary>
    public bool IsAfterOpening { get; init; }

    /// <summary>Whether emphasis ends with them.</summary>
    public bool IsBeforeClosing { get; init; }

    /// <summary>The first character of what follows; a line feed where the line ends.</summary>
    public char Next { get; init; }
}
