using System.Security.Cryptography;
using System.Text;
using CsCheck;

namespace LetterPdf.Archive.Tests.Digests;

public sealed class DigestAlgorithmTests
{
    // The digests of the empty input, where OCFL 1.1, 3.4, and its extension 0009 give them; RFC 7693, appendix A,
    // has "abc".
    [Theory]
    [InlineData("md5", "", "d41d8cd98f00b204e9800998ecf8427e")]
    [InlineData("sha1", "", "da39a3ee5e6b4b0d3255bfef95601890afd80709")]
    [InlineData("sha256", "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4")]
    [InlineData("sha512", "", "cf83e1357eefb8bdf1542850d66d8007d620e405")]
    [InlineData("blake2b-512", "", "786a02f742015903c6c6fd852552d272912f4740")]
    [InlineData("blake2b-160", "", "3345524abf6bbe1809449224b5972c41790b6cf2")]
    [InlineData("blake2b-256", "", "0e5751c026e543b2e8ab2eb06099daa1d1e5df47")]
    [InlineData("blake2b-384", "", "b32811423377f52d7862286ee1a72ee540524380")]
    [InlineData("sha512/256", "", "c672b8d1ef56ed28ab87c3622c5114069bdd3ad7")]
    [InlineData("size", "", "0")]
    [InlineData(
        "blake2b-512",
        "abc",
        "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d17d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923"
    )]
    public void Published_examples_have_their_digest(string algorithm, string text, string start) =>
        Assert.StartsWith(
            start,
            DigestAlgorithm.Named(algorithm)!.Of(Encoding.ASCII.GetBytes(text)),
            StringComparison.Ordinal
        );

    // Every length around the ends of blocks, where the padding takes one block or two.
    [Fact]
    public void They_agree_with_the_platform_at_every_length_of_a_few_blocks()
    {
        var data = Enumerable.Range(0, 600).Select(i => (byte)(i * 7)).ToArray();
        for (var length = 0; length <= data.Length; length++)
        {
            AssertAgree(data[..length]);
        }
    }

    [Fact]
    public void They_agree_with_the_platform_on_any_bytes_in_any_pieces() =>
        Gen.Select(Gen.Byte.Array[0, 3000], Gen.Int[1, 400])
            .Sample(
                (data, length) =>
                {
                    AssertAgree(data);
                    foreach (var algorithm in DigestAlgorithm.ForFixity)
                    {
                        var digest = algorithm.Start();
                        foreach (var piece in data.Chunk(length))
                        {
                            digest.Add(piece);
                        }

                        Assert.Equal(algorithm.Of(data), digest.End());
                    }
                }
            );

    [Fact]
    public void Only_digits_of_the_right_number_could_be_a_digest()
    {
        var md5 = DigestAlgorithm.Named("md5")!;
        Assert.True(md5.CouldBe("D41D8cd98f00b204e9800998ecf8427e"));
        Assert.False(md5.CouldBe("d41d8cd98f00b204e9800998ecf8427"));
        Assert.False(md5.CouldBe("g41d8cd98f00b204e9800998ecf8427e"));
        Assert.True(DigestAlgorithm.Named("size")!.CouldBe("12"));
        Assert.False(DigestAlgorithm.Named("size")!.CouldBe("1f"));
        Assert.Null(DigestAlgorithm.Named("SHA512"));
    }

    private static void AssertAgree(byte[] data)
    {
        Assert.Equal(Convert.ToHexStringLower(MD5.HashData(data)), DigestAlgorithm.Named("md5")!.Of(data));
        Assert.Equal(Convert.ToHexStringLower(SHA1.HashData(data)), DigestAlgorithm.Named("sha1")!.Of(data));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(data)), DigestAlgorithm.Sha256.Of(data));
        Assert.Equal(Convert.ToHexStringLower(SHA512.HashData(data)), DigestAlgorithm.Sha512.Of(data));
    }
}
