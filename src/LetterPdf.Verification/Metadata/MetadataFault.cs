namespace LetterPdf.Verification;

/// <summary>What is wrong with what the file says about the document.</summary>
public enum MetadataFault
{
    Missing,
    Packed,

    /// <summary>Where the XML reader stops. 0: the line, 1: the character in it; from 1.</summary>
    NoXml,

    TooDeep,
    Claim,
    ExtensionSchema,
    NoTitle,

    /// <summary>The key, and what is said in each place.</summary>
    Disagreement,

    TwoIdentifiers,
}
