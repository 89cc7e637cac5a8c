using System.Collections.Immutable;
using System.Security.Cryptography.X509Certificates;

namespace LetterPdf.Trust;

/// <summary>Who signs: a certificate, its private key, and the certificates that came along.</summary>
public sealed class SigningIdentity : IDisposable
{
    /// <param name="certificate">The signer's own.</param>
    /// <param name="key">The private key of that certificate; disposed of with the identity.</param>
    /// <param name="others">The certificates of its issuer and of theirs, in any order.</param>
    public SigningIdentity(X509Certificate2 certificate, ISigningKey key, ImmutableArray<X509Certificate2> others)
    {
        Certificate = certificate;
        Key = key;
        Others = others;
    }

    /// <summary>The signer's own.</summary>
    public X509Certificate2 Certificate { get; }

    /// <summary>The certificates of its issuer and of theirs, in any order.</summary>
    public ImmutableArray<X509Certificate2> Others { get; private set; }

    /// <summary>As people read it.</summary>
    public CertificateFacts Facts => CertificateFacts.Of(Certificate);

    /// <summary>The private key.</summary>
    public ISigningKey Key { get; }

    /// <summary>Adds certificates from another file.</summary>
    public void Add(IEnumerable<X509Certificate2> certificates) => Others = [.. Others, .. certificates];

    public void Dispose()
    {
        Key.Dispose();
        Certificate.Dispose();
        foreach (var other in Others)
        {
            other.Dispose();
        }
    }
}
