using System.Collections.Immutable;

namespace LetterPdf.Office;

/// <summary>A style of numbers, days or texts (ISO/IEC 26300-1, 16.29).</summary>
/// <param name="Others">Styles for numbers that fulfil a condition, in their order.</param>
/// <param name="IsRegional">Whether the order of its parts is that of the computer's region.</param>
internal sealed record DataStyle(
    FormatSection Section,
    ImmutableArray<(FormatCondition? Condition, string Style)> Others,
    bool IsRegional
);
