using System.Collections.Immutable;
using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;
using LetterPdf.Model;

namespace LetterPdf.Trust;

/// <summary>
/// What the certificates of one path allow and forbid each other (RFC 5280, 6.1), from the trusted one down. The
/// constraints of the trusted one apply too (RFC 5937), except its policies, which the standard leaves out.
/// </summary>
/// <param name="path">From the certificate that is used up to the trusted one.</param>
/// <param name="use">What it is used for.</param>
/// <param name="ask">Tells whether the first was issued by the second.</param>
internal sealed class PathRules(
    ImmutableArray<PathCertificate> path,
    PathUse use,
    Func<PathCertificate, PathCertificate, Issuance> ask
)
{
    private const int NoLimit = int.MaxValue;

    private readonly NamesAllowed _names = new();
    private readonly PathPolicies _policies = new(path.Length - 1);
    private readonly HashSet<string> _purposes = new(use.Purposes, StringComparer.Ordinal);
    private int _stepsLeft = NoLimit;

    /// <summary>The path, and the worst that is wrong with it at a time.</summary>
    public CertificatePath Judge(DateTimeOffset time)
    {
        var (fault, problem) =
            Misfit() is { } misfit ? (PathFault.Form, misfit)
            : Weak() is { } weak ? (PathFault.Weak, weak)
            : Late(time) is { } late ? (PathFault.Time, late)
            : (PathFault.None, null);
        return new CertificatePath([.. path.Select(one => one.Certificate)], fault, problem);
    }

    /// <summary>Why the certificates do not fit together; null where they do.</summary>
    public Reason? Misfit()
    {
        for (var i = path.Length - 1; i >= 0; i--)
        {
            try
            {
                if (Misfit(path[i], isLast: i == 0, isFirst: i == path.Length - 1) is { } problem)
                {
                    return problem;
                }
            }
            catch (Exception fault) when (PlatformFault.IsOne(fault))
            {
                return Reason.Of(CertificateProblem.Malformed, path[i].Name);
            }
        }

        return null;
    }

    private Reason? Misfit(PathCertificate certificate, bool isLast, bool isFirst)
    {
        if (certificate.HasRepeated)
        {
            return Reason.Of(CertificateProblem.Malformed, certificate.Name);
        }

        if (certificate.Extensions.Any(extension => extension.IsCritical && !KnownExtensions.Are(extension.Oid)))
        {
            return Reason.Of(CertificateProblem.UnknownConditions, certificate.Name);
        }

        return (isLast ? null : Issuing(certificate))
            ?? Names(certificate, isLast, isFirst)
            ?? Policies(certificate, isLast, isFirst)
            ?? Purposes(certificate);
    }

    // Basic constraints, key usage and the length of the path (6.1.4, k to n). A version 1 root that is trusted is
    // trusted as an authority.
    private Reason? Issuing(PathCertificate certificate)
    {
        var isRoot = certificate == path[^1];
        var (isAuthority, steps) = certificate[Oids.BasicConstraints] is { } constraints
            ? BasicConstraints.Read(constraints.Value)
            : (isRoot && certificate.Version < 3, null);
        if (!isAuthority || !MayIssue(certificate.Certificate))
        {
            return Reason.Of(CertificateProblem.NoRightToIssue, certificate.Name);
        }

        if (!isRoot && !certificate.IsSelfIssued && _stepsLeft != NoLimit && --_stepsLeft < 0)
        {
            return Reason.Of(CertificateProblem.WayTooLong);
        }

        _stepsLeft = Math.Min(_stepsLeft, steps ?? NoLimit);
        return null;
    }

    private static bool MayIssue(X509Certificate2 certificate) =>
        certificate.Extensions.OfType<X509KeyUsageExtension>().FirstOrDefault() is not { } usage
        || usage.KeyUsages.HasFlag(X509KeyUsageFlags.KeyCertSign);

    private Reason? Names(PathCertificate certificate, bool isLast, bool isFirst)
    {
        // The trusted certificate's own names need not satisfy its constraints, nor need an issuer's own new key
        // (6.1.3, b and c).
        if (!isFirst && (isLast || !certificate.IsSelfIssued) && !_names.Allow(CertificateNames.Of(certificate)))
        {
            return Reason.Of(CertificateProblem.NameNotAllowed, certificate.Name);
        }

        if (!isLast && certificate[Oids.NameConstraints] is { } constraints)
        {
            _names.Add(constraints.Value);
        }

        return null;
    }

    private Reason? Policies(PathCertificate certificate, bool isLast, bool isFirst)
    {
        if (isFirst)
        {
            return null;
        }

        return _policies.Take(certificate, isLast)
            ? null
            : Reason.Of(CertificateProblem.PoliciesNotMet, certificate.Name);
    }

    // An extended key usage limits all certificates below: beyond the standard, but every current program does it.
    private Reason? Purposes(PathCertificate certificate)
    {
        if (
            certificate.Certificate.Extensions.OfType<X509EnhancedKeyUsageExtension>().FirstOrDefault()
            is not { } purposes
        )
        {
            return null;
        }

        var named = purposes
            .EnhancedKeyUsages.Cast<System.Security.Cryptography.Oid>()
            .Select(oid => oid.Value ?? string.Empty)
            .ToList();
        if (!named.Contains(Oids.AnyPurpose, StringComparer.Ordinal))
        {
            _purposes.IntersectWith(named);
        }

        return _purposes.Count > 0 ? null : Reason.Of(use.Problem, certificate.Name);
    }

    // Programs still accept SHA-1 and short keys from authorities: with either, somebody else could have forged a
    // certificate.
    private Reason? Weak()
    {
        for (var i = 0; i + 1 < path.Length; i++)
        {
            if (ask(path[i], path[i + 1]) != Issuance.Yes)
            {
                return Reason.Of(CertificateProblem.WeaklyIssued, path[i].Name);
            }
        }

        return null;
    }

    private Reason? Late(DateTimeOffset time)
    {
        foreach (var facts in path.Select(one => CertificateFacts.Of(one.Certificate)))
        {
            if (time > facts.Until || time < facts.From)
            {
                return time > facts.Until
                    ? Reason.Of(CertificateProblem.Expired, facts.Name, facts.Until)
                    : Reason.Of(CertificateProblem.NotYetValid, facts.Name, facts.From);
            }
        }

        return null;
    }
}

/// <summary>Basic constraints (RFC 5280, 4.2.1.9).</summary>
internal static class BasicConstraints
{
    /// <summary>Whether the certificate may issue others, and how many issuers may follow below.</summary>
    /// <exception cref="AsnContentException">There are none.</exception>
    public static (bool IsAuthority, int? Steps) Read(ReadOnlyMemory<byte> encoded)
    {
        var sequence = new AsnReader(encoded, AsnEncodingRules.DER).ReadSequence();
        var isAuthority =
            sequence.HasData && sequence.PeekTag().HasSameClassAndValue(Asn1Tag.Boolean) && sequence.ReadBoolean();
        int? steps = sequence.HasData ? SmallNumber.Read(sequence) : null;
        sequence.ThrowIfNotEmpty();
        return (isAuthority, steps);
    }
}
