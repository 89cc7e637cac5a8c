namespace LetterPdf.Pdf;

/// <summary>
/// Chooses the cheapest way through the matches of a stretch of data: the shortest path from its first byte to
/// its last, where each literal and each match is an edge that costs what its code would (dynamic programming).
/// </summary>
internal sealed class OptimalParser(int longest)
{
    private readonly int[] _costs = new int[longest + 1];
    private readonly Token[] _arrivals = new Token[longest + 1];
    private readonly Token[] _path = new Token[longest];

    /// <summary>The cheapest tokens for <paramref name="range"/> of the data; valid until the next call.</summary>
    public ReadOnlySpan<Token> Parse(ReadOnlySpan<byte> data, Range range, MatchTable matches, SymbolCosts costs)
    {
        var (start, length) = range.GetOffsetAndLength(data.Length);
        var reached = _costs.AsSpan(0, length + 1);
        reached.Fill(int.MaxValue);
        reached[0] = 0;
        var literalCosts = costs.Literals;
        for (var i = 0; i < length; i++)
        {
            var value = data[start + i];
            var cost = reached[i] + literalCosts[value];
            if (cost < reached[i + 1])
            {
                reached[i + 1] = cost;
                _arrivals[i + 1] = Token.OfLiteral(value);
            }

            var found = matches.At(start + i);
            if (!found.IsEmpty)
            {
                TakeMatches(found, i, length - i, costs);
            }
        }

        return PathTo(length);
    }

    private void TakeMatches(ReadOnlySpan<Token> found, int from, int room, SymbolCosts costs)
    {
        var lengthCosts = costs.Lengths;
        var window = Math.Min(room, Symbols.MaximumMatch) + 1;
        var reached = _costs.AsSpan(from, window);
        var arrivals = _arrivals.AsSpan(from, window);
        var next = Symbols.MinimumMatch;
        foreach (var match in found)
        {
            var distance = match.Distance;
            var cost = reached[0] + costs.Distances[Symbols.OfDistance(distance)];
            var last = Math.Min(match.MatchLength, room);
            next = last >= MatchFinder.NiceLength ? last : next;
            for (; next <= last; next++)
            {
                var total = cost + lengthCosts[next];
                if (total < reached[next])
                {
                    reached[next] = total;
                    arrivals[next] = Token.OfMatch(next, distance);
                }
            }
        }
    }

    private ReadOnlySpan<Token> PathTo(int end)
    {
        var first = _path.Length;
        while (end > 0)
        {
            var token = _arrivals[end];
            _path[--first] = token;
            end -= token.Length;
        }

        return _path.AsSpan(first);
    }
}
