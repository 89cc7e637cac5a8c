namespace LetterPdf.Model;

/// <summary>Something that stands on a page. The family is closed.</summary>
/// <param name="Tag">Which structure element it belongs to, or which kind of artifact it is.</param>
public abstract record FrameItem(ContentTag Tag);

/// <summary>Text of one face and size on one baseline.</summary>
/// <param name="X">Left edge of the first glyph's advance, from the page's left edge.</param>
/// <param name="Baseline">From the page's top edge.</param>
/// <param name="Run">The glyphs.</param>
public sealed record PlacedRun(ContentTag Tag, Length X, Length Baseline, GlyphRun Run) : FrameItem(Tag);

/// <summary>A picture.</summary>
/// <param name="X">Left edge, from the page's left edge.</param>
/// <param name="Y">Top edge, from the page's top edge.</param>
/// <param name="Width">On the page.</param>
/// <param name="Height">On the page.</param>
/// <param name="Content">What is drawn; the same object where the same picture stands twice.</param>
public sealed record PlacedPicture(
    ContentTag Tag,
    Length X,
    Length Y,
    Length Width,
    Length Height,
    PictureContent Content
) : FrameItem(Tag);

/// <summary>A filled rectangle, black.</summary>
public sealed record Rule(ContentTag Tag, Length X, Length Y, Length Width, Length Height) : FrameItem(Tag);

/// <summary>What kind of artifact something is (ISO 32000-1, 14.8.2.2).</summary>
public enum ArtifactKind
{
    /// <summary>A continuation head or page number.</summary>
    PageHeader,

    /// <summary>A rule or other ornament.</summary>
    Layout,

    /// <summary>The words that say that a page is a draft.</summary>
    DraftMark,
}

/// <summary>The structure element or artifact that an item belongs to.</summary>
public readonly record struct ContentTag
{
    private ContentTag(int element, ArtifactKind artifact)
    {
        Element = element;
        Artifact = artifact;
    }

    /// <summary>Index into <see cref="TypesetDocument.Structure"/>; -1 for an artifact.</summary>
    public int Element { get; }

    /// <summary>The kind of artifact; only if <see cref="IsArtifact"/>.</summary>
    public ArtifactKind Artifact { get; }

    public bool IsArtifact => Element < 0;

    public static ContentTag Of(int element) => new(element, default);

    public static ContentTag Of(ArtifactKind artifact) => new(-1, artifact);
}
