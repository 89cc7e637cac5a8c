using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>Finds equal keys among very many that nearly all differ: of a hundred thousand names nothing is kept but a
/// hash of four bytes each.</summary>
public sealed class LikelyEqual
{
    private readonly List<int> _hashes = [];

    /// <summary>Adds a key.</summary>
    public void Add(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        _hashes.Add(key.GetHashCode(StringComparison.Ordinal));
    }

    /// <summary>The indices from 0, ascending, of all keys that another one equals, and of few others: whoever needs
    /// to know compares these.</summary>
    public ImmutableArray<int> Find()
    {
        int[] sorted = [.. _hashes];
        Array.Sort(sorted);
        var repeated = new HashSet<int>();
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] == sorted[i - 1])
            {
                repeated.Add(sorted[i]);
            }
        }

        return repeated.Count == 0
            ? []
            : [.. Enumerable.Range(0, sorted.Length).Where(index => repeated.Contains(_hashes[index]))];
    }
}
