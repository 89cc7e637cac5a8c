using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Office;

namespace LetterPdf.Operations;

/// <summary>Finds forms of an earlier state of the letter beside a PDF that is made without them.</summary>
internal static class OutdatedForms
{
    private const string Also = "--also";

    /// <param name="letter">The letter.</param>
    /// <param name="pdf">Its PDF: the path, in full, and the bytes.</param>
    /// <param name="made">The forms that are made with it.</param>
    /// <param name="around">The surroundings, from which paths are shown.</param>
    /// <param name="diagnostics">Takes the warnings.</param>
    public static void Report(
        Letter letter,
        (string Path, byte[] Bytes) pdf,
        ImmutableArray<LetterFormFile> made,
        Surroundings around,
        DiagnosticBag diagnostics
    )
    {
        var paths = made.Select(form => form.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var form in Enum.GetValues<LetterForm>())
        {
            var path = LetterFormMaker.PathBeside(pdf.Path, form, ReflowOptions.Default);
            if (!paths.Contains(path) && Read(path) is { } bytes && IsOutdated(form, bytes, letter, pdf.Bytes))
            {
                diagnostics.Add(
                    DiagnosticCatalog.FormOutdated.At(
                        null,
                        Reason.Of(OperationFinding.FormOutdated, around.Shown(path)),
                        Reason.Of(OperationAdvice.MakeFormToo, Also, FormNames.NameOf(form))
                    )
                );
            }
        }
    }

    // A Word document that somebody has worked in is theirs, and not a form that goes with the PDF.
    private static bool IsOutdated(LetterForm form, byte[] there, Letter letter, byte[] pdf) =>
        form switch
        {
            LetterForm.Word => DocumentSeal.IsWhole(there) && !there.AsSpan().SequenceEqual(Fresh(form, letter)),
            LetterForm.Text => !FormOrigin.AreSameWords(there, Fresh(form, letter)),
            _ => !FormOrigin.IsOf(form, there, pdf),
        };

    private static byte[] Fresh(LetterForm form, Letter letter) =>
        LetterFormMaker.WithoutPdf(form, letter, new DiagnosticBag());

    private static byte[]? Read(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllBytes(path) : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
