using System.Collections.Immutable;
using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace LetterPdf.Trust;

/// <summary>Where a certificate says that its status can be obtained (RFC 5280, 4.2.1.13 and 4.2.2.1).</summary>
internal static class DistributionPoints
{
    // More than any certificate names: each is queried, and each may take up to the time limit.
    private const int MostAddresses = 10;

    /// <summary>Addresses of revocation lists.</summary>
    public static ImmutableArray<Uri> Of(X509Certificate2 certificate)
    {
        if (
            certificate.Extensions.FirstOrDefault(extension =>
                string.Equals(extension.Oid?.Value, Oids.CrlDistributionPoints, StringComparison.Ordinal)
            )
            is not { } points
        )
        {
            return [];
        }

        try
        {
            var addresses = ImmutableArray.CreateBuilder<string>();
            var sequence = new AsnReader(points.RawData, AsnEncodingRules.DER).ReadSequence();
            while (sequence.HasData)
            {
                var point = sequence.ReadSequence();
                if (point.IsContext(0))
                {
                    addresses.AddRange(AddressesIn(point.ReadSequence(Asn1.ContextConstructed(0))));
                }
            }

            return Web(addresses);
        }
        catch (AsnContentException)
        {
            return [];
        }
    }

    /// <summary>Addresses of OCSP servers.</summary>
    public static ImmutableArray<Uri> ServersOf(X509Certificate2 certificate)
    {
        try
        {
            return
                certificate.Extensions.FirstOrDefault(extension =>
                    string.Equals(extension.Oid?.Value, Oids.AuthorityInformation, StringComparison.Ordinal)
                )
                    is { } information
                ? Web(new X509AuthorityInformationAccessExtension(information.RawData).EnumerateOcspUris())
                : [];
        }
        catch (Exception fault) when (PlatformFault.IsOne(fault))
        {
            return [];
        }
    }

    /// <summary>The addresses in the name of a distribution point: fullName's, of the kind URI.</summary>
    /// <exception cref="AsnContentException">There is no name.</exception>
    public static ImmutableArray<string> AddressesIn(AsnReader name)
    {
        if (!name.IsContext(0))
        {
            return [];
        }

        var addresses = ImmutableArray.CreateBuilder<string>();
        var names = name.ReadSequence(Asn1.ContextConstructed(0));
        while (names.HasData)
        {
            if (names.IsContext(6))
            {
                addresses.Add(names.ReadCharacterString(UniversalTagNumber.IA5String, Asn1.Context(6)));
            }
            else
            {
                names.ReadEncodedValue();
            }
        }

        return addresses.ToImmutable();
    }

    private static ImmutableArray<Uri> Web(IEnumerable<string> addresses) =>
        [.. addresses.Take(MostAddresses).Select(Web).OfType<Uri>()];

    // A malformed host name may only come to light when it is accessed.
    private static Uri? Web(string address)
    {
        try
        {
            return
                Uri.TryCreate(address, UriKind.Absolute, out var uri)
                && uri.Scheme is "http" or "https"
                && uri.IdnHost.Length > 0
                ? uri
                : null;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }
}
