namespace LetterPdf.Verification;

/// <summary>What is wrong with what the file says about the document.</summary>
public enum MetadataFault
{
    Missing,
    Packed,

    /// <summary>What the XML reader says.</summary>
    NoXml,

    TooDeep,
    Claim,
    ExtensionSchema,
    NoTitle,

    /// <summary>The key, and what is said in each place.</summary>
    Disagreement,

    TwoIdentifiers,
}
