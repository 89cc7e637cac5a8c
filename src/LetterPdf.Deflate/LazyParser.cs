namespace LetterPdf.Deflate;

/// <summary>
/// Divides data into literals and matches, each position's longest match unless the next position has a longer one
/// ("lazy matching", RFC 1951, section 4).
/// </summary>
/// <remarks>
/// An optimal parse under the codes' costs makes a letter 2.6 % smaller and takes several times as long: not worth it.
/// </remarks>
internal static class LazyParser
{
    // A match that saves a byte or two costs more than literals when its distance needs many extra bits.
    private const int FarthestOfThree = 1024;

    // Looking for a still longer one rarely pays after this.
    private const int GoodLength = 32;

    /// <param name="data">Any bytes.</param>
    /// <param name="tokens">Room for as many tokens as there are bytes.</param>
    /// <returns>The tokens that were made.</returns>
    public static ReadOnlySpan<Token> Parse(ReadOnlySpan<byte> data, Span<Token> tokens)
    {
        using var chains = new HashChains(data);
        var count = 0;
        var pending = default(Match);
        for (var position = 0; position < data.Length; position++)
        {
            chains.Add(position);
            var found =
                pending.Length >= GoodLength ? default : Worthwhile(chains.FindLonger(position, pending.Length));
            if (found.Length > 0)
            {
                // Longer than the one before, whose first byte becomes a literal.
                if (pending.Length > 0)
                {
                    tokens[count++] = Token.OfLiteral(data[position - 1]);
                }

                pending = found;
            }
            else if (pending.Length > 0)
            {
                tokens[count++] = Token.OfMatch(pending.Length, pending.Distance);
                var last = position + pending.Length - 2;
                while (position < last)
                {
                    chains.Add(++position);
                }

                pending = default;
            }
            else
            {
                tokens[count++] = Token.OfLiteral(data[position]);
            }
        }

        return tokens[..count];
    }

    private static Match Worthwhile(Match match) =>
        match is { Length: Symbols.MinimumMatch, Distance: > FarthestOfThree } ? default : match;
}
