using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;

namespace LetterPdf.Tests.Pki;

/// <summary>Constraints of certificates, written from the standard (RFC 5280, 4.2.1) and not from the code under
/// test.</summary>
internal static class Condition
{
    private const int Mail = 1;
    private const int Host = 2;
    private const int Directory = 4;
    private const int Address = 6;

    /// <summary>The policies under which a certificate is issued.</summary>
    public static X509Extension Policies(params string[] oids) =>
        Of(
            TestOids.CertificatePolicies,
            isCritical: false,
            writer =>
            {
                foreach (var oid in oids)
                {
                    using (writer.PushSequence())
                    {
                        writer.WriteObjectIdentifier(oid);
                    }
                }
            }
        );

    /// <summary>Policies of one issuer that are equivalent to those of another.</summary>
    public static X509Extension Mappings(params (string From, string To)[] pairs) =>
        Of(
            TestOids.PolicyMappings,
            isCritical: true,
            writer =>
            {
                foreach (var (from, to) in pairs)
                {
                    using (writer.PushSequence())
                    {
                        writer.WriteObjectIdentifier(from);
                        writer.WriteObjectIdentifier(to);
                    }
                }
            }
        );

    /// <summary>After how many certificates policies are required, and mappings are inhibited.</summary>
    public static X509Extension Constraints(int? requireExplicit = null, int? inhibitMapping = null) =>
        Of(
            TestOids.PolicyConstraints,
            isCritical: true,
            writer =>
            {
                foreach (var (number, tag) in new[] { (requireExplicit, 0), (inhibitMapping, 1) })
                {
                    if (number is { } value)
                    {
                        writer.WriteInteger(value, new Asn1Tag(TagClass.ContextSpecific, tag));
                    }
                }
            }
        );

    /// <summary>After how many certificates "any policy" is inhibited.</summary>
    public static X509Extension InhibitAny(int after)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        writer.WriteInteger(after);
        return new X509Extension(TestOids.InhibitAnyPolicy, writer.Encode(), critical: true);
    }

    /// <summary>Permitted and excluded names: as "mail:", "host:", "uri:", or an organization.</summary>
    public static X509Extension Names(string[]? permitted = null, string[]? excluded = null) =>
        Of(
            TestOids.NameConstraints,
            isCritical: true,
            writer =>
            {
                foreach (var (names, tag) in new[] { (permitted, 0), (excluded, 1) })
                {
                    if (names is null)
                    {
                        continue;
                    }

                    using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, tag)))
                    {
                        foreach (var name in names)
                        {
                            using (writer.PushSequence())
                            {
                                Write(writer, name);
                            }
                        }
                    }
                }
            }
        );

    /// <summary>Further names of the owner.</summary>
    public static X509Extension OtherNames(params string[] names) =>
        Of(
            TestOids.SubjectAlternativeName,
            isCritical: false,
            writer =>
            {
                foreach (var name in names)
                {
                    Write(writer, name);
                }
            }
        );

    private static void Write(AsnWriter writer, string name)
    {
        var (kind, text) = name.IndexOf(':', StringComparison.Ordinal) is > 0 and var at
            ? (name[..at], name[(at + 1)..])
            : (string.Empty, name);
        var number = kind switch
        {
            "mail" => Mail,
            "host" => Host,
            "uri" => Address,
            _ => Directory,
        };
        if (number != Directory)
        {
            writer.WriteCharacterString(
                UniversalTagNumber.IA5String,
                text,
                new Asn1Tag(TagClass.ContextSpecific, number)
            );
            return;
        }

        var organization = new X500DistinguishedNameBuilder();
        organization.AddOrganizationName(text);
        using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, Directory)))
        {
            writer.WriteEncodedValue(organization.Build().RawData);
        }
    }

    private static X509Extension Of(string oid, bool isCritical, Action<AsnWriter> write)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            write(writer);
        }

        return new X509Extension(oid, writer.Encode(), isCritical);
    }
}
