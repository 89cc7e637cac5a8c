namespace LetterPdf.Trust;

/// <summary>Whether it is known whose the certificate is.</summary>
public enum IdentityOutcome
{
    /// <summary>The signature itself does not hold, so this was not checked.</summary>
    NotAsked,

    /// <summary>No root that is trusted vouches for it.</summary>
    UnknownRoot,

    /// <summary>The certificate was not valid at the time of which there is proof.</summary>
    OutOfTime,

    /// <summary>It was revoked before the time of which there is proof.</summary>
    Revoked,

    /// <summary>A certificate in the chain to a root was issued with a method or a key that is too weak, or not known
    /// here.</summary>
    Weak,

    /// <summary>It is not for signing documents, or does not fit together with those that vouch for it.</summary>
    Unfit,

    /// <summary>A trusted root vouches for it, at the time of which there is proof.</summary>
    Trusted,
}
