using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// Decisions that people have made about the names of a list, kept beside the CSV: data/signatories.csv has
/// data/signatories.decisions.yml. A decision silences a finding for good; one about a name that is not in the list
/// any more is reported.
/// </summary>
internal sealed class Decisions
{
    private readonly ImmutableArray<Decision> _all;
    private readonly HashSet<string> _right;

    public Decisions(string path, ImmutableArray<Decision> all)
    {
        Path = path;
        _all = all;
        _right = all.Where(decision => decision.Kind == DecisionKind.Right)
            .SelectMany(decision => decision.Names)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The file's path, whether the file exists or not.</summary>
    public string Path { get; }

    /// <summary>Whether a name or a country tag is right as it is.</summary>
    public bool IsRight(string text) => _right.Contains(text);

    /// <summary>Whether two rows that look alike are two organizations.</summary>
    public bool AreDifferent(string first, string second) =>
        (IsRight(first) && IsRight(second))
        || _all.Any(decision =>
            decision.Kind == DecisionKind.Different
            && decision.Names.Contains(first, StringComparer.Ordinal)
            && decision.Names.Contains(second, StringComparer.Ordinal)
        );

    /// <summary>The remaining rows, one for each group of names that were decided to be the same: the row whose name
    /// comes first in the decision.</summary>
    /// <param name="left">The rows left out, each with the one that stays.</param>
    public ImmutableArray<SignatoryRow> Unite(
        ImmutableArray<SignatoryRow> rows,
        out ImmutableArray<(SignatoryRow Left, SignatoryRow Kept)> left
    )
    {
        var groups = _all.Where(decision => decision.Kind == DecisionKind.Same).ToImmutableArray();
        var leftOut = new Dictionary<SignatoryRow, SignatoryRow>(ReferenceEqualityComparer.Instance);
        foreach (var group in groups)
        {
            var members = rows.Where(row =>
                    group.Names.Contains(row.Signatory.Organization.Value, StringComparer.Ordinal)
                    && !leftOut.ContainsKey(row)
                )
                .ToArray();
            var kept = members.MinBy(row => group.Names.IndexOf(row.Signatory.Organization.Value));
            foreach (var row in members.Where(row => row != kept))
            {
                leftOut[row] = kept!;
            }
        }

        left = [.. rows.Where(leftOut.ContainsKey).Select(row => (row, leftOut[row]))];
        return groups.IsEmpty ? rows : [.. rows.Where(row => !leftOut.ContainsKey(row))];
    }

    public bool IsEmpty => _all.IsEmpty;

    /// <summary>Reports names that are neither in a row nor in a column's heading.</summary>
    public void ReportUnused(
        ImmutableArray<SignatoryRow> rows,
        ImmutableArray<string> headings,
        DiagnosticBag diagnostics
    )
    {
        if (IsEmpty)
        {
            return;
        }

        var tags = new CountryTags(CountryForms.None);
        var known = rows.SelectMany(row =>
                new[] { row.Signatory.Organization.Value, row.Signatory.Country?.Value }.OfType<string>()
            )
            .SelectMany(text =>
                tags.Read(text)
                    .Parts.SelectMany(part => part.Words.Select(word => word.Text).Append(part.Shown))
                    .Append(text)
            )
            .Concat(headings)
            .ToHashSet(StringComparer.Ordinal);
        ReportUnused(
            text => known.Contains(text) || IsAnswer(text, headings, known),
            DecisionFinding.NotInList,
            diagnostics
        );
    }

    // "Consent: Action Corps": a column's heading, or its number, and a name.
    private static bool IsAnswer(string text, ImmutableArray<string> headings, HashSet<string> known) =>
        headings.Any(heading =>
            text.StartsWith(heading + ": ", StringComparison.Ordinal) && known.Contains(text[(heading.Length + 2)..])
        )
        || (
            text.IndexOf(": ", StringComparison.Ordinal) is > 0 and var at
            && text[..at].All(char.IsAsciiDigit)
            && known.Contains(text[(at + 2)..])
        );

    /// <summary>Reports texts that are not there any more.</summary>
    /// <param name="isThere">Whether a text is there.</param>
    /// <param name="what">The finding for those that are not.</param>
    public void ReportUnused(Predicate<string> isThere, DecisionFinding what, DiagnosticBag diagnostics)
    {
        foreach (
            var (text, place) in _all.SelectMany(decision => decision.Names.Zip(decision.Places))
                .Where(entry => !isThere(entry.First))
        )
        {
            diagnostics.Add(DiagnosticCatalog.DecisionUnused.At(place, Reason.Of(what, text), DecisionAdvice.Remove));
        }
    }
}

/// <summary>The kind of a decision.</summary>
internal enum DecisionKind
{
    /// <summary>The name, or the country tag, is right as it is.</summary>
    Right,

    /// <summary>The names belong to one organization, which is shown by the first.</summary>
    Same,

    /// <summary>The names belong to different organizations.</summary>
    Different,
}

/// <summary>One decision.</summary>
/// <param name="Names">The names as they are in the list.</param>
/// <param name="Places">Where each is written.</param>
internal sealed record Decision(DecisionKind Kind, ImmutableArray<string> Names, ImmutableArray<Place> Places);
