using System.Collections.Immutable;
using LetterPdf.Verification;

namespace LetterPdf.Comparison;

/// <summary>A property of the file that differs.</summary>
/// <param name="Name">"title", "author", "keywords", "language" or "date".</param>
/// <param name="Before">As it was; null for none.</param>
/// <param name="After">As it is; null for none.</param>
public sealed record PropertyChange(string Name, string? Before, string? After)
{
    /// <summary>Those that differ, but for a date and a subject whose change the page shows.</summary>
    internal static ImmutableArray<PropertyChange> Between(
        DocumentFacts before,
        DocumentFacts after,
        ImmutableArray<TextChange> shown
    ) =>
        [
            .. from property in new[]
            {
                new PropertyChange("title", before.Title, after.Title),
                new PropertyChange("author", before.Author, after.Author),
                new PropertyChange("subject", before.Subject, after.Subject),
                new PropertyChange("keywords", before.Keywords, after.Keywords),
                new PropertyChange("language", before.Language, after.Language),
                new PropertyChange("date", before.Date, after.Date),
            }
            where
                !string.Equals(property.Before, property.After, StringComparison.Ordinal)
                && !shown.Any(property.IsShownBy)
            select property,
        ];

    private bool IsShownBy(TextChange change) =>
        change is { Before: { } before, After: { } after }
        && !change.Sentences.IsEmpty
        && (before.Role, after.Role, Name) switch
        {
            (PassageRole.Date, PassageRole.Date, "date") => true,
            (PassageRole.Subject, PassageRole.Subject, "title" or "subject")
                when Before is not null && After is not null => before.Text.EndsWith(Before, StringComparison.Ordinal)
                && after.Text.EndsWith(After, StringComparison.Ordinal),
            _ => false,
        };
}
