namespace LetterPdf.Digests.Tests;

public sealed class Blake2bTests
{
    // RFC 7693, appendix E: one digest over digests of inputs of up to nine blocks, with keys and without.
    [Fact]
    public void The_standards_own_test_passes()
    {
        var all = new Blake2b(32);
        foreach (var length in new[] { 20, 32, 48, 64 })
        {
            foreach (var size in new[] { 0, 3, 128, 129, 255, 1024 })
            {
                var input = Sequence(size);
                all.Add(Digest(new Blake2b(length), input));
                all.Add(Digest(new Blake2b(length, Sequence(length)), input));
            }
        }

        Assert.Equal("c23a7800d98123bd10f506c61e29da5603d763b8bbad2e737f5e765a7bccd475", all.End());
    }

    // Bytes 0, 7, 14 and so on; the digests are those of the reference implementation in Python's hashlib.
    [Theory]
    [InlineData(
        128,
        64,
        "0be555525cf1e0b9b74d2a743dd1ee3164b1de36feaa6084a1d054af06a5091346d6a2be5068fd5c612e0f8cbcefaacac2f5b309226bfc28817916fbc3ef0b23"
    )]
    [InlineData(
        129,
        64,
        "31f95aa8eb1487ce670bc3c0c60ef98b83b7d7d88ff6b7d719fdc8838f301785591eed59d633b5f47b73aa828cf2dcdc775fc92c0de005ae9b7922b0f3251885"
    )]
    [InlineData(
        256,
        64,
        "f8517f3d1accbf944ef17fc76662f7d91e6bbff44a7c5a0ed63bc52d177810f5dee0881ae4541269f230ae91b0c4f8d8c9fa1fd094280e5ed38bc7da95427820"
    )]
    [InlineData(257, 20, "96294a53d266869154b9bf74072a5772c71fec3b")]
    [InlineData(384, 32, "c1657697b6e9c44f9086f3103635482bdb0f16550335765aad643f155aa714c0")]
    [InlineData(
        1000,
        48,
        "6214c3f027a8fe7287e11dda962db16d5f363ca4c7ad940f99bbe25dc2349bfd6b6fb24c03cc4a49019b767cd699707e"
    )]
    [InlineData(
        100000,
        64,
        "c84282fe8589b14557fd6033cd3d46b568a25bb3de8fda8b285659b75aefb52f7cf062e2c6f2ba16d5a7c0be561415c8b237773fb2e1e3b9baffb0ed7a6802c9"
    )]
    public void Several_blocks_have_the_digest_of_the_reference_implementation(int size, int length, string digest)
    {
        var input = Enumerable.Range(0, size).Select(i => (byte)(i * 7)).ToArray();
        foreach (var piece in new[] { 1, 127, 128, 129, size })
        {
            var made = new Blake2b(length);
            Array.ForEach([.. input.Chunk(piece)], part => made.Add(part));
            Assert.Equal(digest, made.End());
        }
    }

    private static byte[] Digest(Blake2b digest, byte[] input)
    {
        digest.Add(input);
        return Convert.FromHexString(digest.End());
    }

    // Appendix E: the upper bytes of a Fibonacci-like sequence.
    private static byte[] Sequence(int length)
    {
        var bytes = new byte[length];
        var (a, b) = (0xDEAD4BAD * (uint)length, 1u);
        for (var i = 0; i < length; i++)
        {
            (a, b) = (b, a + b);
            bytes[i] = (byte)(b >> 24);
        }

        return bytes;
    }
}
