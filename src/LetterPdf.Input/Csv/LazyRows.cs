using System.Collections;

namespace LetterPdf.Input;

/// <summary>The rows of a list, each made when it is asked for: a list may have two hundred thousand, and few are
/// looked at for long.</summary>
/// <param name="count">How many.</param>
/// <param name="rowAt">Makes one, by its index from 0.</param>
internal sealed class LazyRows(int count, Func<int, ListRow> rowAt) : IReadOnlyList<ListRow>
{
    public int Count => count;

    public ListRow this[int index] => rowAt(index);

    public IEnumerator<ListRow> GetEnumerator() => Enumerable.Range(0, count).Select(rowAt).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
