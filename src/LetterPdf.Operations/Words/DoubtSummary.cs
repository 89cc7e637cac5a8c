using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>The doubts about a letter, one line for each kind, for users who want a PDF and not a
/// conversation.</summary>
public static class DoubtSummary
{
    /// <summary>
    /// Lines such as "data/signatories.csv: doubt LP0227: a name is all in capitals (3 places)"; none where nothing
    /// is doubtful.
    /// </summary>
    /// <param name="items">Any findings, in source order.</param>
    /// <param name="letter">The letter as the command line names it, for the command that shows more; empty for the
    /// letter of the current folder.</param>
    public static IEnumerable<string> Lines(ImmutableArray<Diagnostic> items, string letter)
    {
        var doubts = items.Where(item => item.Code.IsDoubt).ToImmutableArray();
        foreach (var kind in doubts.GroupBy(item => (item.Code, File: item.Place?.Path ?? "letterpdf")))
        {
            var (code, file) = kind.Key;
            var places = kind.Sum(item => item.Count);
            var told = places == 1 ? "" : FormattableString.Invariant($" ({places} places)");
            yield return $"{file}: doubt {code.Id}: {Explanations.Of(code).Title}{told}";
        }

        if (!doubts.IsEmpty)
        {
            var command = letter.Length == 0 ? "letterpdf check" : $"letterpdf check {letter}";
            yield return $"'{command}' shows {(doubts.Length == 1 ? "it" : "them")}.";
        }
    }
}
