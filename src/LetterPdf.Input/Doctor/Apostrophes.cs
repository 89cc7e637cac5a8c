using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Straight apostrophes beside curly ones in one list: on the page they look like two hands.</summary>
internal static class Apostrophes
{
    private const char Straight = '\'';
    private const char Curly = '’';

    private const string Mend = "Write one kind in all names; the curly one (’) is the one of printed books.";

    private static readonly RowQuestion Question = new(
        DiagnosticCatalog.ApostrophesDiffer,
        "names have a straight apostrophe where others have a curly one",
        Mend
    );

    public static void Examine(SignatoryRound round)
    {
        var straight = With(round, Straight);
        foreach (var entry in With(round, Curly).IsEmpty ? [] : straight)
        {
            var message =
                $"the name in {SignatoryRound.Row(entry)} has a straight apostrophe, other names a curly one: "
                + $"'{entry.Organization}'";
            round.Ask(Question, new RowDoubt(entry, entry.Organization, message));
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
