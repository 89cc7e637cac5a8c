using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The settings in letter.yml about the signatories' file.</summary>
/// <param name="Path">Relative to the workspace.</param>
/// <param name="Place">Where letter.yml names it; null on the command line.</param>
/// <param name="Encoding">The encoding; null to determine it.</param>
/// <param name="Columns">One for each <see cref="SignatoryField"/> that letter.yml can name under `fields`, and the
/// column of answers where it names one.</param>
/// <param name="Wanted">The answers that make an organization sign; empty where none are asked for.</param>
internal sealed record SignatorySource(
    string Path,
    Place? Place,
    TextEncoding? Encoding,
    ImmutableArray<ColumnName> Columns,
    ImmutableArray<WantedAnswer> Wanted
)
{
    /// <summary>What holds for a workbook only.</summary>
    public SheetSettings Sheet { get; init; } = SheetSettings.None;

    /// <summary>The keys in letter.yml that hold for one kind of file only, and their places.</summary>
    public ImmutableArray<(string Key, Place Place)> KindKeys { get; init; } = [];

    /// <summary>A file without settings.</summary>
    public static SignatorySource Of(string path) =>
        new(path, null, null, [.. SignatoryFields.All.Select(entry => ColumnName.Unnamed(entry.Field))], []);
}
