using System.Collections.Immutable;
using System.Security.Cryptography.X509Certificates;
using LetterPdf.Model;

namespace LetterPdf.Trust;

/// <summary>The chain from a certificate to a root (RFC 5280, 6).</summary>
/// <param name="Certificates">From the certificate itself to the last one that was found.</param>
/// <param name="Fault">In one word.</param>
/// <param name="Problem">What is wrong; null where it is trusted.</param>
internal sealed record CertificatePath(ImmutableArray<X509Certificate2> Certificates, PathFault Fault, Reason? Problem)
{
    /// <summary>The last one is trusted by itself, and nothing is wrong on the way.</summary>
    public bool IsTrusted => Fault == PathFault.None;

    /// <summary>The path of one certificate as it was at a time. Nothing is fetched, and revocation is asked
    /// elsewhere.</summary>
    public static CertificatePath Build(
        X509Certificate2 certificate,
        IEnumerable<X509Certificate2> others,
        ImmutableArray<X509Certificate2> roots,
        DateTimeOffset time,
        PathUse use
    ) => new PathFinder(() => roots, [], new ProofWork()).Find(certificate, others, time, use);
}
