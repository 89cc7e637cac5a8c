using System.Numerics;

namespace LetterPdf.Deflate;

/// <summary>The alphabets of RFC 1951, 3.2.5.</summary>
internal static class Symbols
{
    public const int MinimumMatch = 3;
    public const int MaximumMatch = 258;
    public const int WindowSize = 32768;

    public const int EndOfBlock = 256;
    public const int FirstLength = 257;
    public const int LiteralLengthCount = 286;
    public const int DistanceCount = 30;

    private static readonly byte[] LengthSymbols = MakeLengthSymbols();

    public static ReadOnlySpan<byte> LengthExtraBits =>
        [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

    // csharpier-ignore
    public static ReadOnlySpan<ushort> LengthBases =>
        [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258];

    public static ReadOnlySpan<byte> DistanceExtraBits =>
        [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];

    /// <summary>The symbol, less <see cref="FirstLength"/>, of a match's length.</summary>
    public static int OfLength(int length) => LengthSymbols[length];

    public static int OfDistance(int distance)
    {
        // Two symbols share each power of two from 4 on: the bit below the highest tells them apart.
        var value = (uint)(distance - 1);
        if (value < 4)
        {
            return (int)value;
        }

        var log = BitOperations.Log2(value);
        return (2 * log) + (int)((value >> (log - 1)) & 1);
    }

    /// <summary>The smallest distance of a symbol.</summary>
    public static int DistanceBase(int symbol) =>
        symbol < 4 ? symbol + 1 : 1 + ((2 + (symbol & 1)) << ((symbol / 2) - 1));

    private static byte[] MakeLengthSymbols()
    {
        var symbols = new byte[MaximumMatch + 1];
        for (var symbol = 0; symbol < LengthBases.Length; symbol++)
        {
            // A later base overwrites the end of the range before it: 258 has a symbol of its own.
            symbols.AsSpan(LengthBases[symbol]).Fill((byte)symbol);
        }

        return symbols;
    }
}
