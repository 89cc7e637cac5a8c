namespace LetterPdf.Trust;

/// <summary>The baseline level of a signature: how far its proof reaches (ETSI EN 319 142-1, 6).</summary>
public enum SignatureLevel
{
    /// <summary>B-B: a signature.</summary>
    BaselineB,

    /// <summary>B-T: with a time stamp.</summary>
    BaselineT,

    /// <summary>B-LT: with all certificates and revocation data that are needed to check it for as long as the time
    /// stamp's own certificate is valid.</summary>
    BaselineLT,
}
