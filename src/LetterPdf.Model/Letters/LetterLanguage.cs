using System.Collections.Immutable;
using System.Globalization;

namespace LetterPdf.Model;

/// <summary>
/// A language that a letter can be set in: its tag and the few words that the program itself puts on the page.
/// Kept as data of our own, because the platform's culture data differ between systems and years.
/// </summary>
public sealed record LetterLanguage
{
    private static readonly ImmutableArray<string> EnglishMonths =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    public static LetterLanguage AmericanEnglish { get; } = new()
    {
        Tag = "en-US",
        Months = EnglishMonths,
        DatePattern = "{month} {day}, {year}",
        SubjectLabel = "Re:",
        SignatoriesHeading = "Signatories",
        OtherSignatoriesHeading = "Other organizations",
        LastJoint = " and ",
        DraftMark = "DRAFT – not for publication",
        DraftTitlePattern = "Draft: {title}",
        PagePattern = "Page {page} of {pages}",
        EnclosuresLabel = "Enclosures:",
        CopiesLabel = "cc:",
    };

    /// <summary>Every language there is, by tag.</summary>
    public static ImmutableArray<LetterLanguage> All => [AmericanEnglish];

    /// <summary>BCP 47.</summary>
    public required string Tag { get; init; }

    public required ImmutableArray<string> Months { get; init; }

    public required string DatePattern { get; init; }

    /// <summary>"Re:".</summary>
    public required string SubjectLabel { get; init; }

    public required string SignatoriesHeading { get; init; }

    /// <summary>Heads those that name no country, where the others stand under theirs.</summary>
    public required string OtherSignatoriesHeading { get; init; }

    /// <summary>Between the last two of several: " and ".</summary>
    public required string LastJoint { get; init; }

    /// <summary>On every page of a draft.</summary>
    public required string DraftMark { get; init; }

    public required string DraftTitlePattern { get; init; }

    public required string PagePattern { get; init; }

    public required string EnclosuresLabel { get; init; }

    public required string CopiesLabel { get; init; }

    /// <summary>The language of a BCP 47 tag, in any case; null where there is none.</summary>
    public static LetterLanguage? Find(string tag) =>
        All.FirstOrDefault(language => string.Equals(language.Tag, tag, StringComparison.OrdinalIgnoreCase));

    /// <summary>"May 22, 2024".</summary>
    public string FormatDate(DateOnly date) => DatePattern
        .Replace("{month}", Months[date.Month - 1], StringComparison.Ordinal)
        .Replace("{day}", date.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{year}", date.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>"Draft: Threats to the Court".</summary>
    public string FormatDraftTitle(string title) => DraftTitlePattern.Replace("{title}", title, StringComparison.Ordinal);

    /// <summary>"Page 2 of 4".</summary>
    public string FormatPage(int page, int pages) => PagePattern
        .Replace("{pages}", pages.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{page}", page.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
