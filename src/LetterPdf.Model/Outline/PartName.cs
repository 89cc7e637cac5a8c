namespace LetterPdf.Model;

/// <summary>
/// The identifiers of parts that links lead to. They occur in addresses of a finished file
/// ("letter.pdf#nameddest=signatories"), so they must never change.
/// </summary>
public static class PartName
{
    public const string Subject = "subject";

    public const string Signatories = "signatories";

    /// <summary>How the name of a heading in the list of signatories begins.</summary>
    public const string GroupPrefix = "signatories-";

    /// <summary>A heading of the body, from 1.</summary>
    public static string Section(int number) => FormattableString.Invariant($"section-{number}");

    /// <summary>A heading in the list of signatories, from 1.</summary>
    public static string Group(int number) => FormattableString.Invariant($"{GroupPrefix}{number}");

    /// <summary>A footnote, from 1; in so many digits that names sort as numbers do.</summary>
    public static string Note(int number) => FormattableString.Invariant($"note-{number:0000}");

    /// <summary>The first reference to a footnote.</summary>
    public static string Reference(int note) => Note(note) + "-reference";
}
