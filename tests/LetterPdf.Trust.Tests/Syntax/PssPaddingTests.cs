using System.Security.Cryptography;
using LetterPdf.Tests.Pki;

namespace LetterPdf.Trust.Tests.Syntax;

/// <summary>PSS padding: every salt that there is room for, and nothing that only looks like it.</summary>
public sealed class PssPaddingTests
{
    private static readonly byte[] Letter = "A letter."u8.ToArray();

    private static readonly TestKey Key = TestKey.Of(KeyKind.RsaPss, "pss");

    private static readonly RSAParameters Public = new()
    {
        Modulus = Key.RsaParameters.Modulus,
        Exponent = Key.RsaParameters.Exponent,
    };

    public static TheoryData<string, int> Salts
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (
                var digest in (HashAlgorithmName[])
                    [HashAlgorithmName.SHA256, HashAlgorithmName.SHA384, HashAlgorithmName.SHA512]
            )
            {
                data.Add(digest.Name!, 0);
                data.Add(digest.Name!, 20);
                data.Add(digest.Name!, TestDigest.Length(digest));
                data.Add(digest.Name!, PssSignature.LongestSalt(Key.RsaParameters, digest));
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Salts))]
    public void A_signature_with_any_salt_holds_for_its_own_text_and_salt_only(string digestName, int salt)
    {
        var digest = new HashAlgorithmName(digestName);
        var signature = Key.Sign(Letter, digest, salt);
        var scheme = new SignatureScheme(SignatureKind.Pss, digest, salt);
        Assert.True(PssPadding.Verify(Public, scheme, Letter, signature));
        Assert.False(PssPadding.Verify(Public, scheme, "Another letter."u8, signature));
        Assert.False(PssPadding.Verify(Public, scheme with { SaltLength = salt + 1 }, Letter, signature));
        Assert.False(
            PssPadding.Verify(
                Public,
                scheme with
                {
                    SaltLength = Math.Max(0, salt - 1) + (salt == 0 ? 2 : 0),
                },
                Letter,
                signature
            )
        );
        Assert.False(
            PssPadding.Verify(
                Public,
                scheme with
                {
                    Digest = digest == HashAlgorithmName.SHA512 ? HashAlgorithmName.SHA256 : HashAlgorithmName.SHA512,
                },
                Letter,
                signature
            )
        );
    }

    [Fact]
    public void The_platform_takes_the_tests_signatures_and_we_take_the_platforms()
    {
        using var rsa = RSA.Create(Key.RsaParameters);
        Assert.True(
            rsa.VerifyData(
                Letter,
                Key.Sign(Letter, HashAlgorithmName.SHA256, 32),
                HashAlgorithmName.SHA256,
                RSASignaturePadding.Pss
            )
        );
        Assert.True(
            PssPadding.Verify(
                Public,
                new SignatureScheme(SignatureKind.Pss, HashAlgorithmName.SHA384, 48),
                Letter,
                rsa.SignData(Letter, HashAlgorithmName.SHA384, RSASignaturePadding.Pss)
            )
        );
    }

    [Fact]
    public void No_flipped_bit_passes()
    {
        var signature = Key.Sign(Letter, HashAlgorithmName.SHA256, 32);
        for (var bit = 0; bit < signature.Length * 8; bit += 37)
        {
            var changed = (byte[])signature.Clone();
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.False(
                PssPadding.Verify(
                    Public,
                    new SignatureScheme(SignatureKind.Pss, HashAlgorithmName.SHA256, 32),
                    Letter,
                    changed
                )
            );
        }
    }

    [Fact]
    public void Keys_that_are_none_or_would_keep_the_program_busy_verify_nothing()
    {
        var scheme = new SignatureScheme(SignatureKind.Pss, HashAlgorithmName.SHA256, 32);
        Assert.All(
            new RSAParameters[]
            {
                new() { Modulus = new byte[256], Exponent = [1, 0, 1] },
                new() { Modulus = [], Exponent = [3] },
                new() { Modulus = Public.Modulus, Exponent = [.. Enumerable.Repeat((byte)0xFF, 256)] },
                new() { Modulus = [.. Enumerable.Repeat((byte)0xFF, 100_000)], Exponent = [1, 0, 1] },
                new() { Modulus = [1], Exponent = [3] },
            },
            key => Assert.False(PssPadding.Verify(key, scheme, Letter, new byte[key.Modulus!.Length]))
        );
    }

    [Fact]
    public void Parameters_with_other_digests_for_text_and_mask_or_with_sha1_are_no_scheme()
    {
        Assert.Null(Scheme(HashAlgorithmName.SHA256, HashAlgorithmName.SHA384, 32));
        Assert.Null(Scheme(HashAlgorithmName.SHA256, HashAlgorithmName.SHA1, 32));
        Assert.Null(Scheme(HashAlgorithmName.SHA1, HashAlgorithmName.SHA1, 20));
        Assert.Null(Scheme(HashAlgorithmName.SHA256, HashAlgorithmName.SHA256, 100_000));
        Assert.Equal(
            new SignatureScheme(SignatureKind.Pss, HashAlgorithmName.SHA512, 20),
            Scheme(HashAlgorithmName.SHA512, HashAlgorithmName.SHA512, 20)
        );
    }

    private static SignatureScheme? Scheme(HashAlgorithmName digest, HashAlgorithmName mask, int salt) =>
        SignatureScheme.Of(new AlgorithmIdentifier(TestOids.RsassaPss, PssSignature.Parameters(digest, mask, salt)));
}
