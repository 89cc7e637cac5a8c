using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The settings in letter.yml about the file of a list.</summary>
/// <param name="Path">Relative to the workspace.</param>
/// <param name="Place">Where letter.yml names it; null on the command line.</param>
/// <param name="Encoding">The encoding; null to determine it.</param>
/// <param name="Columns">One for each field that the list can have, by its index.</param>
/// <param name="Wanted">The answers that make an organization sign; empty where none are asked for.</param>
internal sealed record ListSource(
    string Path,
    Place? Place,
    TextEncoding? Encoding,
    ImmutableArray<ColumnName> Columns,
    ImmutableArray<WantedAnswer> Wanted
)
{
    /// <summary>The key of letter.yml that names the list of signatories.</summary>
    public const string Signatories = "signatories";

    /// <summary>The key of letter.yml that names the list of recipients.</summary>
    public const string Recipients = "recipients";

    /// <summary>The key of letter.yml that names the list.</summary>
    public string Owner { get; init; } = Signatories;

    /// <summary>The code for a list with nobody in it.</summary>
    public DiagnosticCode NobodyCode =>
        Owner is Signatories ? DiagnosticCatalog.NoSignatories : DiagnosticCatalog.NoRecipients;

    /// <summary>What holds for a workbook only.</summary>
    public SheetSettings Sheet { get; init; } = SheetSettings.None;

    /// <summary>The keys in letter.yml that hold for one kind of file only, and their places.</summary>
    public ImmutableArray<(string Key, Place Place)> KindKeys { get; init; } = [];

    /// <summary>A file of signatories without settings.</summary>
    public static ListSource Of(string path) =>
        new(path, null, null, [.. SignatoryFields.All.Select(entry => ColumnName.Unnamed(entry.Field))], []);
}
