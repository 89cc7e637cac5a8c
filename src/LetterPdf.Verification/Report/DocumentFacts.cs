namespace LetterPdf.Verification;

/// <summary>What a file says about itself (ISO 32000-1, 14.3.3), as far as it says it.</summary>
public sealed record DocumentFacts
{
    public string? Title { get; init; }

    public string? Author { get; init; }

    /// <summary>The identifier it is filed under, such as a file number or a URI.</summary>
    public string? Identifier { get; init; }

    public string? Subject { get; init; }

    public string? Keywords { get; init; }

    /// <summary>The language tag of the catalog.</summary>
    public string? Language { get; init; }

    /// <summary>When it was made, as it stands in the file ("D:20240522000000Z").</summary>
    public string? Date { get; init; }

    public int PageCount { get; init; }
}
