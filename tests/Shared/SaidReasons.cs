using System.Diagnostics.CodeAnalysis;
using LetterPdf.Model;
using LetterPdf.Operations;

namespace LetterPdf.Tests;

/// <summary>Reasons in the words that people read.</summary>
internal static class SaidReasons
{
    /// <summary>The sentence; null where there is no reason.</summary>
    [return: NotNullIfNotNull(nameof(reason))]
    public static string? Said(this Reason? reason) => reason is null ? null : ReasonWords.Of(reason);

    /// <summary>A sentence for each.</summary>
    public static string[] Said(this IEnumerable<Reason> reasons) => [.. reasons.Select(ReasonWords.Of)];
}
