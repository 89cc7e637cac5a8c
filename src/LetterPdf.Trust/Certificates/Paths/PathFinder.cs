using System.Collections.Immutable;
using System.Security.Cryptography.X509Certificates;
using LetterPdf.Model;

namespace LetterPdf.Trust;

/// <summary>
/// Finds the chain from a certificate to a trusted one. Names alone prove nothing: several certificates, even roots,
/// may have one name, and each that may have issued the one below is tried. Answers about a pair of certificates are
/// cached, since many signatures of a file share them.
/// </summary>
/// <param name="roots">Certificates that are trusted by themselves, whoever issued them.</param>
/// <param name="kept">Certificates that may stand on any path.</param>
/// <param name="work">Counts the work, and sets its bound.</param>
internal sealed class PathFinder(
    Func<ImmutableArray<X509Certificate2>> roots,
    ImmutableArray<X509Certificate2> kept,
    ProofWork work
)
{
    private readonly Lazy<ImmutableArray<PathCertificate>> _roots = new(() => Read(roots()));
    private readonly Lazy<ImmutableArray<PathCertificate>> _kept = new(() => Read(kept));
    private readonly Dictionary<(string Certificate, string Issuer), Issuance> _issuances = [];

    /// <summary>The best path there is: one without fault, or else the one whose fault matters least.</summary>
    /// <param name="certificate">The certificate at the lower end.</param>
    /// <param name="beside">Certificates that came along with it.</param>
    /// <param name="time">The time at which all on the path must be valid.</param>
    /// <param name="use">What the certificate is used for.</param>
    public CertificatePath Find(
        X509Certificate2 certificate,
        IEnumerable<X509Certificate2> beside,
        DateTimeOffset time,
        PathUse use
    )
    {
        if (PathCertificate.Of(certificate) is not { } own)
        {
            return new CertificatePath([certificate], PathFault.Form, Reason.Of(CertificateProblem.UnreadableOnWay));
        }

        var search = new PathSearch([.. _roots.Value], [.. Read([.. beside]), .. _kept.Value], Ask);
        CertificatePath? best = null;
        foreach (var path in search.Paths(own))
        {
            var judged = new PathRules(path, use, Ask).Judge(time);
            if (judged.IsTrusted)
            {
                return judged;
            }

            best = best is null || judged.Fault < best.Fault ? judged : best;
        }

        return work.IsExhausted
            ? new CertificatePath([certificate], PathFault.Form, Reason.Of(CertificateProblem.TooMany))
            : best ?? Open(search.Longest, use);
    }

    private static ImmutableArray<PathCertificate> Read(ImmutableArray<X509Certificate2> certificates) =>
        [.. certificates.Select(PathCertificate.Of).OfType<PathCertificate>()];

    // A path that ends at no trusted certificate; any other fault on it is reported first.
    private CertificatePath Open(ImmutableArray<PathCertificate> path, PathUse use)
    {
        var last = path[^1];
        var problem =
            !last.IsSelfIssued
                ? Reason.Of(CertificateProblem.IssuerMissing, CertificateFacts.NameOf(last.Certificate.IssuerName))
            : _roots.Value.Any(root => root.Subject.IsSame(last.Subject))
                ? Reason.Of(CertificateProblem.OtherKey, last.Name)
            : path.Length == 1 ? Reason.Of(CertificateProblem.SelfIssued)
            : Reason.Of(CertificateProblem.NotTrusted, last.Name);
        return new PathRules(path, use, Ask).Misfit() is { } misfit
            ? new CertificatePath(Certificates(path), PathFault.Form, misfit)
            : new CertificatePath(Certificates(path), PathFault.Root, Reason.Of(CertificateProblem.NoRoot, problem));
    }

    private static ImmutableArray<X509Certificate2> Certificates(ImmutableArray<PathCertificate> path) =>
        [.. path.Select(one => one.Certificate)];

    private Issuance Ask(PathCertificate certificate, PathCertificate issuer)
    {
        var key = (certificate.Id, issuer.Id);
        if (!_issuances.TryGetValue(key, out var answer))
        {
            _issuances[key] = answer = work.Take()
                ? IssuedCertificate.Ask(certificate.Certificate, issuer.Certificate)
                : Issuance.No;
        }

        return answer;
    }
}
