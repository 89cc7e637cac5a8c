using System.Collections.Immutable;

namespace LetterPdf.Unicode;

/// <summary>An isolating run sequence (BD13) and the rules for it: W1 to W7, N0 to N2, I1 and I2.</summary>
/// <param name="indices">The indices of its characters in the paragraph.</param>
/// <param name="level">The level of all of them.</param>
/// <param name="start">The direction that it begins in: sos.</param>
/// <param name="end">The direction that it ends in: eos.</param>
internal sealed class BidiSequence(ImmutableArray<int> indices, byte level, BidiClass start, BidiClass end)
{
    // BD16: deeper nesting ends the search for pairs.
    private const int MostOpenBrackets = 63;

    private readonly BidiClass[] _types = new BidiClass[indices.Length];

    private BidiClass Embedding => (level & 1) == 0 ? BidiClass.L : BidiClass.R;

    /// <summary>Sets the levels of the sequence's characters.</summary>
    /// <param name="original">Classes before any rule.</param>
    /// <param name="classes">Classes after X1 to X8.</param>
    /// <param name="brackets">The brackets, as <see cref="BidiBrackets.PairOf"/> gives them.</param>
    /// <param name="levels">Takes the result.</param>
    public void Resolve(BidiClass[] original, BidiClass[] classes, int[] brackets, byte[] levels)
    {
        for (var i = 0; i < _types.Length; i++)
        {
            _types[i] = classes[indices[i]];
        }

        ResolveMarks();
        ResolveNumbers();
        ResolveSeparators();
        ResolveBrackets(original, brackets);
        ResolveNeutrals();
        for (var i = 0; i < _types.Length; i++)
        {
            levels[indices[i]] = (byte)(level + Raise(_types[i]));
        }
    }

    // I1, I2.
    private int Raise(BidiClass type) =>
        (level & 1) == 0
            ? type switch
            {
                BidiClass.R => 1,
                BidiClass.AN or BidiClass.EN => 2,
                _ => 0,
            }
        : type is BidiClass.L or BidiClass.AN or BidiClass.EN ? 1
        : 0;

    // W1.
    private void ResolveMarks()
    {
        var before = start;
        for (var i = 0; i < _types.Length; i++)
        {
            if (_types[i] == BidiClass.NSM)
            {
                _types[i] = BidiParagraph.IsIsolate(before) || before == BidiClass.PDI ? BidiClass.ON : before;
            }

            before = _types[i];
        }
    }

    // W2, W3.
    private void ResolveNumbers()
    {
        var strong = start;
        for (var i = 0; i < _types.Length; i++)
        {
            switch (_types[i])
            {
                case BidiClass.L or BidiClass.R:
                    strong = _types[i];
                    break;
                case BidiClass.AL:
                    strong = BidiClass.AL;
                    _types[i] = BidiClass.R;
                    break;
                case BidiClass.EN when strong == BidiClass.AL:
                    _types[i] = BidiClass.AN;
                    break;
            }
        }
    }

    // W4 to W7.
    private void ResolveSeparators()
    {
        for (var i = 1; i < _types.Length - 1; i++)
        {
            var (left, right) = (_types[i - 1], _types[i + 1]);
            if (
                (_types[i] == BidiClass.ES && left == BidiClass.EN && right == BidiClass.EN)
                || (_types[i] == BidiClass.CS && left == right && (left is BidiClass.EN or BidiClass.AN))
            )
            {
                _types[i] = left;
            }
        }

        ResolveTerminators();
        var strong = start;
        for (var i = 0; i < _types.Length; i++)
        {
            if (_types[i] is BidiClass.ES or BidiClass.ET or BidiClass.CS)
            {
                _types[i] = BidiClass.ON;
            }
            else if (_types[i] is BidiClass.L or BidiClass.R)
            {
                strong = _types[i];
            }
            else if (_types[i] == BidiClass.EN && strong == BidiClass.L)
            {
                _types[i] = BidiClass.L;
            }
        }
    }

    // W5.
    private void ResolveTerminators()
    {
        for (var i = 0; i < _types.Length; )
        {
            var stop = i;
            while (stop < _types.Length && _types[stop] == BidiClass.ET)
            {
                stop++;
            }

            var touches =
                (i > 0 && _types[i - 1] == BidiClass.EN) || (stop < _types.Length && _types[stop] == BidiClass.EN);
            if (stop > i && touches)
            {
                _types.AsSpan(i, stop - i).Fill(BidiClass.EN);
            }

            i = Math.Max(stop, i + 1);
        }
    }

    // N0.
    private void ResolveBrackets(BidiClass[] original, int[] brackets)
    {
        foreach (var (opening, closing) in FindPairs(brackets))
        {
            if (DirectionOf(opening, closing) is { } direction)
            {
                Set(opening, direction, original);
                Set(closing, direction, original);
            }
        }
    }

    // BD16.
    private List<(int Opening, int Closing)> FindPairs(int[] brackets)
    {
        var pairs = new List<(int Opening, int Closing)>();
        var open = new List<(int Bracket, int At)>();
        for (var i = 0; i < _types.Length; i++)
        {
            var bracket = _types[i] == BidiClass.ON ? brackets[indices[i]] : 0;
            if (bracket > 0)
            {
                if (open.Count == MostOpenBrackets)
                {
                    return [];
                }

                open.Add((bracket, i));
            }
            else if (bracket < 0 && open.FindLastIndex(entry => entry.Bracket == -bracket) is >= 0 and var found)
            {
                pairs.Add((open[found].At, i));
                open.RemoveRange(found, open.Count - found);
            }
        }

        pairs.Sort();
        return pairs;
    }

    // N0 b to d: null where there is no strong type inside.
    private BidiClass? DirectionOf(int opening, int closing)
    {
        var hasOpposite = false;
        for (var i = opening + 1; i < closing; i++)
        {
            if (Strong(_types[i]) is { } strong)
            {
                if (strong == Embedding)
                {
                    return Embedding;
                }

                hasOpposite = true;
            }
        }

        return hasOpposite ? StrongBefore(opening) : null;
    }

    private BidiClass StrongBefore(int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (Strong(_types[i]) is { } strong)
            {
                return strong;
            }
        }

        return start;
    }

    // Marks after a bracket take its direction.
    private void Set(int index, BidiClass direction, BidiClass[] original)
    {
        _types[index] = direction;
        for (var i = index + 1; i < _types.Length && original[indices[i]] == BidiClass.NSM; i++)
        {
            _types[i] = direction;
        }
    }

    // N1, N2.
    private void ResolveNeutrals()
    {
        for (var i = 0; i < _types.Length; )
        {
            var stop = i;
            while (stop < _types.Length && Strong(_types[stop]) is null)
            {
                stop++;
            }

            if (stop > i)
            {
                var left = i == 0 ? start : Strong(_types[i - 1])!.Value;
                var right = stop == _types.Length ? end : Strong(_types[stop])!.Value;
                _types.AsSpan(i, stop - i).Fill(left == right ? left : Embedding);
            }

            i = Math.Max(stop, i + 1);
        }
    }

    // Numbers count as right-to-left beside neutrals.
    private static BidiClass? Strong(BidiClass type) =>
        type switch
        {
            BidiClass.L => BidiClass.L,
            BidiClass.R or BidiClass.AL or BidiClass.EN or BidiClass.AN => BidiClass.R,
            _ => null,
        };
}
