using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The signatories that one examination looks at, and where it says what it finds.</summary>
/// <param name="Entries">In the file's order.</param>
/// <param name="Decisions">What people have decided about them.</param>
/// <param name="Diagnostics">Takes the findings.</param>
internal sealed record SignatoryRound(ImmutableArray<Signatory> Entries, Decisions Decisions, DiagnosticBag Diagnostics)
{
    private const int MostRows = 20;
    private const int FewRows = 3;

    /// <summary>How the letter understands country tags.</summary>
    public CountryTags Countries { get; init; } = new(CountryForms.None);

    /// <summary>Whether the list stands under headings of countries.</summary>
    public bool IsGrouped { get; init; }

    /// <summary>Reports something doubtful about a text, unless it was decided that it is right.</summary>
    /// <param name="mend">What to do if it is wrong.</param>
    /// <param name="part">What of the text is doubtful; all of it where it is left out.</param>
    public void Doubt(DiagnosticCode code, LetterText text, string message, string mend, string? part = null)
    {
        if (!Decisions.IsRight(text.Value) && (part is null || !Decisions.IsRight(part)))
        {
            Diagnostics.Add(code.At(text.Span, message, $"{mend} If it is right as it is, list '{part ?? text.Value}' under 'right:' in {Decisions.Path}."));
        }
    }

    /// <summary>Reports that two entries may be one, unless that was decided.</summary>
    public void DoubtPair(DiagnosticCode code, Signatory earlier, Signatory later, string message)
    {
        if (!Decisions.AreDifferent(earlier.Organization.Value, later.Organization.Value))
        {
            Diagnostics.Add(code.At(
                later.Organization.Span,
                message,
                $"If they are one, remove a row, or list both names under 'same:' in {Decisions.Path}; if they are two, under 'different:'."));
        }
    }

    /// <summary>Reports something doubtful about a word that several tags have.</summary>
    /// <param name="word">As the first of them writes it; a decision about it, or about the whole tag, silences the finding.</param>
    public void DoubtWord(DiagnosticCode code, string word, ImmutableArray<Signatory> entries, string message, string mend)
    {
        ImmutableArray<Signatory> left = Decisions.IsRight(word) ? [] : [.. entries.Where(entry => !Decisions.IsRight(entry.Country!.Value))];
        if (!left.IsEmpty)
        {
            var hint = $"{mend} If it is right as it is, list '{word}' under 'right:' in {Decisions.Path}.";
            var first = code.At(left[0].Country!.Span, message, hint);
            Diagnostics.Add(first with { Others = [.. left.Skip(1).Select(entry => entry.Country!.Span)] });
        }
    }

    /// <summary>"row 7".</summary>
    public static string Row(Signatory entry) => FormattableString.Invariant($"row {entry.Row}");

    /// <summary>"row 7", "rows 7, 8 and 12"; of very many the first are named.</summary>
    public static string Rows(IEnumerable<Signatory> entries)
    {
        ImmutableArray<string> rows = [.. entries.Select(entry => entry.Row).Distinct().Order().Select(row => FormattableString.Invariant($"{row}"))];
        return rows.Length == 1
            ? $"row {rows[0]}"
            : rows.Length > MostRows
            ? FormattableString.Invariant($"rows {string.Join(", ", rows.Take(MostRows))} and {rows.Length - MostRows} more")
            : $"rows {string.Join(", ", rows[..^1])} and {rows[^1]}";
    }

    /// <summary>The same for rows that need not be looked at: "118 rows".</summary>
    public static string ManyRows(IEnumerable<Signatory> entries)
    {
        var count = entries.DistinctBy(entry => entry.Row).Count();
        return count <= FewRows ? Rows(entries) : FormattableString.Invariant($"{count} rows");
    }
}
