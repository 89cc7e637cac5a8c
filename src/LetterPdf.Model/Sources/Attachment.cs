namespace LetterPdf.Model;

/// <summary>A file that stands inside the finished one.</summary>
/// <param name="Path">Relative to the letter's folder, forward slashes; no other attachment has it.</param>
/// <param name="MediaType">"text/csv".</param>
/// <param name="Role">What it is to the letter.</param>
/// <param name="Description">For people, in a few words.</param>
/// <param name="Bytes">Its content.</param>
public sealed record Attachment(
    string Path,
    string MediaType,
    AttachmentRole Role,
    string Description,
    ReadOnlyMemory<byte> Bytes
);

/// <summary>What a file inside another is to it (ISO 19005-3, annex E, AFRelationship).</summary>
public enum AttachmentRole
{
    /// <summary>The document was made from it.</summary>
    Source,

    /// <summary>It contains data that the document shows.</summary>
    Data,

    /// <summary>It says the same in another form.</summary>
    Alternative,
}
