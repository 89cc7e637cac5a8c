using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The signatories that an examination looks at, and where it reports findings.</summary>
/// <param name="Entries">The entries, in the file's order.</param>
/// <param name="Decisions">The decisions about them.</param>
/// <param name="Diagnostics">Takes the findings.</param>
internal sealed record SignatoryRound(ImmutableArray<Signatory> Entries, Decisions Decisions, DiagnosticBag Diagnostics)
{
    private const int FewRows = 3;

    /// <summary>Whether a country is printed after each name.</summary>
    public bool PrintsTags { get; init; } = true;

    /// <summary>How the letter understands country tags.</summary>
    public CountryTags Countries { get; init; } = new(CountryForms.None);

    /// <summary>Whether the list is grouped under headings of countries.</summary>
    public bool IsGrouped { get; init; }

    private ImmutableArray<RoundName> _names;

    /// <summary>The entries' names as they are compared; created on first access.</summary>
    public ImmutableArray<RoundName> Names => _names.IsDefault ? _names = RoundName.Of(Entries, Countries) : _names;

    private readonly Dictionary<RowQuestion, ImmutableArray<RowDoubt>.Builder> _asked = [];

    /// <summary>Records that a question is about a row, unless it was decided that the row is right.</summary>
    public void Ask(RowQuestion question, RowDoubt doubt)
    {
        if (IsSettled(doubt.Text, doubt.Part))
        {
            return;
        }

        if (!_asked.TryGetValue(question, out var doubts))
        {
            _asked[question] = doubts = ImmutableArray.CreateBuilder<RowDoubt>();
        }

        doubts.Add(doubt);
    }

    /// <summary>Reports the questions, each once, with all its rows.</summary>
    public void Report()
    {
        foreach (var (question, doubts) in _asked)
        {
            Diagnostics.Add(RowFinding.Of(question, [.. doubts.OrderBy(doubt => doubt.Entry.Row)], Decisions));
        }

        _asked.Clear();
    }

    /// <summary>Reports that two entries may be one, unless that was decided.</summary>
    public void DoubtPair(DiagnosticCode code, Signatory earlier, Signatory later, Reason message)
    {
        var isSameName = string.Equals(earlier.Organization.Value, later.Organization.Value, StringComparison.Ordinal);
        if (!Decisions.AreDifferent(earlier.Organization.Value, later.Organization.Value))
        {
            Diagnostics.Add(
                code.At(
                    later.Organization.Place,
                    message,
                    isSameName ? DoctorAdvice.RemoveTwin : Reason.Of(DoctorAdvice.RemoveOrUnite, Decisions.Path)
                ) with
                {
                    Acceptances =
                    [
                        new Acceptance(
                            Decisions.Path,
                            Acceptance.Different,
                            [earlier.Organization.Value, later.Organization.Value]
                        ),
                    ],
                }
            );
        }
    }

    /// <summary>The reason that two entries may be one, by their rows and names.</summary>
    public static Reason Twins(DoctorFinding how, Signatory one, Signatory other) =>
        Reason.Of(how, one.Row, other.Row, one.Organization.Value, other.Organization.Value);

    /// <summary>Reports something doubtful about a word in several tags.</summary>
    /// <param name="word">The word as it is in the first of them; a decision about it, or about the whole tag,
    /// silences the finding.</param>
    public void DoubtWord(
        DiagnosticCode code,
        string word,
        ImmutableArray<Signatory> entries,
        Reason message,
        Reason mend
    )
    {
        ImmutableArray<Signatory> left = Decisions.IsRight(word)
            ? []
            : [.. entries.Where(entry => !Decisions.IsRight(entry.Country!.Value))];
        if (!left.IsEmpty)
        {
            Diagnostics.Add(
                code.At(left[0].Country!.Place, message, mend) with
                {
                    Others = [.. left.Skip(1).Select(entry => entry.Country!.Place)],
                    Acceptances = [new Acceptance(Decisions.Path, Acceptance.Right, [word])],
                }
            );
        }
    }

    /// <summary>The entries' rows, all of them named.</summary>
    public static Reason Rows(IEnumerable<Signatory> entries) => NamedRows.Of(entries.Select(entry => entry.Row));

    /// <summary>The same for rows that need not be looked at: if there are many, only how many.</summary>
    public static Reason ManyRows(IEnumerable<Signatory> entries)
    {
        var count = entries.DistinctBy(entry => entry.Row).Count();
        return count <= FewRows ? Rows(entries) : Reason.Of(ListPhrase.RowCount, count);
    }

    private bool IsSettled(LetterText text, string? part) =>
        Decisions.IsRight(text.Value) || (part is not null && Decisions.IsRight(part));
}
