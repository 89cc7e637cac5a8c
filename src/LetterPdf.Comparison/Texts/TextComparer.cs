using System.Collections.Immutable;

namespace LetterPdf.Comparison;

/// <summary>All text but the list of signatories, compared.</summary>
/// <param name="Changes">In the order of the second letter.</param>
/// <param name="Relabelled">The same text with another number or sign before it.</param>
internal sealed record TextComparison(ImmutableArray<TextChange> Changes, ImmutableArray<TextChange> Relabelled);

/// <summary>Compares the passages of two letters.</summary>
internal sealed class TextComparer
{
    private const double LikeEnoughToMove = 0.75;
    private const int WordsEnoughToMove = 5;
    private const long MostMoves = 250_000;
    private const long MostSteps = 100_000_000;

    private readonly ImmutableArray<Passage> _before;
    private readonly ImmutableArray<Passage> _after;
    private readonly TextLikeness _likeness = new();

    private TextComparer(ImmutableArray<Passage> before, ImmutableArray<Passage> after) =>
        (_before, _after) = (before, after);

    public static TextComparison Compare(ImmutableArray<Passage> before, ImmutableArray<Passage> after) =>
        new TextComparer(before, after).Compare();

    private TextComparison Compare()
    {
        var pairs = TextPairing.Of(
            [.. _before.Select(passage => passage.Text)],
            [.. _after.Select(passage => passage.Text)],
            Floor
        );
        var moves = Moves(
            [.. pairs.Where(pair => pair.After < 0 && CanMove(_before[pair.Before])).Select(pair => pair.Before)],
            [.. pairs.Where(pair => pair.Before < 0 && CanMove(_after[pair.After])).Select(pair => pair.After)]
        );
        var origins = moves.ToDictionary(move => move.After, move => move.Before);
        var moved = moves.Select(move => move.Before).ToHashSet();
        ImmutableArray<TextChange> changes =
        [
            .. from pair in pairs
            where pair.After >= 0 || !moved.Contains(pair.Before)
            let isMoved = pair.Before < 0 && origins.ContainsKey(pair.After)
            select Change(isMoved ? origins[pair.After] : pair.Before, pair.After, isMoved),
        ];
        return new TextComparison(
            [.. changes.Where(IsChange)],
            [.. changes.Where(change => !IsChange(change) && IsRelabelled(change))]
        );
    }

    // A number that disappears from one cell and appears in another has not moved from here to there.
    private static bool CanMove(Passage passage) => passage.Role != PassageRole.TableCell;

    // A part of the letter is the same part with other words; a picture or a place to sign is never a text.
    private double Floor(int before, int after)
    {
        var (first, second) = (_before[before], _after[after]);
        return (first.IsAside || second.IsAside) && first.Role != second.Role ? -1
            : first.Role == second.Role ? FloorOf(first.Role)
            : first.IsPart && second.IsPart && AreNamed(before, after) ? -1
            : 0;
    }

    // Some parts occur only once in a letter; of others, and of cells, those at the same position are the same.
    private static double FloorOf(PassageRole role) =>
        role switch
        {
            PassageRole.Date
            or PassageRole.Delivery
            or PassageRole.Subject
            or PassageRole.Salutation
            or PassageRole.Closing => 1,
            PassageRole.SignatoriesHeading or PassageRole.Enclosures or PassageRole.Copies => 1,
            <= PassageRole.Picture or PassageRole.TableCell => TextPairing.LeastLikeness,
            _ => 0,
        };

    // Where both letters name them, a delivery is not an addressee, however alike the texts.
    private bool AreNamed(int before, int after) =>
        !_before[before].IsInferred
        && !_after[after].IsInferred
        && _before[before].Role != PassageRole.AboveSubject
        && _after[after].Role != PassageRole.AboveSubject;

    private TextChange Change(int before, int after, bool isMoved)
    {
        var change = new TextChange(before < 0 ? null : _before[before], after < 0 ? null : _after[after])
        {
            IsMoved = isMoved,
        };
        if (change is not { Before: { } first, After: { } second })
        {
            return change;
        }

        return change with
        {
            Sentences =
                string.Equals(first.Text, second.Text, StringComparison.Ordinal) ? []
                : change.Passage.IsPart ? [SentenceChange.Of(first.Text, second.Text)]
                : SentenceChange.Between(first.Text, second.Text),
            Links =
                first.Links.IsEmpty && second.Links.IsEmpty
                    ? []
                    : SequenceDifference.Of(
                        [.. first.Links.Select(link => link.Target)],
                        [.. second.Links.Select(link => link.Target)]
                    ),
        };
    }

    private static bool IsChange(TextChange change) =>
        change.Before is null
        || change.After is null
        || change.IsMoved
        || change.IsOtherForm
        || !change.Sentences.IsEmpty
        || !change.Links.IsEmpty;

    private static bool IsRelabelled(TextChange change) =>
        !string.Equals(change.Before?.Label, change.After?.Label, StringComparison.Ordinal);

    /// <summary>Pairs of removed and added texts that are the same, or almost, letter by letter.</summary>
    private List<TextPair> Moves(List<int> gone, List<int> come)
    {
        var moves = new List<TextPair>();
        var places = come.GroupBy(at => _after[at].Text, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<int>(group), StringComparer.Ordinal);
        foreach (var before in gone.ToArray())
        {
            if (
                places.TryGetValue(_before[before].Text, out var equals)
                && equals.TryDequeue(out var after)
                && Floor(before, after) >= 0
            )
            {
                moves.Add(new TextPair(before, after));
            }
        }

        var (left, taken) = (
            moves.Select(move => move.Before).ToHashSet(),
            moves.Select(move => move.After).ToHashSet()
        );
        gone.RemoveAll(left.Contains);
        come.RemoveAll(taken.Contains);
        moves.AddRange(IsLittle(gone, come) ? AlmostEqual(gone, come) : []);
        return moves;
    }

    private bool IsLittle(List<int> gone, List<int> come) =>
        (long)gone.Count * come.Count <= MostMoves
        && (come.Count * gone.Sum(at => (long)_before[at].Text.Length))
            + (gone.Count * come.Sum(at => (long)_after[at].Text.Length))
            <= MostSteps;

    private IEnumerable<TextPair> AlmostEqual(List<int> gone, List<int> come)
    {
        var before = gone.ConvertAll(at => _likeness.Of(_before[at].Text));
        var after = come.ConvertAll(at => _likeness.Of(_after[at].Text));
        var taken = new HashSet<int>();
        for (var i = 0; i < gone.Count; i++)
        {
            var best = Enumerable
                .Range(0, come.Count)
                .Where(j =>
                    !taken.Contains(j) && before[i].Words.Length >= WordsEnoughToMove && Floor(gone[i], come[j]) >= 0
                )
                .Select(j =>
                    (
                        Place: j,
                        Likeness: TextLikeness.Between(before[i], after[j], LikeEnoughToMove, withLetters: false)
                    )
                )
                .Where(found => found.Likeness >= LikeEnoughToMove)
                .OrderByDescending(found => found.Likeness)
                .FirstOrDefault((Place: -1, Likeness: 0));
            if (best.Place >= 0 && taken.Add(best.Place))
            {
                yield return new TextPair(gone[i], come[best.Place]);
            }
        }
    }
}
