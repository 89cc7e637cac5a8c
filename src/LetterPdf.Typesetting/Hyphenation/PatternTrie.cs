namespace LetterPdf.Typesetting.Hyphenation;

/// <summary>
/// The patterns of a language, packed: all edges of the trie are in one hash table of 64-bit entries, and the levels
/// of all patterns in one array of bytes. Liang's own packing overlays the nodes' families in one array and searches
/// a place for each; the hash finds the places in a fraction of that time, needs no alphabet, and we build at run time.
/// </summary>
internal sealed class PatternTrie
{
    // An edge: the parent node, the letter, the child node. A child is never node 0, the root, so 0 is a free place.
    private const int NodeBits = 24;
    private const int LetterBits = 16;
    private const ulong NodeMask = (1UL << NodeBits) - 1;

    // 2^64 over the golden ratio: spreads keys that differ in few bits (Knuth, TAOCP 6.4).
    private const ulong Spread = 0x9E3779B97F4A7C15;

    // Room for the 11,000 edges of American English at two thirds full; it doubles when three quarters full. A larger
    // table would be searched a little faster, but take longer to allocate.
    private int _sizeBits = 14;
    private ulong[] _edges = new ulong[1 << 14];

    /// <summary>For each node, where the levels of the pattern that ends there begin; 0 where none ends.</summary>
    private int[] _levelsOf = new int[1 << 14];
    private int _nodes = 1;

    // A pattern of n letters has n + 1 levels. Index 0 is not used, so that 0 can say "none".
    private byte[] _levels = new byte[1 << 16];
    private int _usedLevels = 1;

    /// <summary>Adds a pattern in TeX's form: letters, digits between them, a full stop for a word's end.</summary>
    internal void Add(ReadOnlySpan<char> pattern)
    {
        if (_usedLevels + pattern.Length + 1 > _levels.Length)
        {
            Array.Resize(ref _levels, (_levels.Length * 2) + pattern.Length);
        }

        var node = 0;
        var start = _usedLevels;
        _levels[_usedLevels++] = 0;
        foreach (var sign in pattern)
        {
            if (char.IsAsciiDigit(sign))
            {
                _levels[_usedLevels - 1] = (byte)(sign - '0');
                continue;
            }

            node = FindOrAddChild(node, sign);
            _levels[_usedLevels++] = 0;
        }

        _levelsOf[node] = start;
    }

    /// <summary>
    /// Raises <c>levels[i]</c>, the place before <c>word[i]</c>, to the highest that any pattern in the word has there.
    /// </summary>
    /// <param name="word">Small letters, with a full stop at each end of the word.</param>
    /// <param name="levels">One more than the word has signs.</param>
    internal void Raise(ReadOnlySpan<char> word, Span<byte> levels)
    {
        for (var start = 0; start < word.Length; start++)
        {
            var node = 0;
            for (var end = start; end < word.Length; end++)
            {
                node = (int)(_edges[Locate(node, word[end])] & NodeMask);
                if (node == 0)
                {
                    break;
                }

                if (_levelsOf[node] != 0)
                {
                    RaiseTo(_levels.AsSpan(_levelsOf[node], end - start + 2), levels[start..]);
                }
            }
        }
    }

    private static void RaiseTo(ReadOnlySpan<byte> pattern, Span<byte> levels)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            levels[i] = Math.Max(levels[i], pattern[i]);
        }
    }

    private int FindOrAddChild(int node, char letter)
    {
        var place = Locate(node, letter);
        if (_edges[place] != 0)
        {
            return (int)(_edges[place] & NodeMask);
        }

        var child = _nodes++;
        _edges[place] = (KeyOf(node, letter) << NodeBits) | (uint)child;
        if (_nodes == _levelsOf.Length)
        {
            Array.Resize(ref _levelsOf, _nodes * 2);
        }

        if (_nodes * 4L > _edges.Length * 3L)
        {
            Grow();
        }

        return child;
    }

    /// <summary>The place of an edge, or the free place where it belongs.</summary>
    private int Locate(int node, char letter)
    {
        var key = KeyOf(node, letter);
        var place = (int)((key * Spread) >> (64 - _sizeBits));
        while (_edges[place] != 0 && _edges[place] >> NodeBits != key)
        {
            place = (place + 1) & (_edges.Length - 1);
        }

        return place;
    }

    private void Grow()
    {
        var old = _edges;
        _sizeBits++;
        _edges = new ulong[old.Length * 2];
        foreach (var edge in old)
        {
            if (edge != 0)
            {
                var key = edge >> NodeBits;
                _edges[Locate((int)(key >> LetterBits), (char)key)] = edge;
            }
        }
    }

    private static ulong KeyOf(int node, char letter) => ((ulong)(uint)node << LetterBits) | letter;
}
