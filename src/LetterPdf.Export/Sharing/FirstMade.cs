using System.Collections.Concurrent;

namespace LetterPdf.Export;

/// <summary>What was made first for letters, kept for those that follow: what many letters need comes early. Several
/// threads may use it at once.</summary>
/// <param name="most">How many are kept; what is made later is for one letter only.</param>
internal sealed class FirstMade<TKey, TValue>(int most)
    where TKey : notnull
    where TValue : class
{
    private readonly ConcurrentDictionary<TKey, TValue> _made = [];

    /// <summary>What was kept; null where nothing was.</summary>
    public TValue? Find(TKey key) => _made.GetValueOrDefault(key);

    /// <summary>Keeps a value if there is room.</summary>
    /// <returns>The value, or that which another thread has kept meanwhile.</returns>
    public TValue Keep(TKey key, TValue value) => _made.Count < most ? _made.GetOrAdd(key, value) : value;
}
