namespace LetterPdf.Deflate;

/// <summary>The checksum of RFC 1950, section 8.</summary>
internal static class Adler32
{
    private const uint Modulus = 65521;

    // The most bytes after which the second sum still fits 32 bits.
    private const int LongestStretch = 5552;

    public static uint Of(ReadOnlySpan<byte> data)
    {
        var (first, second) = (1u, 0u);
        while (!data.IsEmpty)
        {
            var stretch = data[..Math.Min(data.Length, LongestStretch)];
            foreach (var value in stretch)
            {
                first += value;
                second += first;
            }

            first %= Modulus;
            second %= Modulus;
            data = data[stretch.Length..];
        }

        return (second << 16) | first;
    }
}
