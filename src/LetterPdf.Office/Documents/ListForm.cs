using System.Collections.Immutable;

namespace LetterPdf.Office;

/// <summary>The form of a list.</summary>
/// <param name="Counter">Lists with the same one count on from each other.</param>
/// <param name="Levels">Nine.</param>
internal sealed record ListForm(string Counter, ImmutableArray<ListLevel> Levels);
