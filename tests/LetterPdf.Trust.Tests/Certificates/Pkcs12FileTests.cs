using System.Security.Cryptography;
using LetterPdf.Tests;
using LetterPdf.Tests.Pki;

namespace LetterPdf.Trust.Tests.Certificates;

/// <summary>PKCS #12 files of all kinds, distinguishing those that open, a wrong passphrase, and an unsupported
/// protection.</summary>
public sealed class Pkcs12FileTests
{
    private const string Wrong = "the passphrase is not the right one";
    private const string Sha224 = "2.16.840.1.101.3.4.2.4";
    private const string HmacSha224 = "1.2.840.113549.2.8";

    private static readonly TestCertificate Owner = new TestPki().Signer();

    public static TheoryData<string> Names => [.. Kinds.Keys];

    private static Dictionary<string, Func<Pkcs12Order, Pkcs12Order>> Kinds { get; } =
        new(StringComparer.Ordinal)
        {
            ["sealed as programs of today do it"] = order => order,
            ["sealed with SHA-1"] = order => order with { Seal = HashAlgorithmName.SHA1 },
            ["sealed with SHA-384"] = order => order with { Seal = HashAlgorithmName.SHA384 },
            ["sealed with SHA-512"] = order => order with { Seal = HashAlgorithmName.SHA512 },
            ["sealed with PBMAC1"] = order => order with { NewerSeal = HashAlgorithmName.SHA256 },
            ["sealed with PBMAC1 and SHA-512"] = order => order with { NewerSeal = HashAlgorithmName.SHA512 },
            ["sealed with a digest that is not known"] = order => order with { SaidDigest = Sha224 },
            ["sealed with PBMAC1 and a digest that is not known"] = order =>
                order with
                {
                    NewerSeal = HashAlgorithmName.SHA256,
                    SaidDigest = HmacSha224,
                },
            ["not sealed"] = order => order with { Seal = null },
            ["encrypted with triple DES"] = order => order with { IsOld = true, Seal = HashAlgorithmName.SHA1 },
        };

    [Theory]
    [MemberData(nameof(Names))]
    public void It_opens_with_its_passphrase_and_with_no_other(string name)
    {
        foreach (var passphrase in (string[])["x", "Schlüßel €", string.Empty])
        {
            var file = Kinds[name](new Pkcs12Order(Owner, passphrase)).Make();
            var opened = IdentityFile.Read(file, default, passphrase);
            Assert.True(opened.IsDone, opened.Problem.Said());
            Assert.Equal(Owner.Der, opened.Value.Certificate.RawData);
            Assert.Equal(Wrong, IdentityFile.Read(file, default, "y").Problem.Said());
            Assert.Equal(passphrase.Length > 0, IdentityFile.NeedsPassphrase(file, default));
        }
    }

    // No other passphrase would help, so none is asked for.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_cipher_that_is_not_known_is_named(bool isSealed)
    {
        var file = (
            new Pkcs12Order(Owner, "x") { HasUnknownCipher = true, Seal = isSealed ? HashAlgorithmName.SHA256 : null }
        ).Make();
        var problem = IdentityFile.Read(file, default, "x").Problem.Said()!;
        Assert.StartsWith(
            "it is protected in a way that is not known here (the cipher AES in the mode GCM), so that no "
                + "passphrase opens it; export the certificate with its key again",
            problem,
            StringComparison.Ordinal
        );
        Assert.Equal(isSealed ? Wrong : problem, IdentityFile.Read(file, default, "y").Problem.Said());
    }

    [Theory]
    [InlineData("1.2.392.200011.61.1.1.1.4", "the cipher Camellia")]
    [InlineData("1.2.410.200046.1.1.12", "the cipher ARIA")]
    [InlineData("1.3.6.1.4.1.11591.4.11", "scrypt")]
    [InlineData("1.2.3.4", "a method with the number 1.2.3.4")]
    public void What_is_not_known_has_a_name_or_a_number(string oid, string name) =>
        Assert.Contains(
            $"in a way that is not known here ({name}),",
            Protection.Problem(new AlgorithmIdentifier(oid, default)).Said(),
            StringComparison.Ordinal
        );
}
