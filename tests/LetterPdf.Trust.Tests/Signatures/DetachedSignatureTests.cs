using System.Collections.Immutable;
using System.Formats.Asn1;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using LetterPdf.Tests;
using LetterPdf.Tests.Pki;

namespace LetterPdf.Trust.Tests.Signatures;

/// <summary>Our signatures, read by the platform; and the platform's, read by us.</summary>
public sealed class DetachedSignatureTests
{
    private static readonly byte[] Letter = "A letter."u8.ToArray();

    private static readonly TestPki Pki = new();

    [Theory]
    [InlineData("P256", "2.16.840.1.101.3.4.2.1")]
    [InlineData("P384", "2.16.840.1.101.3.4.2.2")]
    [InlineData("P521", "2.16.840.1.101.3.4.2.3")]
    [InlineData("Rsa", "2.16.840.1.101.3.4.2.1")]
    public void The_platform_reads_ours(string kind, string digest)
    {
        var signer = Pki.Signer(new CertificateOrder { Kind = Enum.Parse<KeyKind>(kind), KeyOwner = "shared" });
        var cms = new SignedCms(new ContentInfo(Letter), detached: true);
        cms.Decode(Sign(signer));
        cms.CheckSignature(verifySignatureOnly: true);
        var info = Assert.Single(cms.SignerInfos.Cast<System.Security.Cryptography.Pkcs.SignerInfo>());
        Assert.Equal(digest, info.DigestAlgorithm.Value);
        Assert.Equal(
            ["1.2.840.113549.1.9.16.2.47", "1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4"],
            info.SignedAttributes.Cast<System.Security.Cryptography.CryptographicAttributeObject>()
                .Select(attribute => attribute.Oid.Value!)
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            [signer.Der, Pki.Issuer.Own.Der],
            cms.Certificates.OrderBy(certificate => certificate.Subject).Select(certificate => certificate.RawData)
        );
        Assert.Empty(info.UnsignedAttributes);
        var other = new SignedCms(new ContentInfo([.. Letter, 0]), detached: true);
        other.Decode(Sign(signer));
        Assert.ThrowsAny<System.Security.Cryptography.CryptographicException>(() =>
            other.CheckSignature(verifySignatureOnly: true)
        );
    }

    [Theory]
    [InlineData("P256")]
    [InlineData("P384")]
    [InlineData("P521")]
    [InlineData("Rsa")]
    [InlineData("RsaPss")]
    public void We_read_ours(string kind)
    {
        var signer = Pki.Signer(new CertificateOrder { Kind = Enum.Parse<KeyKind>(kind), KeyOwner = "shared" });
        var verdict = new SignatureValidator(Pki.Trust, ProofData.None).Validate(Sign(signer), Letter);
        Assert.True(verdict.Holds, string.Join("; ", verdict.Problems.Said()));
        Assert.Equal(SignatureLevel.BaselineB, verdict.Level);
        Assert.Equal("Test Root", verdict.Root!.Name);
    }

    [Fact]
    public void It_is_in_der_and_says_no_time()
    {
        var encoded = Sign(Pki.Signer());
        Assert.Equal(encoded.Length, Reencoded(encoded).Length);
        Assert.Equal(encoded, Reencoded(encoded));
        Assert.DoesNotContain(
            "1.2.840.113549.1.9.5",
            string.Join(
                ' ',
                Decoded(encoded)
                    .SignerInfos[0]
                    .SignedAttributes.Cast<System.Security.Cryptography.CryptographicAttributeObject>()
                    .Select(attribute => attribute.Oid.Value)
            ),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("P256", false)]
    [InlineData("P521", false)]
    [InlineData("Rsa", false)]
    [InlineData("Rsa", true)]
    public void We_read_the_platforms(string kind, bool isByKey)
    {
        var signer = Pki.Signer(new CertificateOrder { Kind = Enum.Parse<KeyKind>(kind), KeyOwner = "shared" });
        using var withKey = signer.WithKey;
        var cms = new SignedCms(new ContentInfo(Letter), detached: true);
        cms.ComputeSignature(
            new CmsSigner(
                isByKey ? SubjectIdentifierType.SubjectKeyIdentifier : SubjectIdentifierType.IssuerAndSerialNumber,
                withKey
            )
            {
                IncludeOption = X509IncludeOption.EndCertOnly,
            }
        );
        cms.AddCertificate(Pki.Issuer.Own.Certificate);
        var verdict = new SignatureValidator(Pki.Trust, ProofData.None).Validate(cms.Encode(), Letter);
        Assert.True(verdict.Holds, string.Join("; ", verdict.Problems.Said()));
        Assert.Equal(
            IntegrityOutcome.Changed,
            new SignatureValidator(Pki.Trust, ProofData.None).Validate(cms.Encode(), [.. Letter, 0]).Integrity
        );
    }

    private static byte[] Sign(TestCertificate signer)
    {
        using var identity = Pki.Identity(signer);
        ImmutableArray<X509Certificate2> certificates = [signer.Certificate, Pki.Issuer.Own.Certificate];
        return DetachedSignature.Sign(identity, certificates, Letter).Value!.Encode(default);
    }

    private static SignedCms Decoded(byte[] encoded)
    {
        var cms = new SignedCms();
        cms.Decode(encoded);
        return cms;
    }

    // Reads every value by DER's rules and writes it again.
    private static byte[] Reencoded(byte[] der)
    {
        var reader = new AsnReader(der, AsnEncodingRules.DER);
        var tag = reader.PeekTag();
        if (!tag.IsConstructed)
        {
            return der;
        }

        var contents = new AsnReader(reader.PeekContentBytes(), AsnEncodingRules.DER);
        var writer = new AsnWriter(AsnEncodingRules.DER);
        var isSet = tag.TagValue == (int)UniversalTagNumber.Set && tag.TagClass == TagClass.Universal;
        using (isSet ? writer.PushSetOf(tag) : writer.PushSequence(tag.TagClass == TagClass.Universal ? null : tag))
        {
            while (contents.HasData)
            {
                writer.WriteEncodedValue(Reencoded(contents.ReadEncodedValue().ToArray()));
            }
        }

        return writer.Encode();
    }
}
