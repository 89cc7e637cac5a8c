using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Office;

namespace LetterPdf.Operations;

/// <summary>Finds what speaks against writing forms, before the first file is written.</summary>
internal static class LetterFormChecks
{
    private const string Wrap = "--wrap";
    private const string Limit = "--limit";
    private const string Fragment = "--fragment";
    private const string Also = "--also";

    /// <summary>Reports options about forms that are not made.</summary>
    public static void ReportIdleOptions(
        ImmutableArray<LetterForm> forms,
        ReflowOptions options,
        DiagnosticBag diagnostics
    )
    {
        var usual = ReflowOptions.Default;
        if (options.IsFragment && !forms.Contains(LetterForm.Html))
        {
            Report(Fragment, LetterForm.Html);
        }

        if (forms.Contains(LetterForm.Text))
        {
            return;
        }

        if (options.CharacterLimit is not null)
        {
            Report(Limit, LetterForm.Text);
        }

        if (options.Columns != usual.Columns)
        {
            Report(Wrap, LetterForm.Text);
        }

        void Report(string option, LetterForm form) =>
            diagnostics.Add(
                DiagnosticCatalog.OptionWithoutForm.At(
                    null,
                    Reason.Of(OperationFinding.OptionWithoutForm, option, FormNames.NameOf(form)),
                    Reason.Of(OperationAdvice.AddForm, Also, FormNames.NameOf(form))
                )
            );
    }

    /// <summary>Reports files that writing a form would destroy: a file that the letter is made of, and a Word document
    /// in which somebody has worked since.</summary>
    /// <param name="forms">The forms' files.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="folder">Its folder.</param>
    /// <param name="around">The surroundings, from which paths are shown.</param>
    /// <param name="diagnostics">Takes the errors.</param>
    public static void ReportLosses(
        ImmutableArray<LetterFormFile> forms,
        Letter letter,
        LetterFolder folder,
        Surroundings around,
        DiagnosticBag diagnostics
    )
    {
        var sources = SourcesOf(letter)
            .Select(place => Path.GetFullPath(place.Path, folder.Path))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var form in forms)
        {
            if (sources.Contains(form.Path))
            {
                diagnostics.Add(
                    DiagnosticCatalog.FormOverSource.At(
                        null,
                        Reason.Of(OperationFinding.FormOverSource, around.Shown(form.Path)),
                        OperationAdvice.OtherOutput
                    )
                );
            }
            else if (form.Form == LetterForm.Word && IsWorkedIn(form))
            {
                diagnostics.Add(
                    DiagnosticCatalog.WordFileWorkedIn.At(
                        null,
                        Reason.Of(OperationFinding.WordFileWorkedIn, around.Shown(form.Path)),
                        OperationAdvice.KeepWordFile
                    )
                );
            }
        }
    }

    private static IEnumerable<Place> SourcesOf(Letter letter) =>
        new[] { letter.DatePlace, letter.Signatories?.Entries.FirstOrDefault()?.Organization.Place }
            .Concat(letter.Body.Select(block => block.Place))
            .OfType<Place>()
            .DistinctBy(place => place.Path, StringComparer.Ordinal);

    private static bool IsWorkedIn(LetterFormFile form)
    {
        if (!File.Exists(form.Path))
        {
            return false;
        }

        try
        {
            var there = File.ReadAllBytes(form.Path);
            return !there.AsSpan().SequenceEqual(form.Bytes.Span) && !DocumentSeal.IsWhole(there);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Nobody knows what is in it.
            return true;
        }
    }
}
