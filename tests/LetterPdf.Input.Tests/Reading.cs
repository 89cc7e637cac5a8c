using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Input.Tests;

/// <summary>The result of reading a letter.</summary>
internal sealed record Reading(Letter? Letter, ImmutableArray<Diagnostic> Diagnostics)
{
    public const string Minimal = "date: 2024-05-22\nsubject: Threats\nbody: data/body.md\n";

    /// <summary>"letter.yml:1:7 LP0031 'date' is not a date", one a line.</summary>
    public string[] Findings => [.. Diagnostics.Select(Show)];

    /// <summary>The letter, where there are neither errors nor warnings.</summary>
    public Letter Clean
    {
        get
        {
            Assert.Empty(Findings);
            return Assert.IsType<Letter>(Letter);
        }
    }

    public static Reading Of(string letter, string body = "Text.\n", string? csv = null)
    {
        var workspace = new MemoryWorkspace().With("letter.yml", letter).With("data/body.md", body);
        return Of(csv is null ? workspace : workspace.With("data/s.csv", csv));
    }

    public static Reading Of(IWorkspace workspace)
    {
        var bag = new DiagnosticBag();
        var letter = LetterReader.Read(workspace, "letter.yml", bag);
        Assert.Equal(bag.HasErrors, letter is null);
        return new Reading(letter, bag.InSourceOrder());
    }

    public static Reading Body(string markdown) => Of(Minimal, markdown);

    public static Reading Csv(string csv, string more = "") =>
        Of(Minimal + "signatories:\n  file: data/s.csv\n" + more, csv: csv);

    /// <summary>Asserts that there is exactly this finding, and returns it.</summary>
    public Diagnostic Only(DiagnosticCode code, string place, string message)
    {
        Assert.Equal([$"{place} {code.Id} {message}"], Findings);
        return Diagnostics[0];
    }

    private static string Show(Diagnostic diagnostic) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{diagnostic.Place?.ToString() ?? "-"} {diagnostic.Code.Id} {diagnostic.Message.Said()}"
        );
}
