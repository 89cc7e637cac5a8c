using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>The result of building a letter.</summary>
/// <param name="Built">The letter as far as it was built.</param>
/// <param name="Findings">Errors, warnings and doubts.</param>
/// <param name="Path">The full path of the PDF.</param>
/// <param name="IsWritten">Whether it was written; false where there was an error, and then an earlier file is
/// unchanged.</param>
public sealed record BuildResult(BuiltLetter Built, DiagnosticBag Findings, string Path, bool IsWritten)
{
    /// <summary>The forms beside the PDF, which are written with it.</summary>
    public ImmutableArray<LetterFormFile> Forms { get; init; } = [];
}

/// <summary>Makes a letter's PDF, and the forms beside it: all of them whole, or none.</summary>
public static class BuildLetter
{
    /// <param name="request">The letter.</param>
    /// <param name="output">The PDF's path; null for the one in letter.yml.</param>
    /// <param name="around">The surroundings in which both are looked for.</param>
    public static BuildResult Run(LetterRequest request, string? output, Surroundings around)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(around);
        var diagnostics = new DiagnosticBag();
        var folder = LetterFolder.Of(request.Letter, around);
        using var session = new LetterSession(folder) { FormsInside = letter => FormsOf(request, letter) };
        var built = session.Build(request.Reading, diagnostics);
        var isProven =
            built.Pdf is null
            || !request.WithSources
            || IsProven(built.Pdf, folder, new FontShelf(folder.FontFolders), diagnostics);
        var path = output is not null
            ? around.FullPath(output)
            : Path.GetFullPath(OutputOf(built, request.IsDraft), folder.Path);
        var forms = FormsBeside(request, session, built, path, diagnostics);
        if (built.Letter is { } letter)
        {
            LetterFormChecks.ReportLosses(forms, letter, folder, around, diagnostics);
            if (built.Pdf is { } bytes)
            {
                OutdatedForms.Report(letter, (path, bytes), forms, around, diagnostics);
            }
        }

        var findings = request.IsStrict ? diagnostics.WithWarningsAsErrors() : diagnostics;
        var isWritten = isProven && built.Pdf is { } pdf && !findings.HasErrors && TryWrite(path, pdf, forms, findings);
        return new BuildResult(built, findings, path, isWritten) { Forms = forms };
    }

    internal static ImmutableArray<LetterForm> FormsOf(LetterRequest request, Letter letter) =>
        request.Also ?? letter.Output.Also;

    private static ImmutableArray<LetterFormFile> FormsBeside(
        LetterRequest request,
        LetterSession session,
        BuiltLetter built,
        string path,
        DiagnosticBag diagnostics
    )
    {
        if (built is not { Letter: { } letter, Document: { } document, Pdf: { } pdf })
        {
            return [];
        }

        var forms = FormsOf(request, letter);
        LetterFormChecks.ReportIdleOptions(forms, request.Forms, diagnostics);
        return forms.IsEmpty
            ? []
            : new LetterFormMaker(letter, request.Forms).Beside(
                forms,
                (path, pdf),
                () => session.WebFontsOf(document),
                diagnostics
            );
    }

    private static bool TryWrite(
        string path,
        byte[] pdf,
        ImmutableArray<LetterFormFile> forms,
        DiagnosticBag findings
    ) =>
        forms.IsEmpty
            ? OutputFile.TryWrite(path, pdf, findings)
            : OutputSet.TryWrite(
                [
                    new OutputPart(path, pdf, OperationPhrase.Pdf),
                    .. forms.Select(form => new OutputPart(form.Path, form.Bytes, OperationPhrase.Form)),
                ],
                findings
            );

    /// <summary>Whether a file that carries its own proof passes it, which it has to do once before it is
    /// written.</summary>
    internal static bool IsProven(byte[] pdf, LetterFolder folder, FontShelf fonts, DiagnosticBag diagnostics)
    {
        var receipt = Receipt.For(folder.LetterFile, pdf, fonts);
        var isProven = receipt is { IsSound: true, Rebuild.Outcome: RebuildOutcome.Same };
        if (!isProven)
        {
            var faults = receipt.Report.Checks.SelectMany(check => check.Findings).Select(finding => finding.Reason);
            Fact reason = receipt.Rebuild.Reasons is [var first, ..]
                ? (Fact)first
                : faults.FirstOrDefault() ?? OperationPhrase.NoReason;
            diagnostics.Add(
                DiagnosticCatalog.SourcesDoNotGiveLetter.At(null, Reason.Of(OperationFinding.NotSameAgain, reason))
            );
        }

        return isProven;
    }

    // A draft never takes the place of the letter, nor one recipient's letter that of another's.
    private static string OutputOf(BuiltLetter built, bool isDraft)
    {
        var file = built.Letter?.Output.File ?? OutputSetup.Default.File;
        if (built.Recipient is { } recipient)
        {
            file = file[..(file.LastIndexOf('/') + 1)] + LetterFileName.Of(recipient);
        }

        return isDraft ? Path.ChangeExtension(file, ".draft.pdf") : file;
    }
}
