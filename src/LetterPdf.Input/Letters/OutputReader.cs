using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Reads where the PDF goes and what it claims to be: `output`.</summary>
internal static class OutputReader
{
    // Part of the format, not of this version: a letter that asks for them is right, only early.
    private static readonly ImmutableArray<string> LaterStandards =
        ["pdf/a-1a", "pdf/a-1b", "pdf/a-2b", "pdf/a-2u", "pdf/a-3a", "pdf/a-3b", "pdf/a-3u", "pdf/a-4", "pdf/ua-2"];

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
            Span = section.Span,
        };
    }

    private static string? ReadFile(Section section)
    {
        if (section.Scalar("file", "a file name") is not { } scalar)
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
            section.Report(DiagnosticCatalog.InvalidOutputFile, scalar.Span, $"'{section.NameOf("file")}' must end in .pdf, not '{path}'");
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

        var standards = ImmutableArray.CreateBuilder<PdfStandard>();
        var items = section.List("conformance");
        var isKnown = !items.IsEmpty;
        foreach (var item in items)
        {
            var standard = ReadStandard(section, item);
            isKnown &= standard is not null;
            standards.Add(standard.GetValueOrDefault());
        }

        // What this version can write is one combination; a part of it would be a weaker file than the letter asks for.
        if (isKnown && (!Conformance.TryCreate(standards.ToImmutable(), out var conformance) || conformance.Standards.Length != Conformance.Default.Standards.Length))
        {
            section.Report(DiagnosticCatalog.UnsupportedConformance, section.PlaceOf("conformance"), "this version writes files that meet pdf/a-2a and pdf/ua-1 together, each named once", "Write [pdf/a-2a, pdf/ua-1] or leave the key out.");
        }

        return Conformance.Default;
    }

    private static PdfStandard? ReadStandard(Section section, YamlNode node)
    {
        if (section.AsScalar(node, section.NameOf("conformance"), "a list of standards") is not { } scalar)
        {
            return null;
        }

        var standard = Conformance.Parse(scalar.Value);
        if (standard is null && LaterStandards.Contains(scalar.Value, StringComparer.OrdinalIgnoreCase))
        {
            section.Report(DiagnosticCatalog.NotSupportedYet, scalar.Span, $"'{scalar.Value}' is not supported by this version yet", $"The standards are {string.Join(", ", Conformance.KnownNames)}.");
        }
        else if (standard is null)
        {
            section.Report(DiagnosticCatalog.UnsupportedConformance, scalar.Span, $"'{scalar.Value}' is not a standard that a letter can meet", $"The standards are {string.Join(", ", Conformance.KnownNames)}.");
        }

        return standard;
    }
}
