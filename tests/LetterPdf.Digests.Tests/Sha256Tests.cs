using System.Security.Cryptography;
using System.Text;
using CsCheck;

namespace LetterPdf.Digests.Tests;

public sealed class Sha256Tests
{
    // NIST, Cryptographic Standards and Guidelines, examples with intermediate values.
    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData(
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    )]
    public void Published_examples_have_their_digest(string text, string digest) =>
        Assert.Equal(digest, Sha256.HexOf(Encoding.ASCII.GetBytes(text)));

    // Every length around the ends of blocks, where the padding takes one block or two.
    [Fact]
    public void It_agrees_with_the_platform_at_every_length_of_a_few_blocks()
    {
        var data = Enumerable.Range(0, 260).Select(i => (byte)(i * 7)).ToArray();
        for (var length = 0; length <= data.Length; length++)
        {
            Assert.Equal(SHA256.HashData(data[..length]), Sha256.Of(data.AsSpan(0, length)));
        }
    }

    [Fact]
    public void It_agrees_with_the_platform_on_any_bytes_in_any_pieces() =>
        Gen.Select(Gen.Byte.Array[0, 5000], Gen.Int[1, 400])
            .Sample(
                (data, piece) =>
                {
                    Assert.Equal(SHA256.HashData(data), Sha256.Of(data));
                    var digest = new Sha256();
                    Array.ForEach([.. data.Chunk(piece)], part => digest.Add(part));
                    Assert.Equal(Sha256.HexOf(data), digest.End());
                }
            );
}
