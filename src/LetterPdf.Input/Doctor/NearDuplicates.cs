using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// Names that differ in one letter of one long word ("Center", "Centre"), or only in where words are joined. Found
/// without comparing all pairs: such names are equal except for one word; where many are, words that differ in one
/// letter share a form with one letter left out (Mor and Fraenkel 1982).
/// </summary>
internal static class NearDuplicates
{
    // In shorter words one letter makes another word: "Mali" and "Male", "UK" and "UN".
    private const int ShortestWord = 5;

    // If more names than these are equal except for one word, as chapters are, not all pairs are compared.
    private const int FewNames = 8;

    // FNV-1a, 64 bit: the same on every machine; where hashes are equal, the texts are compared letter by letter.
    private const ulong HashStart = 14695981039346656037;
    private const ulong HashPrime = 1099511628211;

    public static void Examine(SignatoryRound round)
    {
        var twins = new SortedDictionary<int, int>();
        foreach (
            var group in Alike(
                Enumerable
                    .Range(0, round.Names.Length)
                    .Select(i => new Form(Add(HashStart, string.Concat(round.Names[i].Words)), i, -1))
            )
        )
        {
            Compare(round.Names, group, twins);
        }

        foreach (var group in Alike(FormsWithoutWord(round.Names)))
        {
            foreach (var few in group.Length <= FewNames ? [group] : Alike(FormsWithoutLetter(round.Names, group)))
            {
                Compare(round.Names, few, twins);
            }
        }

        foreach (var (later, earlier) in twins)
        {
            Report(round, round.Entries[earlier], round.Entries[later]);
        }
    }

    private static void Report(SignatoryRound round, Signatory earlier, Signatory later) =>
        round.DoubtPair(
            DiagnosticCatalog.NearDuplicate,
            earlier,
            later,
            SignatoryRound.Twins(DoctorFinding.AlmostSame, later, earlier)
        );

    // Each name is reported with one other at most. Of many that share a form, those after the first are compared
    // with it alone.
    private static void Compare(
        ImmutableArray<RoundName> names,
        ReadOnlySpan<Form> group,
        SortedDictionary<int, int> twins
    )
    {
        for (var i = 0; i < (group.Length <= FewNames ? group.Length : 1); i++)
        {
            for (var j = i + 1; j < group.Length; j++)
            {
                var (earlier, later) = (group[i].Entry, group[j].Entry);
                if (
                    earlier != later
                    && !twins.ContainsKey(later)
                    && AreNear(names[earlier].Words, names[later].Words)
                    && names[earlier].MayBe(names[later])
                )
                {
                    twins[later] = earlier;
                }
            }
        }
    }

    // Groups of more than one form with the same hash, entries in the list's order.
    private static List<Form[]> Alike(IEnumerable<Form> forms)
    {
        Form[] all = [.. forms];
        var sums = Array.ConvertAll(all, form => form.Sum);
        Array.Sort(sums, all);
        var groups = new List<Form[]>();
        for (var start = 0; start < all.Length; )
        {
            var end = start + 1;
            while (end < all.Length && sums[end] == sums[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                var group = all[start..end];
                Array.Sort(group, (left, right) => left.Entry.CompareTo(right.Entry));
                groups.Add(group);
            }

            start = end;
        }

        return groups;
    }

    // Each name once for each of its long words: the other words, and the index of that one.
    private static IEnumerable<Form> FormsWithoutWord(ImmutableArray<RoundName> names)
    {
        for (var entry = 0; entry < names.Length; entry++)
        {
            var words = names[entry].Words;
            for (var place = 0; place < words.Length; place++)
            {
                if (words[place].Length >= ShortestWord && !words[place].AsSpan().ContainsAnyInRange('0', '9'))
                {
                    yield return new Form(SumWithout(words, place), entry, place);
                }
            }
        }
    }

    private static ulong SumWithout(ImmutableArray<string> words, int place)
    {
        var sum = HashStart + (ulong)place + 1;
        for (var i = 0; i < words.Length; i++)
        {
            sum = Add(Add(sum, " "), i == place ? "" : words[i]);
        }

        return sum;
    }

    // The word that differs, whole and with each of its letters left out.
    private static IEnumerable<Form> FormsWithoutLetter(ImmutableArray<RoundName> names, Form[] group)
    {
        foreach (var form in group)
        {
            var word = names[form.Entry].Words[form.Place];
            yield return form with
            {
                Sum = Add(HashStart, word),
            };
            for (var left = 0; left < word.Length; left++)
            {
                yield return form with
                {
                    Sum = Add(Add(HashStart, word.AsSpan(0, left)), word.AsSpan(left + 1)),
                };
            }
        }
    }

    private static ulong Add(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            hash = (hash ^ c) * HashPrime;
        }

        return hash;
    }

    // Names with equal keys are duplicates, and are reported as such.
    private static bool AreNear(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        if (left.SequenceEqual(right, StringComparer.Ordinal))
        {
            return false;
        }

        if (string.Equals(string.Concat(left), string.Concat(right), StringComparison.Ordinal))
        {
            return true;
        }

        if (left.Length != right.Length)
        {
            return false;
        }

        var different = Enumerable
            .Range(0, left.Length)
            .Where(i => !string.Equals(left[i], right[i], StringComparison.Ordinal))
            .ToArray();
        return different is [var only]
            && Math.Min(left[only].Length, right[only].Length) >= ShortestWord - 1
            && Suggestion.Distance(left[only], right[only]) == 1;
    }

    /// <param name="Sum">A hash, the same for names that are alike.</param>
    /// <param name="Entry">The index of the name in the list.</param>
    /// <param name="Place">The index of the word that is left out.</param>
    private readonly record struct Form(ulong Sum, int Entry, int Place);
}
