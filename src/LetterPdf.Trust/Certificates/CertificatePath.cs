using System.Collections.Immutable;
using System.Security.Cryptography.X509Certificates;

namespace LetterPdf.Trust;

/// <summary>How a certificate hangs together with a root (RFC 5280, 6).</summary>
/// <param name="Certificates">From the certificate itself to the last one that was found.</param>
/// <param name="Fault">In one word.</param>
/// <param name="Problem">What is wrong, without a final stop; null where it is trusted.</param>
internal sealed record CertificatePath(ImmutableArray<X509Certificate2> Certificates, PathFault Fault, string? Problem)
{
    private const X509ChainStatusFlags Time = X509ChainStatusFlags.NotTimeValid | X509ChainStatusFlags.CtlNotTimeValid;

    private const X509ChainStatusFlags Roots = X509ChainStatusFlags.UntrustedRoot | X509ChainStatusFlags.PartialChain;

    /// <summary>The last one is a root that is trusted, and nothing is wrong on the way.</summary>
    public bool IsTrusted => Fault == PathFault.None;

    /// <summary>Builds the path as it was at a time. Nothing is fetched, and revocation is asked elsewhere.</summary>
    public static CertificatePath Build(X509Certificate2 certificate, IEnumerable<X509Certificate2> others, ImmutableArray<X509Certificate2> roots, DateTimeOffset time)
    {
        using var chain = new X509Chain();
        var policy = chain.ChainPolicy;
        policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        policy.CustomTrustStore.AddRange(roots.ToArray());
        policy.ExtraStore.AddRange(others.Concat(roots).ToArray());
        policy.RevocationMode = X509RevocationMode.NoCheck;
        policy.DisableCertificateDownloads = true;
        policy.VerificationTimeIgnored = false;
        policy.VerificationTime = time.LocalDateTime;
        if (chain.Build(certificate))
        {
            return new CertificatePath(Copies(chain), PathFault.None, null);
        }

        var status = chain.ChainStatus.Aggregate(X509ChainStatusFlags.NoError, (all, one) => all | one.Status);
        var fault = (status & ~(Time | Roots)) != X509ChainStatusFlags.NoError ? PathFault.Form
            : (status & Roots) != X509ChainStatusFlags.NoError ? PathFault.Root
            : PathFault.Time;
        return new CertificatePath(Copies(chain), fault, Words(chain, fault, status, time));
    }

    // The chain's own certificates end with it.
    private static ImmutableArray<X509Certificate2> Copies(X509Chain chain) =>
        [.. chain.ChainElements.Select(element => X509CertificateLoader.LoadCertificate(element.Certificate.RawData))];

    private static string Words(X509Chain chain, PathFault fault, X509ChainStatusFlags status, DateTimeOffset time)
    {
        var last = CertificateFacts.Of(chain.ChainElements[^1].Certificate);
        return fault switch
        {
            PathFault.Time => Late(chain, time),
            PathFault.Form => $"the certificates do not fit together ({status & ~(Time | Roots)})",
            _ when status.HasFlag(X509ChainStatusFlags.UntrustedRoot) => $"no root that you trust vouches for it: it goes back to '{last.Name}', which is not among them",
            _ => $"no root that you trust vouches for it: the certificate of '{last.Issuer}' is neither among them nor in the file",
        };
    }

    private static string Late(X509Chain chain, DateTimeOffset time)
    {
        foreach (var element in chain.ChainElements)
        {
            var facts = CertificateFacts.Of(element.Certificate);
            if (time > facts.Until || time < facts.From)
            {
                return time > facts.Until ? $"the certificate of {facts.Name} has expired on {TimeWords.Day(facts.Until)}" : $"the certificate of {facts.Name} is not valid before {TimeWords.Day(facts.From)}";
            }
        }

        return "a certificate is not valid at that time";
    }
}
