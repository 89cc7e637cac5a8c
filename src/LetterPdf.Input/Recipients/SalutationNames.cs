using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// Salutations that have no word of the name in their row: a cell may have slipped into another row. A salutation that
/// several rows share, without anybody's name, is for an office; and if most have no name, none is meant to.
/// </summary>
internal static class SalutationNames
{
    // A word of this many names or more may be an office, as "Senator" is.
    private const int FewNames = 3;

    private const int ShortestWord = 2;

    /// <param name="rows">The rows.</param>
    /// <param name="ask">Takes a row, and its salutation, that does not have the name.</param>
    public static void Examine(ImmutableArray<RecipientRow> rows, Action<RecipientRow, LetterText> ask)
    {
        ImmutableArray<(RecipientRow Row, LetterText Text, string Folded)> greeted =
        [
            .. rows.Where(row => row[RecipientField.Salutation] is not null)
                .Select(row => (row, row[RecipientField.Salutation]!))
                .Select(pair => (pair.row, pair.Item2, NameKey.Fold(pair.Item2.Value))),
        ];
        var uses = rows.SelectMany(WordsOf)
            .GroupBy(word => word, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var shared = greeted
            .GroupBy(one => one.Folded, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any())
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        ImmutableArray<(RecipientRow Row, LetterText Text, string Folded)> without =
        [
            .. greeted.Where(one => !WordsOf(one.Row).Any(word => IsName(word) && Holds(one.Folded, word))),
        ];
        if (2 * without.Length >= greeted.Length)
        {
            return;
        }

        foreach (var one in without.Where(one => !shared.Contains(one.Folded) || HoldsOther(one.Folded)))
        {
            ask(one.Row, one.Text);
        }

        bool IsName(string word) =>
            uses[word] < rows.Length && (uses[word] < FewNames || 5 * uses[word] <= rows.Length);

        bool HoldsOther(string salutation) => salutation.Split(' ').Any(word => uses.ContainsKey(word) && IsName(word));
    }

    private static IEnumerable<string> WordsOf(RecipientRow row) =>
        NameKey
            .Fold(row.Name.Value)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length >= ShortestWord)
            .Distinct(StringComparer.Ordinal);

    // In scripts without spaces a name is a part of a word.
    private static bool Holds(string salutation, string word) => salutation.Contains(word, StringComparison.Ordinal);
}
