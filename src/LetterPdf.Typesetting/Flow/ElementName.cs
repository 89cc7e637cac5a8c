namespace LetterPdf.Typesetting.Flow;

/// <summary>
/// The names of elements that links lead to. They are part of a finished file's address
/// ("letter.pdf#nameddest=signatories"), so a name once given stays.
/// </summary>
internal static class ElementName
{
    public const string Subject = "subject";

    public const string Signatories = "signatories";

    /// <summary>A heading of the body, from 1.</summary>
    public static string Section(int number) => FormattableString.Invariant($"section-{number}");

    /// <summary>A heading in the list of signatories, from 1.</summary>
    public static string Group(int number) => FormattableString.Invariant($"signatories-{number}");

    /// <summary>A footnote, from 1; in so many digits that names sort as numbers do.</summary>
    public static string Note(int number) => FormattableString.Invariant($"note-{number:0000}");

    /// <summary>The first reference to a footnote.</summary>
    public static string Reference(int note) => Note(note) + "-reference";
}
