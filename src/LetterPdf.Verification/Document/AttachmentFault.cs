namespace LetterPdf.Verification;

/// <summary>What is wrong with the files inside the file.</summary>
public enum AttachmentFault
{
    Unordered,
    Forbidden,
    Unlisted,

    /// <summary>The file.</summary>
    Unnamed,

    /// <summary>The file.</summary>
    NoKind,

    /// <summary>The file.</summary>
    Size,
}
