namespace LetterPdf.Import;

/// <summary>How a stretch of text looks in a letter, where a letter can show it.</summary>
internal readonly record struct InlineLook
{
    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    public bool IsSmallCaps { get; init; }

    /// <summary>BCP 47; null for the language of the text around.</summary>
    public string? Language { get; init; }

    /// <summary>Where the text leads; null for no link.</summary>
    public string? Target { get; init; }

    /// <summary>What both have.</summary>
    public InlineLook And(InlineLook other) =>
        new()
        {
            IsBold = IsBold && other.IsBold,
            IsItalic = IsItalic && other.IsItalic,
            IsSmallCaps = IsSmallCaps && other.IsSmallCaps,
            Language = string.Equals(Language, other.Language, StringComparison.Ordinal) ? Language : null,
            Target = string.Equals(Target, other.Target, StringComparison.Ordinal) ? Target : null,
        };
}
