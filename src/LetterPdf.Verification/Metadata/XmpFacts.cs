namespace LetterPdf.Verification;

/// <summary>What the XMP packet says (ISO 16684-1), as far as checks ask for it.</summary>
internal sealed record XmpFacts
{
    public string? Title { get; init; }

    public string? Creator { get; init; }

    /// <summary>Every name that the document is filed under; there should be one at most.</summary>
    public IReadOnlyList<string> Identifiers { get; init; } = [];

    public string? Description { get; init; }

    public string? Keywords { get; init; }

    public string? Producer { get; init; }

    public string? CreatorTool { get; init; }

    public string? CreateDate { get; init; }

    public string? ModifyDate { get; init; }

    public IReadOnlyList<string> ArchiveParts { get; init; } = [];

    public IReadOnlyList<string> ArchiveLevels { get; init; } = [];

    public IReadOnlyList<string> AccessParts { get; init; } = [];

    /// <summary>The schema of PDF/UA's own properties is described, as PDF/A wants it.</summary>
    public bool DescribesAccess { get; init; }

    public bool ClaimsArchive => ArchiveParts.Count > 0 || ArchiveLevels.Count > 0;
}
