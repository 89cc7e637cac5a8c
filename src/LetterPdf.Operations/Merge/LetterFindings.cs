using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>Puts the findings of many letters together, so that one fault of many letters is one finding with their
/// rows.</summary>
internal static class LetterFindings
{
    // A kind of finding with more different messages is told by the first of them.
    private const int MostAlike = 8;

    /// <param name="checks">The letters, in the order of the list; those without findings may be left out.</param>
    /// <param name="list">The file with the recipients.</param>
    /// <param name="letters">How many letters there are in all.</param>
    public static DiagnosticBag Gather(ImmutableArray<LetterCheck> checks, string list, int letters)
    {
        var gathered = new DiagnosticBag();
        var all = checks.SelectMany(check =>
            check.Findings.InSourceOrder().Select(finding => (Finding: finding, check.Row))
        );
        foreach (var kind in all.GroupBy(one => (one.Finding.Code, one.Finding.Message.Code, one.Finding.Severity)))
        {
            var alike = kind.GroupBy(one => (one.Finding.Message, one.Finding.Hint, PlaceOf(one.Finding, list)))
                .Select(group => group.ToImmutableArray())
                .ToImmutableArray();
            if (alike.Length > MostAlike)
            {
                gathered.Add(One([.. kind], list, letters, LettersFinding.Likewise));
                continue;
            }

            foreach (var group in alike)
            {
                gathered.Add(One(group, list, letters, LettersFinding.OfRows));
            }
        }

        return gathered;
    }

    // The same words about two places of the text are two findings; about two rows of the list, one.
    private static Place? PlaceOf(Diagnostic finding, string list) => IsIn(finding.Place, list) ? null : finding.Place;

    private static bool IsIn(Place? place, string list) => string.Equals(place?.Path, list, StringComparison.Ordinal);

    private static Diagnostic One(
        ImmutableArray<(Diagnostic Finding, int Row)> alike,
        string list,
        int letters,
        LettersFinding form
    )
    {
        var first = alike[0].Finding;
        ImmutableArray<int> rows = [.. alike.Select(one => one.Row).Distinct().Order()];
        ImmutableArray<Place> places = [.. alike.SelectMany(one => one.Finding.Places).Distinct()];

        // What all letters have in common is no recipient's fault, and one place in the list says the row itself.
        var isPlain =
            places.Length <= 1
            && form == LettersFinding.OfRows
            && (rows.Length == letters || (places is [var only] && IsIn(only, list)));
        return first with
        {
            Message = isPlain ? first.Message : Reason.Of(form, [first.Message, .. rows.Select(row => (Fact)row)]),
            Place = places.IsEmpty ? null : places[0],
            Others = [.. places.Skip(1)],
            Acceptances = [.. alike.SelectMany(one => one.Finding.Acceptances).Distinct()],
        };
    }
}
