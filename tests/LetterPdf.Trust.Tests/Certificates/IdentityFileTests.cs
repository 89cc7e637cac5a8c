using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Text;
using LetterPdf.Tests;
using LetterPdf.Tests.Pki;

namespace LetterPdf.Trust.Tests.Certificates;

/// <summary>Files with a certificate and its key, in all the forms that people have.</summary>
public sealed class IdentityFileTests
{
    private static readonly TestPki Pki = new();

    private static readonly TestCertificate Signer = Pki.Signer();

    private static readonly TestCertificate RsaSigner = Pki.Signer(
        new CertificateOrder { Kind = KeyKind.Rsa, KeyOwner = "rsa" }
    );

    [Theory]
    [InlineData("P256")]
    [InlineData("P384")]
    [InlineData("P521")]
    [InlineData("Rsa")]
    [InlineData("RsaPss")]
    public void A_pkcs12_file_with_its_chain(string kind)
    {
        var signer = Pki.Signer(new CertificateOrder { Kind = Enum.Parse<KeyKind>(kind), KeyOwner = "shared" });
        using var identity = Read(signer.Pkcs12("Geheimnis", Pki.Issuer.Own, Pki.Root.Own), passphrase: "Geheimnis");
        Assert.Equal(signer.Der, identity.Certificate.RawData);
        Assert.Equal([Pki.Issuer.Own.Der, Pki.Root.Own.Der], identity.Others.Select(other => other.RawData));
        Assert.Equal(
            ("Jane Roe", "Alliance", "Test Issuer"),
            (identity.Facts.Name, identity.Facts.Organization, identity.Facts.Issuer)
        );
    }

    [Fact]
    public void Pem_in_one_file_with_the_signers_certificate_anywhere_in_it()
    {
        using var identity = Read(
            Encoding.ASCII.GetBytes(Pki.Root.Own.Pem + "a note of somebody\n" + Signer.Key.Pem + "\r\n" + Signer.Pem)
        );
        Assert.Equal(Signer.Der, identity.Certificate.RawData);
        Assert.Equal([Pki.Root.Own.Der], identity.Others.Select(other => other.RawData));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Pem_in_two_files_and_in_the_forms_of_old(bool isRsa)
    {
        var signer = isRsa ? RsaSigner : Signer;
        using var identity = Read(Encoding.ASCII.GetBytes(signer.Pem), Encoding.ASCII.GetBytes(signer.Key.OlderPem));
        Assert.Equal(signer.Der, identity.Certificate.RawData);
    }

    [Fact]
    public void A_pem_key_under_a_passphrase()
    {
        byte[] file = Encoding.UTF8.GetBytes(Signer.Pem + Signer.Key.EncryptedPem("pässwört"));
        Assert.True(IdentityFile.NeedsPassphrase(file, default));
        Assert.Equal("its private key is under a passphrase, and none was given", Problem(file));
        Assert.Equal("the passphrase is not the right one", Problem(file, passphrase: "passwort"));
        using var identity = Read(file, passphrase: "pässwört");
        Assert.Equal(Signer.Der, identity.Certificate.RawData);
    }

    [Fact]
    public void A_pkcs12_file_under_a_passphrase_and_under_none()
    {
        var locked = Signer.Pkcs12("Geheimnis");
        Assert.True(IdentityFile.NeedsPassphrase(locked, default));
        Assert.Equal("it is under a passphrase, and none was given", Problem(locked));
        Assert.Equal("the passphrase is not the right one", Problem(locked, passphrase: "geheimnis"));
        Assert.False(IdentityFile.NeedsPassphrase(Signer.Pkcs12(string.Empty), default));
        using var identity = Read(Signer.Pkcs12(string.Empty));
        Assert.Equal(Signer.Der, identity.Certificate.RawData);
    }

    [Fact]
    public void What_is_missing_or_too_much_is_said()
    {
        Assert.Equal(
            "there is no private key with the certificate, so nothing can be signed with it (a file without a key "
                + "is only for checking signatures)",
            Problem(Encoding.ASCII.GetBytes(Signer.Pem))
        );
        Assert.Equal("there is no certificate in it", Problem(Encoding.ASCII.GetBytes(Signer.Key.Pem)));
        Assert.Equal(
            "there is more than one private key in it, and it can't be told which one is to sign",
            Problem(Signer.Pkcs12("x", [Signer.Key, RsaSigner.Key]), passphrase: "x")
        );
        Assert.Equal(
            "there is no private key with the certificate, so nothing can be signed with it (a file without a key "
                + "is only for checking signatures)",
            Problem(Signer.Pkcs12("x", Array.Empty<TestKey>()), passphrase: "x")
        );
        Assert.Equal(
            "the private key does not belong to the certificate",
            Problem(Encoding.ASCII.GetBytes(Signer.Pem + RsaSigner.Key.Pem))
        );
        Assert.Equal(
            "it is neither a PKCS #12 file (.p12, .pfx) nor a PEM file, or it is damaged",
            Problem("hello"u8.ToArray())
        );
        Assert.Equal("it is neither a PKCS #12 file (.p12, .pfx) nor a PEM file, or it is damaged", Problem([]));
        Assert.Equal(
            "a part of it is damaged, or encrypted in a way that is no longer in use (the part that begins with "
                + "'-----BEGIN CERTIFICATE-----')",
            Problem("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"u8.ToArray())
        );
    }

    // Two thousand million rounds would take an hour.
    [Fact]
    public void A_file_that_asks_for_too_much_work_is_not_opened()
    {
        const string refusal = "it asks for more work to open it than any program of today writes, so it is not opened";
        var file = Signer.Pkcs12("x");
        Assert.False(DerivationWork.IsTooMuch(file));
        Assert.Equal(refusal, Problem(WithRounds(file, 0x7FFFFFFF), passphrase: "x"));
        Assert.False(IdentityFile.NeedsPassphrase(WithRounds(file, 0x7FFFFFFF), default));
    }

    // The number at the end of the file is the MAC's number of rounds.
    private static byte[] WithRounds(byte[] file, int rounds)
    {
        var parts = new AsnReader(file, AsnEncodingRules.BER).ReadSequence();
        var writer = new AsnWriter(AsnEncodingRules.BER);
        using (writer.PushSequence())
        {
            writer.WriteEncodedValue(parts.ReadEncodedValue().Span);
            writer.WriteEncodedValue(parts.ReadEncodedValue().Span);
            var seal = parts.ReadSequence();
            using (writer.PushSequence())
            {
                writer.WriteEncodedValue(seal.ReadEncodedValue().Span);
                writer.WriteEncodedValue(seal.ReadEncodedValue().Span);
                writer.WriteInteger(rounds);
            }
        }

        return writer.Encode();
    }

    [Fact]
    public void A_key_that_is_encrypted_as_once_is_named_with_the_way_out()
    {
        var old = RsaSigner.Key.OlderPem.Replace(
            "PRIVATE KEY-----\n",
            "PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00112233445566778899AABBCCDDEEFF\n\n",
            StringComparison.Ordinal
        );
        Assert.NotEqual(RsaSigner.Key.OlderPem, old);
        Assert.Equal(
            "its private key is encrypted in a way that is no longer in use; save it again with a program of today, "
                + "for example with 'openssl pkcs8 -topk8'",
            Problem(Encoding.ASCII.GetBytes(RsaSigner.Pem + old), passphrase: "x")
        );
    }

    [Fact]
    public void Keys_of_other_kinds_are_refused()
    {
        using var exchange = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        Assert.Equal(
            "the private key does not belong to the certificate",
            Problem(Encoding.ASCII.GetBytes(Signer.Pem + exchange.ExportPkcs8PrivateKeyPem()))
        );
        using var dsa = DSA.Create(2048);
        Assert.Equal(
            "its private key is of a kind that letterpdf can't sign with; it needs an RSA key or one on a NIST "
                + "curve (P-256, P-384, P-521)",
            Problem(Encoding.ASCII.GetBytes(Signer.Pem + dsa.ExportPkcs8PrivateKeyPem()))
        );
    }

    [Fact]
    public void A_key_for_pss_that_asks_for_what_cannot_be_done_is_refused()
    {
        const string refusal =
            "its private key is bound to a digest or a salt that letterpdf can't sign with (it can with SHA-256, "
            + "SHA-384 and SHA-512, and a salt as long as the digest)";
        var key = TestKey.Of(KeyKind.RsaPss, "pss");
        string Of(HashAlgorithmName digest, int salt) =>
            Problem(
                Encoding.ASCII.GetBytes(
                    Signer.Pem
                        + PemEncoding.WriteString(
                            "PRIVATE KEY",
                            key.PssPkcs8(PssSignature.Parameters(digest, digest, salt))
                        )
                )
            );
        Assert.Equal(refusal, Of(HashAlgorithmName.SHA1, 20));
        Assert.Equal(refusal, Of(HashAlgorithmName.SHA256, 64));
        Assert.Equal("the private key does not belong to the certificate", Of(HashAlgorithmName.SHA384, 20));
    }

    // Nothing is signed to find this out.
    [Fact]
    public void A_key_whose_numbers_do_not_fit_together_is_refused()
    {
        var key = RsaSigner.Key.Pkcs8;
        var secret = RsaSigner.Key.RsaParameters.D!;
        key[key.AsSpan().IndexOf(secret) + secret.Length - 1] ^= 2;
        Assert.Equal(
            "its private key is damaged, or on a curve that letterpdf can't sign with (it can with P-256, P-384 and "
                + "P-521)",
            Problem(Encoding.ASCII.GetBytes(RsaSigner.Pem + PemEncoding.WriteString("PRIVATE KEY", key)))
        );
    }

    private static SigningIdentity Read(byte[] file, byte[]? key = null, string? passphrase = null)
    {
        var read = IdentityFile.Read(file, key, passphrase);
        Assert.True(read.IsDone, read.Problem.Said());
        return read.Value;
    }

    private static string Problem(byte[] file, byte[]? key = null, string? passphrase = null) =>
        IdentityFile.Read(file, key, passphrase).Problem.Said()!;
}
