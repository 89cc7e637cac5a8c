using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using LetterPdf.Input;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>A list of signatories that is to be tidied.</summary>
/// <param name="File">The CSV or workbook.</param>
/// <param name="Output">The path of the tidied list.</param>
/// <param name="Columns">Its columns, each as "organization=HEADING" or "country=3".</param>
/// <param name="Sheet">The sheet of a workbook, by its name or number; null where only one holds data.</param>
public sealed record TidyRequest(string File, string Output, ImmutableArray<string> Columns, string? Sheet = null);

/// <summary>The result of tidying a list.</summary>
/// <param name="Told">What was done, line by line; null where nothing was written.</param>
/// <param name="Findings">Errors, warnings and doubts.</param>
public sealed record TidyResult(ImmutableArray<string>? Told, DiagnosticBag Findings);

/// <summary>Writes a list anew with only the columns that a letter uses, in UTF-8.</summary>
public static class TidyList
{
    public static Outcome<TidyResult> Run(TidyRequest request, Surroundings around)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(around);
        if (SignatoryFileOptions.Parse(request.Columns, request.Sheet, out var problem) is not { } options)
        {
            return Refusal.OfRequest(ReasonWords.Of(problem!));
        }

        var (file, output) = (around.FullPath(request.File), around.FullPath(request.Output));
        if (string.Equals(file, output, StringComparison.OrdinalIgnoreCase))
        {
            return Refusal.OfRequest(
                "the tidied list would be written over the original, and its other columns would be lost. Name another "
                    + "file after -o."
            );
        }

        var findings = new DiagnosticBag();
        var workspace = new DiskWorkspace(Path.GetDirectoryName(file)!);
        var tidied = SignatoryTidier.Tidy(workspace, Path.GetFileName(file), options, findings);

        // With a byte order mark, without which spreadsheets read UTF-8 as another encoding.
        var isWritten =
            tidied is not null
            && OutputFile.TryWrite(
                output,
                Encoding.UTF8.GetBytes('\uFEFF' + tidied.Csv),
                findings,
                OperationPhrase.List,
                OperationPhrase.Spreadsheet
            );
        return new TidyResult(
            isWritten ? [.. tidied!.Steps.Select(ReasonWords.Of), Counted(tidied, output, around)] : null,
            findings
        );
    }

    private static string Counted(TidiedList list, string output, Surroundings around) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{around.Shown(output)}: {list.RowCount:N0} {(list.RowCount == 1 ? "row" : "rows")}"
        );
}
