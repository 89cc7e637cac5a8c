using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using LetterPdf.Trust;

namespace LetterPdf.Tests.Pki;

/// <summary>A certificate and its private key.</summary>
internal sealed record TestCertificate(X509Certificate2 Certificate, TestKey Key)
{
    public byte[] Der => Certificate.RawData;

    public string Pem => Certificate.ExportCertificatePem() + "\n";

    /// <summary>In the platform's form for signing.</summary>
    public X509Certificate2 WithKey => Key.With(Certificate);

    /// <summary>In the form for signing letters.</summary>
    public SigningIdentity Identity(params TestCertificate[] others)
    {
        var read = IdentityFile.Read(PemFile(others), default, null);
        Assert.True(read.IsDone, read.Problem.Said());
        return read.Value;
    }

    /// <summary>Certificate, key and further certificates as text.</summary>
    public byte[] PemFile(params TestCertificate[] others) =>
        Encoding.ASCII.GetBytes(Pem + Key.Pem + "\n" + string.Concat(others.Select(other => other.Pem)));

    /// <summary>PKCS #12 with AES, as current programs write it.</summary>
    public byte[] Pkcs12(string passphrase, params TestCertificate[] others) => Pkcs12(passphrase, [Key], others);

    /// <summary>PKCS #12 with any keys.</summary>
    public byte[] Pkcs12(string passphrase, TestKey[] keys, params TestCertificate[] others)
    {
        var pbe = new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000);
        var keySafe = new Pkcs12SafeContents();
        foreach (var key in keys)
        {
            keySafe.AddSafeBag(
                new Pkcs12ShroudedKeyBag(Pkcs8PrivateKeyInfo.Decode(key.Pkcs8, out _).Encrypt(passphrase, pbe))
            );
        }

        var certificates = new Pkcs12SafeContents();
        foreach (var one in others.Prepend(this))
        {
            certificates.AddCertificate(one.Certificate);
        }

        var builder = new Pkcs12Builder();
        builder.AddSafeContentsEncrypted(certificates, passphrase, pbe);
        builder.AddSafeContentsUnencrypted(keySafe);
        builder.SealWithMac(passphrase, HashAlgorithmName.SHA256, 1000);
        return builder.Encode();
    }
}
