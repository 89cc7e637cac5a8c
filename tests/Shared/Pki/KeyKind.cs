namespace LetterPdf.Tests.Pki;

/// <summary>The kind of a key.</summary>
internal enum KeyKind
{
    P256,
    P384,
    P521,
    Rsa,

    /// <summary>1024 bits, which nobody should rely on.</summary>
    ShortRsa,

    /// <summary>192 bits, which nobody should rely on either.</summary>
    ShortCurve,

    /// <summary>RSA, marked for PSS only (RFC 4055, 1.2).</summary>
    RsaPss,
}
