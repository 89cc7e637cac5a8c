using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Straight apostrophes together with curly ones in one list: on the page they look like the work of two
/// people.</summary>
internal static class Apostrophes
{
    private const char Straight = '\'';
    private const char Curly = '’';

    private static readonly RowQuestion Question = new(
        DiagnosticCatalog.ApostrophesDiffer,
        DoctorPhrase.StraightApostrophes,
        DoctorAdvice.OneApostrophe
    );

    public static void Examine(SignatoryRound round)
    {
        var straight = With(round, Straight);
        foreach (var entry in With(round, Curly).IsEmpty ? [] : straight)
        {
            var message = Reason.Of(DoctorFinding.StraightApostrophe, entry.Row, entry.Organization.Value);
            round.Ask(Question, new RowDoubt(entry, entry.Organization, message));
        }
    }

    private static ImmutableArray<Signatory> With(SignatoryRound round, char apostrophe) =>
        [.. round.Entries.Where(entry => HoldsOne(entry.Organization.Value, apostrophe))];

    // Between letters, or after a plural's s; elsewhere it is a quotation mark.
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
