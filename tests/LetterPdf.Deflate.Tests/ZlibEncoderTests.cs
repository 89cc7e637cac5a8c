using System.IO.Compression;
using System.Text;
using CsCheck;
using LetterPdf.Tests;

namespace LetterPdf.Deflate.Tests;

public sealed class ZlibEncoderTests
{
    private static readonly Gen<byte[]> RandomBytes = Gen.Byte.Array[0, 3000];

    // Few different bytes: many matches, short and long.
    private static readonly Gen<byte[]> RepetitiveBytes = Gen.Byte[0, 3].Array[0, 5000];

    private static readonly Gen<byte[]> RepeatedPhrases = Gen.Select(
            Gen.Byte.Array[1, 40].Array[1, 5],
            Gen.Int[0, 4].Array[0, 400]
        )
        .Select((phrases, order) => order.SelectMany(i => phrases[i % phrases.Length]).ToArray());

    [Fact]
    public void Whatever_is_compressed_inflates_to_itself() =>
        Gen.OneOf(RandomBytes, RepetitiveBytes, RepeatedPhrases)
            .Sample(data => Assert.Equal(data, Inflate(ZlibEncoder.Compress(data))));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(258)]
    [InlineData(259)]
    [InlineData(70_000)]
    [InlineData(2_200_000)]
    public void A_run_of_one_byte_inflates_to_itself(int length)
    {
        var data = new byte[length];
        Array.Fill(data, (byte)'a');
        Assert.Equal(data, Inflate(ZlibEncoder.Compress(data)));
    }

    [Fact]
    public void Noise_longer_than_a_stored_block_is_stored()
    {
        var data = Noise(200_000);
        var compressed = ZlibEncoder.Compress(data);
        Assert.Equal(data, Inflate(compressed));
        Assert.InRange(compressed.Length, data.Length, data.Length + 50);
    }

    [Fact]
    public void Matches_reach_back_over_the_whole_window()
    {
        var data = Noise(32_768);
        var compressed = ZlibEncoder.Compress([.. data, .. data]);
        Assert.Equal([.. data, .. data], Inflate(compressed));
        Assert.InRange(compressed.Length, data.Length, data.Length + 1000);
    }

    [Fact]
    public void Text_after_noise_gets_a_block_of_its_own()
    {
        byte[] data =
        [
            .. Noise(20_000),
            .. Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 4000).Select(i => (i * i) + " "))),
        ];
        Assert.Equal(data, Inflate(ZlibEncoder.Compress(data)));
        Assert.True(
            ZlibEncoder.Compress(data).Length
                < ZlibEncoder.Compress(data[..20_000]).Length + ZlibEncoder.Compress(data[20_000..]).Length + 100
        );
    }

    [Fact]
    public void Nothing_compresses_to_the_shortest_stream_there_is() =>
        Assert.Equal("78DA030000000001", Convert.ToHexString(ZlibEncoder.Compress([])));

    [Fact]
    public void It_is_at_least_as_small_as_zlib_at_its_smallest_within_one_percent_on_average()
    {
        var ratios = Samples().Select(data => ZlibEncoder.Compress(data).Length / (double)Platform(data)).ToArray();
        Assert.InRange(ratios.Average(), 0.5, 1.01);
        Assert.All(ratios, ratio => Assert.InRange(ratio, 0.5, 1.02));
    }

    /// <summary>Font tables, whole and in parts of the size of a subset, and a page's content.</summary>
    internal static IEnumerable<byte[]> Samples()
    {
        foreach (
            var path in Directory
                .EnumerateFiles(Path.Combine(RepositoryRoot.Folder, "fonts"), "*.ttf")
                .Order(StringComparer.Ordinal)
                .Take(4)
        )
        {
            var font = File.ReadAllBytes(path);
            yield return font[..20_000];
            yield return font[(font.Length / 2)..((font.Length / 2) + 30_000)];
        }

        yield return Encoding.ASCII.GetBytes(
            string.Concat(
                Enumerable
                    .Range(0, 3000)
                    .Select(i =>
                        $"BT 1 0 0 1 {72 + (i * 7919 % 468)} {72 + (i * 104_729 % 648)} Tm "
                        + $"[<{i * 31 % 700:X4}>-{i % 13}<{i * 17 % 700:X4}>] TJ ET\n"
                    )
            )
        );
    }

    internal static byte[] Noise(int length)
    {
        var data = new byte[length];
        var state = 2463534242u;
        for (var i = 0; i < length; i++)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            data[i] = (byte)state;
        }

        return data;
    }

    private static int Platform(byte[] data)
    {
        using var output = new MemoryStream();
        using (var zlib = new ZLibStream(output, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zlib.Write(data);
        }

        return (int)output.Length;
    }

    private static byte[] Inflate(byte[] compressed)
    {
        // ZLibStream checks the Adler-32 at the end.
        using var zlib = new ZLibStream(new MemoryStream(compressed), CompressionMode.Decompress);
        using var output = new MemoryStream();
        zlib.CopyTo(output);
        return output.ToArray();
    }
}
