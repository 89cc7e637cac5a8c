using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>What letter.yml says about the signatories' file.</summary>
/// <param name="Path">Relative to the workspace.</param>
/// <param name="Place">Where letter.yml names it; null on the command line.</param>
/// <param name="Encoding">Null to find out.</param>
/// <param name="Columns">One for each <see cref="SignatoryField"/> that letter.yml can name under `fields`, and the
/// answers' where it names one.</param>
/// <param name="Wanted">The answers that make an organization sign; empty where none are asked for.</param>
internal sealed record SignatorySource(
    string Path,
    Place? Place,
    TextEncoding? Encoding,
    ImmutableArray<ColumnName> Columns,
    ImmutableArray<WantedAnswer> Wanted
)
{
    /// <summary>A file of which nothing is known.</summary>
    public static SignatorySource Of(string path) =>
        new(path, null, null, [.. SignatoryFields.All.Select(entry => ColumnName.Unnamed(entry.Field))], []);
}
