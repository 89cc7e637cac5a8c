using System.Collections.Immutable;

namespace LetterPdf.Unicode;

/// <summary>
/// The embedding level of each character of one paragraph, by UAX #9 revision 46 (Unicode 15.0):
/// <code>
/// Resolve                     a paragraph
///   FindLevel                 P2, P3
///   SetExplicitLevels         X1 to X8
///   FindSequences             X9, X10: isolating run sequences
///   BidiSequence.Resolve      W1 to W7, N0 to N2, I1, I2, for one sequence
/// ResetWhitespace             L1, for a line
/// Order                       L2, for a line
/// </code>
/// Characters that X9 removes stay in place and take the level of the character before them.
/// </summary>
public sealed class BidiParagraph
{
    private readonly BidiClass[] _original;
    private readonly BidiClass[] _classes;
    private readonly int[] _brackets;
    private readonly byte[] _levels;
    private readonly int[] _partners;

    private BidiParagraph(ReadOnlySpan<BidiClass> classes, ReadOnlySpan<int> brackets)
    {
        _original = classes.ToArray();
        _classes = classes.ToArray();
        _brackets = brackets.ToArray();
        _levels = new byte[classes.Length];
        _partners = MatchIsolates(classes);
    }

    /// <summary>Whether X9 removes characters of a class.</summary>
    public static bool IsRemoved(BidiClass type) =>
        type is BidiClass.LRE or BidiClass.RLE or BidiClass.LRO or BidiClass.RLO or BidiClass.PDF or BidiClass.BN;

    /// <summary>The level of each character.</summary>
    /// <param name="classes">The classes of the characters.</param>
    /// <param name="brackets">The brackets, as <see cref="BidiBrackets.PairOf"/> gives them.</param>
    /// <param name="level">The level of the paragraph; -1 to take it from its first strong character. On return, the
    /// level it has.</param>
    public static byte[] Resolve(ReadOnlySpan<BidiClass> classes, ReadOnlySpan<int> brackets, ref int level)
    {
        var paragraph = new BidiParagraph(classes, brackets);
        level = level < 0 ? paragraph.FindLevel(0, classes.Length) : level;
        paragraph.SetExplicitLevels(level);
        foreach (var sequence in paragraph.FindSequences(level))
        {
            sequence.Resolve(paragraph._original, paragraph._classes, paragraph._brackets, paragraph._levels);
        }

        paragraph.LevelRemoved(level);
        return paragraph._levels;
    }

    /// <summary>L1: separators, and white space before them or at the line's end, take the paragraph's
    /// level.</summary>
    public static void ResetWhitespace(ReadOnlySpan<BidiClass> classes, Span<byte> levels, int level)
    {
        var reset = true;
        for (var i = classes.Length - 1; i >= 0; i--)
        {
            var type = classes[i];
            var isSeparator = type is BidiClass.B or BidiClass.S;
            reset =
                isSeparator
                || (reset && (type is BidiClass.WS || IsIsolate(type) || type == BidiClass.PDI || IsRemoved(type)));
            levels[i] = reset ? (byte)level : levels[i];
        }
    }

    /// <summary>L2: the visual order from left to right, as indices.</summary>
    public static int[] Order(ReadOnlySpan<byte> levels)
    {
        var order = new int[levels.Length];
        byte highest = 0;
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
            highest = Math.Max(highest, levels[i]);
        }

        for (var level = highest; level > 0; level--)
        {
            for (var start = 0; start < order.Length; start++)
            {
                var end = start;
                while (end < order.Length && levels[end] >= level)
                {
                    end++;
                }

                order.AsSpan(start, end - start).Reverse();
                start = end;
            }
        }

        return order;
    }

    internal static bool IsIsolate(BidiClass type) => type is BidiClass.LRI or BidiClass.RLI or BidiClass.FSI;

    // BD9: each initiator's PDI and each PDI's initiator; -1 where there is none.
    private static int[] MatchIsolates(ReadOnlySpan<BidiClass> classes)
    {
        var partners = new int[classes.Length];
        Array.Fill(partners, -1);
        var open = new Stack<int>();
        for (var i = 0; i < classes.Length; i++)
        {
            if (IsIsolate(classes[i]))
            {
                open.Push(i);
            }
            else if (classes[i] == BidiClass.PDI && open.TryPop(out var initiator))
            {
                (partners[i], partners[initiator]) = (initiator, i);
            }
        }

        return partners;
    }

    // P2, P3: the first strong character that is in no isolate.
    private int FindLevel(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var type = _original[i];
            if (type is BidiClass.L or BidiClass.R or BidiClass.AL)
            {
                return type == BidiClass.L ? 0 : 1;
            }

            if (IsIsolate(type))
            {
                i = _partners[i] < 0 ? end : _partners[i];
            }
        }

        return 0;
    }

    private void SetExplicitLevels(int level)
    {
        var stack = new DirectionalStack(level);
        for (var i = 0; i < _classes.Length; i++)
        {
            switch (_original[i])
            {
                case BidiClass.RLE or BidiClass.LRE or BidiClass.RLO or BidiClass.LRO:
                    stack.Embed(_original[i]);
                    break;
                case BidiClass.RLI or BidiClass.LRI or BidiClass.FSI:
                    Level(i, stack);
                    stack.Isolate(IsRightToLeft(i));
                    break;
                case BidiClass.PDI:
                    stack.EndIsolate();
                    Level(i, stack);
                    break;
                case BidiClass.PDF:
                    stack.EndEmbedding();
                    break;
                case BidiClass.B:
                    _levels[i] = (byte)level;
                    break;
                case BidiClass.BN:
                    break;
                default:
                    Level(i, stack);
                    break;
            }
        }
    }

    private void Level(int i, DirectionalStack stack)
    {
        _levels[i] = stack.Level;
        _classes[i] = stack.Override ?? _classes[i];
    }

    private bool IsRightToLeft(int i) =>
        _original[i] switch
        {
            BidiClass.RLI => true,
            BidiClass.LRI => false,
            _ => FindLevel(i + 1, _partners[i] < 0 ? _original.Length : _partners[i]) == 1,
        };

    // BD13: level runs, joined where an isolate's end continues what its start broke off.
    private List<BidiSequence> FindSequences(int level)
    {
        var runs = FindRuns();
        var runAt = new Dictionary<int, int>();
        for (var run = 0; run < runs.Count; run++)
        {
            runAt[runs[run][0]] = run;
        }

        var sequences = new List<BidiSequence>();
        foreach (var run in runs)
        {
            if (_original[run[0]] == BidiClass.PDI && _partners[run[0]] >= 0)
            {
                continue;
            }

            var indices = new List<int>(run);
            while (IsIsolate(_original[indices[^1]]) && _partners[indices[^1]] is >= 0 and var end)
            {
                indices.AddRange(runs[runAt[end]]);
            }

            sequences.Add(SequenceOf([.. indices], level));
        }

        return sequences;
    }

    private List<List<int>> FindRuns()
    {
        var runs = new List<List<int>>();
        for (var i = 0; i < _levels.Length; i++)
        {
            if (IsRemoved(_original[i]))
            {
                continue;
            }

            // An isolate breaks a run off and its end begins one, also where it is empty or too deep for a level of its
            // own.
            var follows = runs.Count > 0 ? runs[^1][^1] : -1;
            if (
                follows < 0
                || _levels[follows] != _levels[i]
                || _partners[i] >= 0 && _original[i] == BidiClass.PDI
                || (IsIsolate(_original[follows]) && _partners[follows] >= 0)
            )
            {
                runs.Add([]);
            }

            runs[^1].Add(i);
        }

        return runs;
    }

    private BidiSequence SequenceOf(ImmutableArray<int> indices, int paragraphLevel)
    {
        var level = _levels[indices[0]];
        var before = indices[0] - 1;
        while (before >= 0 && IsRemoved(_original[before]))
        {
            before--;
        }

        var last = indices[^1];
        var after = last + 1;
        while (after < _levels.Length && IsRemoved(_original[after]))
        {
            after++;
        }

        var levelBefore = before < 0 ? paragraphLevel : _levels[before];
        var levelAfter = after >= _levels.Length || IsIsolate(_original[last]) ? paragraphLevel : _levels[after];
        return new BidiSequence(indices, level, Side(Math.Max(level, levelBefore)), Side(Math.Max(level, levelAfter)));
    }

    private static BidiClass Side(int level) => (level & 1) == 0 ? BidiClass.L : BidiClass.R;

    private void LevelRemoved(int level)
    {
        for (var i = 0; i < _levels.Length; i++)
        {
            if (IsRemoved(_original[i]))
            {
                _levels[i] = i == 0 ? (byte)level : _levels[i - 1];
            }
        }
    }
}
