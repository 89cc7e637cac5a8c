using System.Collections.Immutable;
using System.Security.Cryptography.X509Certificates;
using LetterPdf.Model;

namespace LetterPdf.Trust;

/// <summary>The chain from a certificate to a root (RFC 5280, 6).</summary>
/// <param name="Certificates">From the certificate itself to the last one that was found.</param>
/// <param name="Fault">The kind of fault.</param>
/// <param name="Problem">What is wrong; null where it is trusted.</param>
internal sealed record CertificatePath(ImmutableArray<X509Certificate2> Certificates, PathFault Fault, Reason? Problem)
{
    /// <summary>Whether the last one is a trust anchor and nothing in the path is wrong.</summary>
    public bool IsTrusted => Fault == PathFault.None;

    /// <summary>The path of a certificate at a given time. Nothing is fetched, and revocation is checked
    /// elsewhere.</summary>
    public static CertificatePath Build(
        X509Certificate2 certificate,
        IEnumerable<X509Certificate2> others,
        ImmutableArray<X509Certificate2> roots,
        DateTimeOffset time,
        PathUse use
    ) => new PathFinder(() => roots, [], new ProofWork()).Find(certificate, others, time, use);
}
