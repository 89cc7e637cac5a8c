using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Straight apostrophes beside curly ones in one list: on the page they look like two hands.</summary>
internal static class Apostrophes
{
    private const char Straight = '\'';
    private const char Curly = '’';

    private const string Mend = "Write one kind in all names; the curly one (’) looks better in print.";

    private static readonly RowQuestion StraightOnes = new(
        DiagnosticCatalog.ApostrophesDiffer,
        "names have a straight apostrophe where others have a curly one",
        Mend);

    private static readonly RowQuestion CurlyOnes = new(
        DiagnosticCatalog.ApostrophesDiffer,
        "names have a curly apostrophe where others have a straight one",
        Mend);

    public static void Examine(SignatoryRound round)
    {
        var straight = With(round, Straight);
        var curly = With(round, Curly);
        if (straight.IsEmpty || curly.IsEmpty)
        {
            return;
        }

        // The fewer are the odd ones.
        var isStraight = straight.Length <= curly.Length;
        var (odd, usual) = isStraight ? ("straight", "curly") : ("curly", "straight");
        foreach (var entry in isStraight ? straight : curly)
        {
            var message = $"the name in {SignatoryRound.Row(entry)} has a {odd} apostrophe, other names a {usual} one: "
                + $"'{entry.Organization}'";
            round.Ask(isStraight ? StraightOnes : CurlyOnes, new RowDoubt(entry, entry.Organization, message));
        }
    }

    private static ImmutableArray<Signatory> With(SignatoryRound round, char apostrophe) =>
        [.. round.Entries.Where(entry => HoldsOne(entry.Organization.Value, apostrophe))];

    // Between letters, or behind a plural's s; elsewhere it is a quotation mark.
    private static bool HoldsOne(string name, char apostrophe)
    {
        for (var at = name.IndexOf(apostrophe, StringComparison.Ordinal); at > 0; at = name.IndexOf(apostrophe, at + 1))
        {
            var isInside = at + 1 < name.Length && char.IsLetter(name[at + 1]);
            if (char.IsLetter(name[at - 1]) && (isInside || name[at - 1] is 's' or 'S'))
            {
                return true;
            }
        }

        return false;
    }
}
