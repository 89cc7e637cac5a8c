using System.Collections.Immutable;

namespace LetterPdf.Trust;

/// <summary>Walks all paths upwards from a certificate, up to a bound.</summary>
/// <param name="roots">Where a path may end.</param>
/// <param name="others">The certificates that may be intermediate.</param>
/// <param name="ask">Tells whether the first was issued by the second.</param>
internal sealed class PathSearch(
    ImmutableArray<PathCertificate> roots,
    ImmutableArray<PathCertificate> others,
    Func<PathCertificate, PathCertificate, Issuance> ask
)
{
    private const int MostOnTheWay = 20;
    private const int MostNamesakes = 100;
    private const int MostPaths = 100;

    private readonly HashSet<string> _roots = [.. roots.Select(root => root.Id)];
    private readonly List<PathCertificate> _way = [];
    private int _steps = MostPaths * MostOnTheWay;

    /// <summary>The path that goes furthest, where none ends at a root.</summary>
    public ImmutableArray<PathCertificate> Longest { get; private set; } = [];

    /// <summary>The paths that end at a root, from the certificate on.</summary>
    public IEnumerable<ImmutableArray<PathCertificate>> Paths(PathCertificate certificate) =>
        From(certificate).Take(MostPaths);

    private IEnumerable<ImmutableArray<PathCertificate>> From(PathCertificate certificate)
    {
        _way.Add(certificate);
        if (_roots.Contains(certificate.Id))
        {
            yield return [.. _way];
        }

        Longest = _way.Count > Longest.Length ? [.. _way] : Longest;
        if (_way.Count < MostOnTheWay && --_steps > 0)
        {
            foreach (var path in Above(certificate).SelectMany(From))
            {
                yield return path;
            }
        }

        _way.RemoveAt(_way.Count - 1);
    }

    // Trusted ones first, then those whose key identifier matches; each at most once in a path.
    private IEnumerable<PathCertificate> Above(PathCertificate certificate)
    {
        var namesakes = roots
            .Concat(others)
            .Where(other => other.Subject.IsSame(certificate.Issuer))
            .DistinctBy(other => other.Id, StringComparer.Ordinal);
        return namesakes
            .OrderBy(other => IsNamed(certificate, other) ? 0 : 1)
            .Take(MostNamesakes)
            .Where(other =>
                !_way.Exists(one => string.Equals(one.Id, other.Id, StringComparison.Ordinal))
                && ask(certificate, other) != Issuance.No
            );
    }

    private static bool IsNamed(PathCertificate certificate, PathCertificate issuer) =>
        certificate.IssuerKeyIdentifier is { } wanted
        && issuer.KeyIdentifier is { } own
        && wanted.AsSpan().SequenceEqual(own);
}
