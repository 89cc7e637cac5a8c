using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// Salutations that have no word of the name in their row: a cell may have slipped into another row. A salutation that
/// several rows share, without anybody's name, is for an office; and if most have no name, none is meant to.
/// </summary>
/// <param name="rows">The rows: each is added once, and those that are doubtful are looked at again.</param>
internal sealed class SalutationNames(IReadOnlyList<RecipientRow> rows)
{
    // A word of this many names or more may be an office, as "Senator" is.
    private const int FewNames = 3;

    private const int ShortestWord = 2;

    // How many names have each word.
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly List<int> _uses = [];

    // The rows with a salutation, and the words of their names that are in it: those of each row end where its own
    // number says.
    private readonly List<(int Row, int End)> _greeted = [];
    private readonly List<int> _held = [];
    private readonly LikelyEqual _salutations = new();

    /// <summary>Adds a row.</summary>
    /// <param name="index">Its index, from 0.</param>
    /// <param name="row">The row.</param>
    /// <param name="name">Its name, folded.</param>
    public void Add(int index, RecipientRow row, string name)
    {
        var salutation = FoldedOf(row);
        foreach (var word in WordsOf(name))
        {
            if (!_words.TryGetValue(word, out var number))
            {
                number = _uses.Count;
                _words.Add(word, number);
                _uses.Add(0);
            }

            _uses[number]++;

            // In scripts without spaces a name is a part of a word.
            if (salutation?.Contains(word, StringComparison.Ordinal) is true)
            {
                _held.Add(number);
            }
        }

        if (salutation is not null)
        {
            _greeted.Add((index, _held.Count));
            _salutations.Add(salutation);
        }
    }

    /// <summary>Asks, when all rows were added.</summary>
    /// <param name="ask">Takes a row, and its salutation, that does not have the name.</param>
    public void Ask(Action<RecipientRow, LetterText> ask)
    {
        int[] without = [.. Enumerable.Range(0, _greeted.Count).Where(HoldsNoName).Select(i => _greeted[i].Row)];
        if (2 * without.Length >= _greeted.Count)
        {
            return;
        }

        var shared = without.Length == 0 ? [] : FindShared();
        foreach (var row in without.Select(index => rows[index]))
        {
            var salutation = FoldedOf(row)!;
            if (!shared.Contains(salutation) || salutation.Split(' ').Any(IsNameOfOther))
            {
                ask(row, row[RecipientField.Salutation]!);
            }
        }
    }

    private bool HoldsNoName(int greeted)
    {
        var start = greeted == 0 ? 0 : _greeted[greeted - 1].End;
        return !_held.GetRange(start, _greeted[greeted].End - start).Exists(IsName);
    }

    private bool IsNameOfOther(string word) => _words.TryGetValue(word, out var number) && IsName(number);

    private bool IsName(int word) =>
        _uses[word] < rows.Count && (_uses[word] < FewNames || 5 * _uses[word] <= rows.Count);

    // Salutations of more than one row, folded.
    private HashSet<string> FindShared() =>
        _salutations
            .Find()
            .Select(greeted => FoldedOf(rows[_greeted[greeted].Row])!)
            .GroupBy(salutation => salutation, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any())
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);

    private static string? FoldedOf(RecipientRow row) =>
        row[RecipientField.Salutation] is { } salutation ? NameKey.Fold(salutation.Value) : null;

    private static IEnumerable<string> WordsOf(string name) =>
        name.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length >= ShortestWord)
            .Distinct(StringComparer.Ordinal);
}
