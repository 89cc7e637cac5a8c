using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>A letter in the archive that may be the one that is being added.</summary>
/// <param name="Item">The object.</param>
/// <param name="Profile">The profile of its newest version; null where it can't be read.</param>
/// <param name="Likeness">What both have in common; null where that can't be determined.</param>
/// <param name="IsSameFile">Whether its newest version contains exactly this file.</param>
internal sealed record LetterCandidate(
    ArchivedObject Item,
    LetterProfile? Profile,
    LetterLikeness? Likeness,
    bool IsSameFile
)
{
    /// <summary>How many letters its newest version has; null for a single one.</summary>
    public int? Letters { get; init; }

    /// <summary>Whether both are single letters, or both are merges.</summary>
    public bool IsSameKind { get; init; } = true;

    public string Id => Item.Inventory!.Id;

    /// <summary>Its name in the question, with what is the same.</summary>
    public string Words =>
        Profile is null
            ? $"{Id} {Item.Inventory!.Head}, of which nothing is known"
            : $"{Id} {Item.Inventory!.Head}: {Described(Profile)}{Count()} ({Common()})";

    /// <summary>Subject, date and number of signatories of a letter.</summary>
    public static string Described(LetterProfile letter) =>
        string.Join(
            ", ",
            new[]
            {
                letter.Subject is { } subject ? $"\"{subject}\"" : "without a subject",
                letter.Day ?? "without a date",
                Signatories(letter.Signatories.Length),
            }
        );

    public static string Signatories(int count) =>
        count switch
        {
            0 => "no signatories",
            1 => "1 signatory",
            _ => string.Create(CultureInfo.InvariantCulture, $"{count:N0} signatories"),
        };

    private string Count() =>
        Letters is { } letters ? $", {Listing.Counted(letters, "letter", "letters")} of a merge" : string.Empty;

    private string Common()
    {
        var likeness = Likeness!;
        return string.Join(
            ", ",
            new[]
            {
                likeness.IsSameSubject ? "the same subject" : "another subject",
                likeness.WholeList >= 1 ? "the same list"
                : likeness.HasMostOfList ? "mostly the same list"
                : "another list",
                likeness.HasMostOfText ? "mostly the same text" : "another text",
            }
        );
    }
}
