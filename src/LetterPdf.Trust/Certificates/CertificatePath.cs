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

    private const X509ChainStatusFlags Names = X509ChainStatusFlags.InvalidNameConstraints | X509ChainStatusFlags.HasNotSupportedNameConstraint
        | X509ChainStatusFlags.HasNotDefinedNameConstraint | X509ChainStatusFlags.HasNotPermittedNameConstraint | X509ChainStatusFlags.HasExcludedNameConstraint;

    private const int MostOnTheWay = 20;
    private const int MostNamesakes = 100;

    /// <summary>The last one is a root that is trusted, and nothing is wrong on the way.</summary>
    public bool IsTrusted => Fault == PathFault.None;

    /// <summary>Builds the path as it was at a time. Nothing is fetched, and revocation is asked elsewhere.</summary>
    public static CertificatePath Build(X509Certificate2 certificate, IEnumerable<X509Certificate2> others, ImmutableArray<X509Certificate2> roots, DateTimeOffset time)
    {
        using var chain = new X509Chain();
        var policy = chain.ChainPolicy;
        policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        policy.CustomTrustStore.AddRange(roots.ToArray());
        policy.ExtraStore.AddRange(Above(certificate, [.. others, .. roots]));
        policy.RevocationMode = X509RevocationMode.NoCheck;
        policy.DisableCertificateDownloads = true;
        policy.VerificationTimeIgnored = false;
        policy.VerificationTime = time.LocalDateTime;
        try
        {
            return chain.Build(certificate) ? Whole(Copies(chain)) : Broken(chain, time);
        }
        catch (Exception fault) when (PlatformFault.IsOne(fault))
        {
            return new CertificatePath([certificate], PathFault.Form, "a certificate on the way to a root can't be read");
        }
    }

    // The platform goes by names, and a file may bring any number of namesakes along: only those go into the search that have issued something on the way.
    private static X509Certificate2[] Above(X509Certificate2 certificate, List<X509Certificate2> candidates)
    {
        var found = new List<X509Certificate2> { certificate };
        for (var i = 0; i < found.Count && i < MostOnTheWay; i++)
        {
            var issuer = found[i].IssuerName.RawData;
            var namesakes = candidates.Where(candidate => candidate.SubjectName.RawData.AsSpan().SequenceEqual(issuer)).Take(MostNamesakes);
            foreach (var candidate in namesakes.Where(candidate => !found.Exists(other => other.RawData.AsSpan().SequenceEqual(candidate.RawData)) && IssuedCertificate.MayBeBy(found[i], candidate)))
            {
                found.Add(candidate);
            }
        }

        return [.. found.Skip(1)];
    }

    private static CertificatePath Whole(ImmutableArray<X509Certificate2> certificates)
    {
        var weak = Weak(certificates);
        return new CertificatePath(certificates, weak is null ? PathFault.None : PathFault.Form, weak);
    }

    private static CertificatePath Broken(X509Chain chain, DateTimeOffset time)
    {
        var status = chain.ChainStatus.Aggregate(X509ChainStatusFlags.NoError, (all, one) => all | one.Status);
        var fault = (status & ~(Time | Roots)) != X509ChainStatusFlags.NoError ? PathFault.Form
            : (status & Roots) != X509ChainStatusFlags.NoError ? PathFault.Root
            : PathFault.Time;
        return new CertificatePath(Copies(chain), fault, Words(chain, fault, status, time));
    }

    // The chain's own certificates end with it.
    private static ImmutableArray<X509Certificate2> Copies(X509Chain chain) =>
        [.. chain.ChainElements.Select(element => X509CertificateLoader.LoadCertificate(element.Certificate.RawData))];

    // The platform still takes SHA-1 and short keys from those who issue certificates: with either, somebody else could have made one.
    private static string? Weak(ImmutableArray<X509Certificate2> certificates)
    {
        for (var i = 0; i + 1 < certificates.Length; i++)
        {
            using var key = VerificationKey.Of(certificates[i + 1]);
            if (key is not { IsStrong: true } || !IssuedCertificate.IsBy(certificates[i], certificates[i + 1]))
            {
                return $"the certificate of {CertificateFacts.Of(certificates[i]).Name} was issued with a method or a key that nobody should rely on any more, or that letterpdf does not know (SHA-256 and 2048 bits are the least)";
            }
        }

        return null;
    }

    private static string Words(X509Chain chain, PathFault fault, X509ChainStatusFlags status, DateTimeOffset time)
    {
        var last = CertificateFacts.Of(chain.ChainElements[^1].Certificate);
        return fault switch
        {
            PathFault.Time => Late(chain, time),
            PathFault.Form => Misfit(status & ~(Time | Roots)),
            _ when status.HasFlag(X509ChainStatusFlags.UntrustedRoot) => $"no root that you trust vouches for it: it goes back to '{last.Name}', which is not among them",
            _ => $"no root that you trust vouches for it: the certificate of '{last.Issuer}' is neither among them nor in the file",
        };
    }

    private static string Misfit(X509ChainStatusFlags status) =>
        (status & X509ChainStatusFlags.NotSignatureValid) != X509ChainStatusFlags.NoError ? "one of the certificates was not made by whoever it says"
        : (status & (X509ChainStatusFlags.InvalidBasicConstraints | X509ChainStatusFlags.NotValidForUsage)) != X509ChainStatusFlags.NoError ? "one of the certificates was issued by somebody who has no right to issue any"
        : (status & Names) != X509ChainStatusFlags.NoError ? "one of the certificates was issued by somebody who may not vouch for such a name"
        : (status & (X509ChainStatusFlags.HasNotSupportedCriticalExtension | X509ChainStatusFlags.InvalidExtension)) != X509ChainStatusFlags.NoError ? "one of the certificates has conditions that letterpdf does not know"
        : $"the certificates do not fit together ({status})";

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
