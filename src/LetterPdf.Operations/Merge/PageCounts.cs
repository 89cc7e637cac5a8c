using System.Collections.Immutable;

namespace LetterPdf.Operations;

/// <summary>The numbers of pages that letters of one merge have.</summary>
internal static class PageCounts
{
    /// <summary>Each once. The first is the usual one, which most letters have; of two that are as frequent, the
    /// smaller.</summary>
    /// <param name="pages">The pages of each letter.</param>
    public static ImmutableArray<int> ByFrequency(IEnumerable<int> pages) =>
        [
            .. pages
                .CountBy(count => count)
                .OrderByDescending(kind => kind.Value)
                .ThenBy(kind => kind.Key)
                .Select(kind => kind.Key),
        ];
}
