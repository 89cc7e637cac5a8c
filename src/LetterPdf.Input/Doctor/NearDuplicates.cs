using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// Names that differ in one letter of one long word ("Center", "Centre"), or only in where words are joined. Found without
/// comparing each with each: two words one edit apart share a form with one letter left out (Mor and Fraenkel 1982).
/// </summary>
internal static class NearDuplicates
{
    // In shorter words one letter makes another word: "Mali" and "Male", "UK" and "UN".
    private const int ShortestWord = 5;

    // FNV-1a, 64 bit: the same on every machine; equal sums are compared again letter by letter.
    private const ulong HashStart = 14695981039346656037;
    private const ulong HashPrime = 1099511628211;

    public static void Examine(SignatoryRound round)
    {
        var words = round.Entries.Select(entry => NameKey.WordsOf(entry.Organization.Value)).ToImmutableArray();
        var forms = new List<(ulong Hash, int Entry)>();
        for (var i = 0; i < words.Length; i++)
        {
            AddForms(words[i], i, forms);
        }

        forms.Sort();
        var reported = new SortedDictionary<int, int>();
        for (var start = 0; start < forms.Count;)
        {
            var end = start + 1;
            for (; end < forms.Count && forms[end].Hash == forms[start].Hash; end++)
            {
                var (earlier, later) = (forms[start].Entry, forms[end].Entry);
                if (earlier != later && !reported.ContainsKey(later) && AreNear(words[earlier], words[later]) && MayBeOne(round.Entries[earlier], round.Entries[later]))
                {
                    reported[later] = earlier;
                }
            }

            start = end;
        }

        foreach (var (later, earlier) in reported)
        {
            Report(round, round.Entries[earlier], round.Entries[later]);
        }
    }

    private static void Report(SignatoryRound round, Signatory earlier, Signatory later) => round.DoubtPair(
        DiagnosticCatalog.NearDuplicate,
        earlier,
        later,
        FormattableString.Invariant($"row {later.Row} is almost the same as row {earlier.Row}: '{later.Organization}', '{earlier.Organization}'"));

    private static void AddForms(ImmutableArray<string> words, int entry, List<(ulong Hash, int Entry)> forms)
    {
        forms.Add((Add(HashStart, string.Concat(words)), entry));
        for (var position = 0; position < words.Length; position++)
        {
            var word = words[position];
            if (word.Length < ShortestWord || word.Any(char.IsDigit))
            {
                continue;
            }

            var rest = HashStart + (ulong)position + 1;
            for (var i = 0; i < words.Length; i++)
            {
                rest = Add(Add(rest, " "), i == position ? "" : words[i]);
            }

            forms.Add((Add(rest, word), entry));
            for (var left = 0; left < word.Length; left++)
            {
                forms.Add((Add(Add(rest, word.AsSpan(0, left)), word.AsSpan(left + 1)), entry));
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

    // Equal keys are duplicates and reported as such.
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

        var different = Enumerable.Range(0, left.Length).Where(i => !string.Equals(left[i], right[i], StringComparison.Ordinal)).ToArray();
        return different is [var only] && Math.Min(left[only].Length, right[only].Length) >= ShortestWord - 1 && Suggestion.Distance(left[only], right[only]) == 1;
    }

    private static bool MayBeOne(Signatory left, Signatory right) => left.Country is null || right.Country is null
        || string.Equals(CountryTags.KeyOf(left.Country.Value), CountryTags.KeyOf(right.Country.Value), StringComparison.Ordinal);
}
