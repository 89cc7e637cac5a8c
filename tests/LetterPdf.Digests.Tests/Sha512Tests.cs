using System.Security.Cryptography;
using System.Text;
using CsCheck;

namespace LetterPdf.Digests.Tests;

public sealed class Sha512Tests
{
    // NIST, Cryptographic Standards and Guidelines, examples with intermediate values: one block and two.
    [Theory]
    [InlineData("abc", "53048e2681941ef99b2e29b76b4c7dabe4c2d0c634fc6d46e0e2f13107e7af23")]
    [InlineData(
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "3928e184fb8690f840da3988121d31be65cb9d3ef83ee6146feac861e19b563a"
    )]
    public void The_short_form_has_the_digests_of_the_standard(string text, string digest) =>
        Assert.Equal(digest, Of(Sha512.Short(), Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void It_agrees_with_the_platform_on_any_bytes_in_any_pieces() =>
        Gen.Select(Gen.Byte.Array[0, 3000], Gen.Int[1, 400])
            .Sample(
                (data, piece) =>
                    Assert.Equal(Convert.ToHexStringLower(SHA512.HashData(data)), Of(Sha512.Whole(), data, piece))
            );

    private static string Of(Sha512 digest, byte[] data, int piece = 1000)
    {
        Array.ForEach([.. data.Chunk(piece)], part => digest.Add(part));
        return digest.End();
    }
}
