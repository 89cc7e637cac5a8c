using System.Formats.Asn1;

namespace LetterPdf.Trust;

/// <summary>
/// The policies under which the certificates of a path were issued (RFC 5280, 6.1, in the form of RFC 9618: a graph
/// instead of a tree, which could double with every certificate). Any policy is acceptable here, but where an issuer
/// requires explicit policies below it, they must be present.
/// </summary>
/// <param name="length">How many certificates stand below the trusted one.</param>
internal sealed class PathPolicies(int length)
{
    private const string Any = "2.5.29.32.0";
    private const int MostPolicies = 1000;

    // Each policy valid so far, with the names under which the next certificate may give it.
    private Dictionary<string, HashSet<string>> _valid = new(StringComparer.Ordinal) { [Any] = [Any] };
    private int _explicit = length + 1;
    private int _anyAllowed = length + 1;
    private int _mappingAllowed = length + 1;

    /// <summary>Goes on to the next certificate below.</summary>
    /// <returns>Whether its policies are among those that the certificates above it require.</returns>
    /// <exception cref="AsnContentException">Its policies can't be read.</exception>
    public bool Take(PathCertificate certificate, bool isLast)
    {
        _valid = certificate[Oids.CertificatePolicies] is { } said
            ? Next(Policies(said.Value), _anyAllowed > 0 || (!isLast && certificate.IsSelfIssued))
            : [];
        if (_explicit == 0 && _valid.Count == 0)
        {
            return false;
        }

        return isLast ? Finish(certificate) : Prepare(certificate);
    }

    private Dictionary<string, HashSet<string>> Next(HashSet<string> policies, bool isAnyAllowed)
    {
        var next = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var expected = _valid.Values.SelectMany(set => set).ToHashSet(StringComparer.Ordinal);
        foreach (
            var policy in policies.Where(policy =>
                !IsAny(policy) && (expected.Contains(policy) || _valid.ContainsKey(Any))
            )
        )
        {
            next[policy] = [policy];
        }

        if (policies.Contains(Any) && isAnyAllowed)
        {
            foreach (var policy in expected)
            {
                next.TryAdd(policy, [policy]);
            }
        }

        return next;
    }

    // 6.1.4, a and b, h to j.
    private bool Prepare(PathCertificate certificate)
    {
        if (certificate[Oids.PolicyMappings] is { } mappings && !Map(mappings.Value))
        {
            return false;
        }

        if (!certificate.IsSelfIssued)
        {
            (_explicit, _mappingAllowed, _anyAllowed) = (Less(_explicit), Less(_mappingAllowed), Less(_anyAllowed));
        }

        var (isExplicit, inhibit) = Constraints(certificate);
        _explicit = Math.Min(_explicit, isExplicit ?? _explicit);
        _mappingAllowed = Math.Min(_mappingAllowed, inhibit ?? _mappingAllowed);
        if (certificate[Oids.InhibitAnyPolicy] is { } any)
        {
            _anyAllowed = Math.Min(_anyAllowed, SmallNumber.Read(new AsnReader(any.Value, AsnEncodingRules.DER)));
        }

        return true;
    }

    // 6.1.5, a, b and g.
    private bool Finish(PathCertificate certificate)
    {
        var (isExplicit, _) = Constraints(certificate);
        return (Less(_explicit) > 0 && isExplicit != 0) || _valid.Count > 0;
    }

    private bool Map(ReadOnlyMemory<byte> encoded)
    {
        var targets = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var sequence = new AsnReader(encoded, AsnEncodingRules.DER).ReadSequence();
        for (var count = 0; sequence.HasData; count++)
        {
            var pair = sequence.ReadSequence();
            var (from, to) = (pair.ReadObjectIdentifier(), pair.ReadObjectIdentifier());
            if (IsAny(from) || IsAny(to) || count > MostPolicies)
            {
                return false;
            }

            if (!targets.TryGetValue(from, out var set))
            {
                targets.Add(from, set = new HashSet<string>(StringComparer.Ordinal));
            }

            set.Add(to);
        }

        foreach (var (from, to) in targets)
        {
            if (_mappingAllowed == 0)
            {
                _valid.Remove(from);
            }
            else if (_valid.ContainsKey(from) || _valid.ContainsKey(Any))
            {
                _valid[from] = to;
            }
        }

        return true;
    }

    private static HashSet<string> Policies(ReadOnlyMemory<byte> encoded)
    {
        var policies = new HashSet<string>(StringComparer.Ordinal);
        var sequence = new AsnReader(encoded, AsnEncodingRules.DER).ReadSequence();
        while (sequence.HasData)
        {
            if (!policies.Add(sequence.ReadSequence().ReadObjectIdentifier()) || policies.Count > MostPolicies)
            {
                throw new AsnContentException();
            }
        }

        return policies;
    }

    private static (int? Explicit, int? InhibitMapping) Constraints(PathCertificate certificate)
    {
        if (certificate[Oids.PolicyConstraints] is not { } said)
        {
            return (null, null);
        }

        var sequence = new AsnReader(said.Value, AsnEncodingRules.DER).ReadSequence();
        int? isExplicit = sequence.IsContext(0) ? SmallNumber.Read(sequence, Asn1.Context(0)) : null;
        int? inhibit = sequence.IsContext(1) ? SmallNumber.Read(sequence, Asn1.Context(1)) : null;
        sequence.ThrowIfNotEmpty();
        return (isExplicit, inhibit);
    }

    private static int Less(int number) => Math.Max(0, number - 1);

    private static bool IsAny(string policy) => string.Equals(policy, Any, StringComparison.Ordinal);
}
