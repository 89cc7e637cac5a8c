using CsCheck;

namespace LetterPdf.Deflate.Tests;

public sealed class HuffmanCodeTests
{
    private static readonly Gen<int[]> Counts = Gen.Int[0, 10_000].Array[2, 286];

    [Fact]
    public void Lengths_fill_the_code_space_and_stay_within_the_limit() =>
        Counts.Sample(counts =>
        {
            var lengths = HuffmanCode.For(counts, 9).Lengths;
            Assert.All(lengths, length => Assert.InRange(length, 0, 9));
            Assert.Equal(512, lengths.Where(length => length > 0).Sum(length => 512 >> length));
        });

    [Fact]
    public void Without_a_limit_that_binds_the_code_costs_what_Huffman_s_algorithm_says() =>
        Gen.Int[1, 100]
            .Array[2, 60]
            .Sample(counts => Assert.Equal(HuffmanCost(counts), HuffmanCode.For(counts, 15).CostOf(counts)));

    [Fact]
    public void Counts_like_Fibonacci_s_numbers_meet_the_limit()
    {
        int[] counts = [1, 1, 2, 3, 5, 8, 13, 21, 34, 55];
        var code = HuffmanCode.For(counts, 4);
        Assert.Equal(4, code.Lengths.Max());
        Assert.Equal(394, code.CostOf(counts));
    }

    [Fact]
    public void A_code_has_two_symbols_at_least() => Assert.Equal([1, 0, 1], HuffmanCode.For([0, 0, 7], 15).Lengths);

    [Fact]
    public void Codes_of_one_length_follow_each_other_bits_reversed() =>
        Assert.Equal([0b01, 0b0, 0b011, 0b111], HuffmanCode.For([2, 4, 1, 1], 15).Codes.Select(code => (int)code));

    [Fact]
    public void Runs_of_lengths_say_the_lengths() =>
        Gen.Byte[0, 3]
            .Array[1, 320]
            .Sample(lengths =>
            {
                var said = new List<byte>();
                foreach (var (symbol, extra) in CodeLengthRuns.Of(lengths).Items)
                {
                    said.AddRange(
                        symbol switch
                        {
                            16 => Enumerable.Repeat(said[^1], 3 + extra),
                            17 => Enumerable.Repeat((byte)0, 3 + extra),
                            18 => Enumerable.Repeat((byte)0, 11 + extra),
                            _ => [symbol],
                        }
                    );
                }

                Assert.Equal(lengths, said);
            });

    private static int HuffmanCost(int[] counts)
    {
        var queue = new PriorityQueue<int, int>(counts.Select(count => (count, count)));
        var cost = 0;
        while (queue.Count > 1)
        {
            var sum = queue.Dequeue() + queue.Dequeue();
            cost += sum;
            queue.Enqueue(sum, sum);
        }

        return cost;
    }
}
