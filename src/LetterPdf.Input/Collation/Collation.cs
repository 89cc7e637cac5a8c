using System.Collections.Immutable;

namespace LetterPdf.Input;

internal sealed class Collation
{
    public static Collation For(string language) => new();

    public ImmutableArray<T> Sort<T>(ImmutableArray<T> items, Func<T, string> text) => [.. items.OrderBy(text, StringComparer.Ordinal)];
}
