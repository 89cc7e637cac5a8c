using System.Collections;

namespace LetterPdf.Input;

/// <summary>The rows of a list, each made when it is asked for: a list may have two hundred thousand, and few are
/// looked at for long.</summary>
/// <param name="count">How many.</param>
/// <param name="rowAt">Makes one, by its index from 0; several threads may ask at once.</param>
internal sealed class LazyRows<T>(int count, Func<int, T> rowAt) : IReadOnlyList<T>
{
    public int Count => count;

    public T this[int index] =>
        (uint)index < (uint)count ? rowAt(index) : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<T> GetEnumerator() => Enumerable.Range(0, count).Select(rowAt).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
