namespace LetterPdf.Trust;

/// <summary>The baseline level of a signature: what its proof reaches to (ETSI EN 319 142-1, 6).</summary>
public enum SignatureLevel
{
    /// <summary>B-B: a signature.</summary>
    BaselineB,

    /// <summary>B-T: with a time stamp.</summary>
    BaselineT,

    /// <summary>B-LT: with all certificates and answers that are needed to check it for as long as the time stamp's own
    /// certificate is valid.</summary>
    BaselineLT,
}
