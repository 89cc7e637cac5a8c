using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Reads the PDF's path and its claims: `output`.</summary>
internal static class OutputReader
{
    public static OutputSetup Read(Section letter)
    {
        if (letter.Open("output", LetterKeys.Output.Names) is not { } section)
        {
            return OutputSetup.Default;
        }

        return new OutputSetup
        {
            File = ReadFile(section) ?? OutputSetup.Default.File,
            Conformance = ReadConformance(section),
            Also = ReadForms(section),
            Place = section.Span,
        };
    }

    private static string? ReadFile(Section section)
    {
        if (section.Scalar("file", LetterPhrase.FileName) is not { } scalar)
        {
            return null;
        }

        var path = scalar.Value;
        if (!LetterPath.Check(scalar, section))
        {
            return null;
        }

        var name = path[(path.LastIndexOf('/') + 1)..];
        if (!name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) || name.Length == ".pdf".Length)
        {
            section.Report(
                DiagnosticCatalog.InvalidOutputFile,
                scalar.Span,
                Reason.Of(LetterFinding.OutputNoPdf, section.NameOf("file"), path)
            );
            return null;
        }

        return path;
    }

    private static Conformance ReadConformance(Section section)
    {
        if (!section.Has("conformance"))
        {
            return Conformance.Default;
        }

        var items = section.List("conformance");
        ImmutableArray<PdfStandard?> standards = [.. items.Select(item => ReadStandard(section, item))];
        if (standards.IsEmpty || standards.Contains(null))
        {
            return Conformance.Default;
        }

        if (Conformance.TryCreate([.. standards.OfType<PdfStandard>()], out var conformance))
        {
            return conformance;
        }

        section.Report(
            DiagnosticCatalog.UnsupportedConformance,
            section.PlaceOf("conformance"),
            LetterFinding.StandardsTogether,
            LetterAdvice.StandardsTogether
        );
        return Conformance.Default;
    }

    private static ImmutableArray<LetterForm> ReadForms(Section section) =>
        section.Has("also")
            ? [.. section.List("also").Select(item => ReadForm(section, item)).OfType<LetterForm>().Distinct().Order()]
            : [];

    private static LetterForm? ReadForm(Section section, YamlNode node)
    {
        if (section.AsScalar(node, section.NameOf("also"), LetterPhrase.Forms) is not { } scalar)
        {
            return null;
        }

        var form = FormNames.Find(scalar.Value);
        if (form is null)
        {
            section.Report(
                DiagnosticCatalog.InvalidChoice,
                scalar.Span,
                Reason.Of(LetterFinding.NoChoice, section.NameOf("also"), scalar.Value),
                FormNames.Nearest(scalar.Value) is { } near
                    ? Reason.Of(LetterAdvice.DidYouMean, near)
                    : Reason.Of(LetterAdvice.Forms, [.. FormNames.All])
            );
        }

        return form;
    }

    private static PdfStandard? ReadStandard(Section section, YamlNode node)
    {
        if (section.AsScalar(node, section.NameOf("conformance"), LetterPhrase.Standards) is not { } scalar)
        {
            return null;
        }

        var standard = Conformance.Parse(scalar.Value);
        if (standard is null)
        {
            section.Report(
                DiagnosticCatalog.UnsupportedConformance,
                scalar.Span,
                Reason.Of(LetterFinding.UnknownStandard, scalar.Value),
                Reason.Of(LetterAdvice.Standards, [.. Conformance.KnownNames])
            );
        }

        return standard;
    }
}
