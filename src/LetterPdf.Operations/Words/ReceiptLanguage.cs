using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>
/// The words of a receipt's page in one language. Sentences about individual faults, signatures and checks are always
/// English, and marked as such on the page.
/// </summary>
internal sealed partial record ReceiptLanguage
{
    /// <summary>The language (BCP 47), without a region.</summary>
    public required string Tag { get; init; }

    /// <summary>The page's title.</summary>
    public required string Receipt { get; init; }

    public required string Sound { get; init; }

    public required string NotProved { get; init; }

    public required string Fault { get; init; }

    /// <summary>The statement that the sources inside produce the file, byte for byte.</summary>
    public required string IsWhatSourcesGive { get; init; }

    public required string NoFaultFound { get; init; }

    /// <summary>The statement that there are sources inside which could not be built again here.</summary>
    public required string CouldNotBeBuilt { get; init; }

    public required string DoNotRely { get; init; }

    public required string From { get; init; }

    public required string Date { get; init; }

    public required string Letters { get; init; }

    public required string Signatories { get; init; }

    public required string Pages { get; init; }

    public required string File { get; init; }

    public required string Proved { get; init; }

    public required string NotProvedHeading { get; init; }

    public required string Wrong { get; init; }

    public required string Added { get; init; }

    /// <summary>With {count}.</summary>
    public required string ChecksPassed { get; init; }

    /// <summary>With {standard}.</summary>
    public required string Claims { get; init; }

    /// <summary>With {name}.</summary>
    public required string SignedBy { get; init; }

    public required string NoSources { get; init; }

    public required string NobodySigned { get; init; }

    /// <summary>With {name}.</summary>
    public required string EmptyPlace { get; init; }

    public required string OnlyPeopleKnow { get; init; }

    /// <summary>With {passed}, {failed} and {skipped}.</summary>
    public required string WhatWasChecked { get; init; }

    public required string AboutSignatures { get; init; }

    public required string ForPeople { get; init; }

    public required string AboutFile { get; init; }

    /// <summary>With {version}.</summary>
    public required string MadeBy { get; init; }

    private static ImmutableArray<ReceiptLanguage> All =>
        [English, French, Spanish, German, Italian, Portuguese, Dutch];

    /// <summary>The language of a letter's tag, or English.</summary>
    /// <param name="tag">The tag in the file: any text, or null.</param>
    public static ReceiptLanguage Of(string? tag) => All.FirstOrDefault(language => IsOf(language.Tag, tag)) ?? English;

    /// <summary>A day in the form that letters in this language use.</summary>
    public string DayOf(DateOnly day, string? tag) =>
        (
            LetterLanguage.All.FirstOrDefault(language =>
                string.Equals(language.Tag, tag, StringComparison.OrdinalIgnoreCase)
            ) ?? LetterLanguage.All.FirstOrDefault(language => IsOf(Tag, language.Tag))
        )?.FormatDate(day) ?? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool IsOf(string language, string? tag) =>
        string.Equals(language, tag?.Split('-')[0], StringComparison.OrdinalIgnoreCase);
}
