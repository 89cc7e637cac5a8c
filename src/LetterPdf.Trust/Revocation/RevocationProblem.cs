namespace LetterPdf.Trust;

/// <summary>Why there is no proof to keep that certificates are valid.</summary>
public enum RevocationProblem
{
    /// <summary>One was revoked; said of a day. Facts: its name, the time, and the cause where it is
    /// known.</summary>
    Revoked,

    /// <summary>It names no server. Facts: its name.</summary>
    NowhereToAsk,

    /// <summary>No server could say. Facts: its name, then what is wrong with each server.</summary>
    NobodySays,

    /// <summary>Facts: the address, why there is no answer.</summary>
    ServerFailed,

    /// <summary>Its answer does not hold. Facts: the address.</summary>
    ServerUnreliable,

    /// <summary>The chain does not end at a trusted root. Facts: the certificate's name, the reason.</summary>
    RootNeeded,
}
