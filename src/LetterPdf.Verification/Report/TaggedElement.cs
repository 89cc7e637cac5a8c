namespace LetterPdf.Verification;

/// <summary>An element of the tag tree, or a stretch of text between two elements.</summary>
/// <param name="Level">Its depth; 0 for the root.</param>
/// <param name="Role">Its type; empty for a stretch of text that stands between elements.</param>
/// <param name="Text">Its text as read aloud; empty where its parts follow as entries of their own.</param>
/// <param name="Language">The language tag that the file gives this element; for the root, the document's.</param>
/// <param name="Alt">What a picture shows, in words.</param>
/// <param name="Identifier">Its unique name.</param>
/// <param name="Target">Where a link leads: an address, or '#' and the name of a place in the document.</param>
/// <param name="Numbering">How a list is numbered.</param>
public sealed record TaggedElement(
    int Level,
    string Role,
    string Text,
    string? Language = null,
    string? Alt = null,
    string? Identifier = null,
    string? Target = null,
    string? Numbering = null
);
