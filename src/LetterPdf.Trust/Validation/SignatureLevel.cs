namespace LetterPdf.Trust;

/// <summary>What a signature's proof reaches to (ETSI EN 319 142-1, 6).</summary>
public enum SignatureLevel
{
    /// <summary>A signature.</summary>
    BasicB,

    /// <summary>With a time stamp.</summary>
    BasicT,

    /// <summary>With all certificates and answers that are needed to check it for as long as the time stamp's own
    /// certificate is valid.</summary>
    BasicLT,
}
