using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace LetterPdf.Tests.Pki;

/// <summary>A certificate authority, which later states whether its certificates are still valid.</summary>
internal sealed class TestAuthority
{
    private static int _lastSerial;

    private TestAuthority(TestCertificate own) => Own = own;

    public TestCertificate Own { get; }

    /// <summary>A self-signed authority.</summary>
    public static TestAuthority Root(string name = "Test Root", Func<CertificateOrder, CertificateOrder>? change = null)
    {
        var order = Order(name, change);
        var key = TestKey.Of(order.Kind, order.KeyOwner ?? name);
        return new TestAuthority(Make(order, key, key, NameOf(order)));
    }

    /// <summary>An authority that a leaf certificate pretends to be.</summary>
    public static TestAuthority Of(TestCertificate certificate) => new(certificate);

    /// <summary>An authority of the same name with another key, certified by this one.</summary>
    public TestAuthority NewKey(string owner, Func<CertificateOrder, CertificateOrder>? change = null) =>
        new(
            Issue(
                Order(
                    "New Key",
                    order =>
                        (change?.Invoke(order) ?? order) with
                        {
                            Subject = Own.Certificate.SubjectName,
                            KeyOwner = owner,
                        }
                )
            )
        );

    /// <summary>An authority certified by this one.</summary>
    public TestAuthority Intermediate(
        string name = "Test Issuer",
        Func<CertificateOrder, CertificateOrder>? change = null
    ) => new(Issue(Order(name, change)));

    public TestCertificate Issue(CertificateOrder order) =>
        Make(order, TestKey.Of(order.Kind, order.KeyOwner ?? order.Name), Own.Key, Own.Certificate.SubjectName);

    private static CertificateOrder Order(string name, Func<CertificateOrder, CertificateOrder>? change)
    {
        var order = new CertificateOrder(name)
        {
            Organization = null,
            IsAuthority = true,
            Usage = X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign,
            From = TestTimes.Now.AddYears(-6),
            Until = TestTimes.Now.AddYears(10),
        };
        return change?.Invoke(order) ?? order;
    }

    private static TestCertificate Make(
        CertificateOrder order,
        TestKey key,
        TestKey issuerKey,
        X500DistinguishedName issuer
    )
    {
        var request = new CertificateRequest(NameOf(order), key.PublicKey, order.Digest ?? issuerKey.Digest);
        if (order.IsAuthority)
        {
            request.CertificateExtensions.Add(
                new X509BasicConstraintsExtension(
                    certificateAuthority: true,
                    order.PathLength is not null,
                    order.PathLength ?? 0,
                    critical: true
                )
            );
        }

        if (order.Usage is { } usage)
        {
            request.CertificateExtensions.Add(new X509KeyUsageExtension(usage, critical: true));
        }

        if (order.Purposes is { } purposes)
        {
            request.CertificateExtensions.Add(
                new X509EnhancedKeyUsageExtension(
                    [.. purposes.Select(purpose => new Oid(purpose))],
                    order.ArePurposesCritical
                )
            );
        }

        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(key.PublicKey, critical: false));
        if (order.ListAddresses.Length > 0)
        {
            request.CertificateExtensions.Add(
                CertificateRevocationListBuilder.BuildCrlDistributionPointExtension(order.ListAddresses)
            );
        }

        if (order.ServerAddresses.Length > 0)
        {
            request.CertificateExtensions.Add(new X509AuthorityInformationAccessExtension(order.ServerAddresses, null));
        }

        foreach (var extension in order.Extensions)
        {
            request.CertificateExtensions.Add(extension);
        }

        return new TestCertificate(
            request.Create(
                order.IssuerName ?? issuer,
                new TestSignatureGenerator(issuerKey, order.Salt),
                order.From,
                order.Until,
                order.Serial ?? NextSerial()
            ),
            key
        );
    }

    private static X500DistinguishedName NameOf(CertificateOrder order)
    {
        if (order.Subject is { } subject)
        {
            return subject;
        }

        // The builder writes what is added last first, as names are read.
        var name = new X500DistinguishedNameBuilder();
        name.AddCommonName(order.Name);
        if (order.Organization is { } organization)
        {
            name.AddOrganizationName(organization);
        }

        return name.Build();
    }

    private static byte[] NextSerial()
    {
        var serial = new byte[8];
        serial[0] = 0x10;
        BinaryPrimitives.WriteInt32BigEndian(serial.AsSpan(4), Interlocked.Increment(ref _lastSerial));
        return serial;
    }
}
