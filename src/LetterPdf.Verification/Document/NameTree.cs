namespace LetterPdf.Verification;

/// <summary>Reads name trees and number trees (ISO 32000-1, 7.9.6 and 7.9.7), each node once.</summary>
internal static class NameTree
{
    /// <summary>A name tree's entries; null where it is not in order.</summary>
    public static List<(string Key, PdfValue Value)>? Names(PdfBody body, PdfValue root)
    {
        var entries = Pairs(body, root, "Names")
            ?.ConvertAll(pair =>
                (Key: body.Resolve(pair.Key) is PdfString name ? TextString.Decode(name.Bytes) : null, pair.Value)
            );
        return
            entries is null
            || entries.Exists(entry => entry.Key is null)
            || !IsInOrder(entries, (one, other) => string.CompareOrdinal(one.Key, other.Key))
            ? null
            : entries.ConvertAll(entry => (entry.Key!, entry.Value));
    }

    /// <summary>A number tree's entries; null where it is not in order.</summary>
    public static List<(long Key, PdfValue Value)>? Numbers(PdfBody body, PdfValue root)
    {
        var entries = Pairs(body, root, "Nums")
            ?.ConvertAll(pair => (Key: body.Resolve(pair.Key) is PdfInteger key ? key.Value : -1, pair.Value));
        return
            entries is null
            || entries.Exists(entry => entry.Key < 0)
            || !IsInOrder(entries, (one, other) => one.Key.CompareTo(other.Key))
            ? null
            : entries;
    }

    private static bool IsInOrder<T>(List<T> entries, Comparison<T> compare) =>
        entries.Zip(entries.Skip(1)).All(pair => compare(pair.First, pair.Second) < 0);

    private static List<(PdfValue Key, PdfValue Value)>? Pairs(PdfBody body, PdfValue root, string leaves)
    {
        var pairs = new List<(PdfValue, PdfValue)>();
        var seen = new HashSet<PdfDictionary>();
        var waiting = new Stack<PdfValue>([root]);
        while (waiting.TryPop(out var value))
        {
            if (body.Dictionary(value) is not { } node || !seen.Add(node))
            {
                return null;
            }

            var own = body.Array(node, leaves) ?? [];
            if (own.Count % 2 != 0)
            {
                return null;
            }

            pairs.AddRange(own.Chunk(2).Select(pair => (pair[0], pair[1])));
            foreach (var kid in Enumerable.Reverse(body.Array(node, "Kids") ?? []))
            {
                waiting.Push(kid);
            }
        }

        return pairs;
    }
}
