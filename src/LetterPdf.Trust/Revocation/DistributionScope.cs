using System.Collections.Immutable;
using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;

namespace LetterPdf.Trust;

/// <summary>Which certificates a revocation list covers (issuing distribution point; RFC 5280, 5.2.5).</summary>
internal sealed record DistributionScope(bool OnlyUsers, bool OnlyAuthorities, ImmutableArray<string> Addresses)
{
    public static DistributionScope All { get; } = new(OnlyUsers: false, OnlyAuthorities: false, []);

    /// <summary>
    /// Whether the list covers only some reasons, or is a part with a name but no address: a certificate on it is
    /// revoked, but one that is not may be on another.
    /// </summary>
    public bool IsPartial { get; private init; }

    /// <summary>The scope; null where the list is of attribute certificates, or covers other issuers' certificates
    /// too.</summary>
    /// <exception cref="AsnContentException">There is none.</exception>
    public static DistributionScope? Read(ReadOnlyMemory<byte> encoded)
    {
        var scope = All;
        var fields = new AsnReader(encoded, AsnEncodingRules.DER).ReadSequence();
        while (fields.HasData)
        {
            var tag = fields.PeekTag();
            if (tag.TagClass != TagClass.ContextSpecific)
            {
                return null;
            }

            switch (tag.TagValue)
            {
                case 0 when DistributionPoints.AddressesIn(fields.ReadSequence(tag)) is var addresses:
                    scope = scope with { Addresses = addresses, IsPartial = scope.IsPartial || addresses.IsEmpty };
                    break;
                case 3:
                    fields.ReadEncodedValue();
                    scope = scope with { IsPartial = true };
                    break;
                case 1 when fields.ReadBoolean(tag):
                    scope = scope with { OnlyUsers = true };
                    break;
                case 2 when fields.ReadBoolean(tag):
                    scope = scope with { OnlyAuthorities = true };
                    break;
                default:
                    return null;
            }
        }

        return scope;
    }

    /// <summary>Whether a certificate is covered; one part of a divided list says nothing about the others.</summary>
    public bool Holds(X509Certificate2 certificate)
    {
        var isAuthority =
            certificate.Extensions.OfType<X509BasicConstraintsExtension>().FirstOrDefault() is
            { CertificateAuthority: true };
        return (!OnlyUsers || !isAuthority)
            && (!OnlyAuthorities || isAuthority)
            && (
                Addresses.IsEmpty
                || DistributionPoints
                    .Of(certificate)
                    .Any(point => Addresses.Contains(point.OriginalString, StringComparer.Ordinal))
            );
    }
}
