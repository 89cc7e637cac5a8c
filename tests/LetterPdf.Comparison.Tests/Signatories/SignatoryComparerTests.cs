using CsCheck;

namespace LetterPdf.Comparison.Tests;

public sealed class SignatoryComparerTests
{
    private static readonly string[] Words =
    [
        "Peace",
        "Rights",
        "Justice",
        "Centre",
        "for",
        "Human",
        "Women",
        "Réseau",
    ];
    private static readonly string[] Tags = ["", "", " (US)", " (Peru)", " (Ukraine and France)"];

    private static readonly Gen<string> Names = Gen.Select(
        Gen.OneOf(Words).Array[1, 4],
        Gen.OneOf(Tags),
        (words, tag) => string.Join(' ', words) + tag
    );
    private static readonly Gen<string[]> Lists = Names.Array[0, 25];

    // Realistic lists: mostly the same, somewhat changed.
    private static readonly Gen<(string[] Before, string[] After)> Pairs = Gen.OneOf(
        Gen.Select(Lists, Lists),
        Gen.Select(Lists, Lists, Gen.Int[0, 100]).Select((list, others, seed) => (list, Edited(list, others, seed)))
    );

    [Fact]
    public void A_list_differs_from_itself_in_nothing() =>
        Lists.Sample(list => Assert.True(Compare(list, list).IsEmpty));

    [Fact]
    public void What_changed_in_the_first_list_gives_the_second() =>
        Pairs.Sample(
            (before, after) =>
            {
                var comparison = Compare(before, after);
                var result = new string?[after.Length];
                var gone = comparison.Withdrawn.Select(entry => entry.Position).ToHashSet();
                foreach (var pair in comparison.Renamed.Concat(comparison.OtherCountry).Concat(comparison.Moved))
                {
                    Assert.Equal(before[pair.Before.Position - 1], pair.Before.Text);
                    Assert.True(gone.Add(pair.Before.Position), "an entry of the first list became two");
                    result[pair.After.Position - 1] = pair.After.Text;
                }

                foreach (var entry in comparison.Added)
                {
                    result[entry.Position - 1] = entry.Text;
                }

                var rest = new Queue<string>(before.Where((_, i) => !gone.Contains(i + 1)));
                Assert.Equal(after, result.Select(text => text ?? rest.Dequeue()));
                Assert.Empty(rest);
            }
        );

    [Fact]
    public void What_is_added_one_way_is_withdrawn_the_other_way() =>
        Pairs.Sample(
            (before, after) =>
            {
                var (there, back) = (Compare(before, after), Compare(after, before));
                Assert.Equal(there.Added, back.Withdrawn);
                Assert.Equal(there.Withdrawn, back.Added);
                Assert.Equal(there.Moved.Length, back.Moved.Length);
                Assert.Equal(
                    Sorted(there.Renamed.Select(pair => (pair.Before.Position, pair.After.Position))),
                    Sorted(back.Renamed.Select(pair => (pair.After.Position, pair.Before.Position)))
                );
                Assert.Equal(there.OtherCountry.Length, back.OtherCountry.Length);
            }
        );

    [Fact]
    public void A_list_that_is_only_in_another_order_has_nothing_added_or_withdrawn() =>
        Gen.Select(Lists, Gen.Int[1, 7])
            .Sample(
                (list, step) =>
                {
                    var comparison = Compare(
                        list,
                        [
                            .. list.Select((text, i) => (text, i))
                                .OrderBy(pair => pair.i * step % 7)
                                .Select(pair => pair.text),
                        ]
                    );
                    Assert.True(
                        comparison.Added.IsEmpty
                            && comparison.Withdrawn.IsEmpty
                            && comparison.Renamed.IsEmpty
                            && comparison.OtherCountry.IsEmpty
                    );
                }
            );

    [Fact]
    public void A_hundred_thousand_names_against_as_many_others_end_and_are_all_accounted_for()
    {
        string[] before = [.. Enumerable.Range(0, 100_000).Select(i => $"Centre for Justice {i} of {i % 977} (US)")];
        string[] after =
        [
            .. Enumerable.Range(0, 100_000).Select(i => $"Centre for Justices {i} of {i % 977} (US)").Reverse(),
        ];
        var comparison = Compare(before, after);
        Assert.Equal(100_000, comparison.Renamed.Length + comparison.Added.Length);
        Assert.True(comparison.Renamed.Length > 90_000);
    }

    [Fact]
    public void A_hundred_thousand_times_one_name_is_no_trouble()
    {
        var comparison = Compare(
            [.. Enumerable.Repeat("Peace (US)", 100_000)],
            [.. Enumerable.Repeat("Peace (UK)", 99_999)]
        );
        Assert.Equal((99_999, 1), (comparison.OtherCountry.Length, comparison.Withdrawn.Length));
    }

    // In a name of forty letters: half of them stay in its place; elsewhere 85 %, and 90 % in another country.
    [Theory]
    [InlineData(20, true, "", true)]
    [InlineData(21, true, "", false)]
    [InlineData(6, false, "", true)]
    [InlineData(7, false, "", false)]
    [InlineData(4, true, " (Peru)", true)]
    [InlineData(5, true, " (Peru)", false)]
    [InlineData(4, false, " (Peru)", true)]
    [InlineData(5, false, " (Peru)", false)]
    public void A_name_is_the_same_one_changed_as_far_as_its_letters_stay(
        int changed,
        bool isInPlace,
        string country,
        bool isSame
    )
    {
        var (name, other) = (
            new string('A', 40) + " (US)",
            new string('A', 40 - changed) + new string('b', changed) + (country.Length > 0 ? country : " (US)")
        );
        string[] rest = ["Peace (US)", "Rights (US)", "Justice (US)"];
        var comparison = Compare([name, .. rest], isInPlace ? [other, .. rest] : [.. rest, other]);
        Assert.Equal(isSame, comparison.Withdrawn.IsEmpty && comparison.Added.IsEmpty);
        Assert.Equal(isSame ? 1 : 0, comparison.Renamed.Length + comparison.OtherCountry.Length);
    }

    private static SignatoryComparison Compare(string[] before, string[] after) =>
        LetterComparer
            .Compare(TaggedFile.WithSignatories("a", before), TaggedFile.WithSignatories("b", after))
            .Signatories;

    private static string[] Edited(string[] list, string[] others, int seed)
    {
        var edited = list.ToList();
        for (var i = 0; i < others.Length && i < 4; i++)
        {
            var at = (seed * (i + 3)) % (edited.Count + 1);
            if ((seed + i) % 3 == 0 || at == edited.Count)
            {
                edited.Insert(at, others[i]);
            }
            else if ((seed + i) % 3 == 1)
            {
                edited.RemoveAt(at);
            }
            else
            {
                edited[at] += " X";
            }
        }

        return [.. edited];
    }

    private static (int, int)[] Sorted(IEnumerable<(int, int)> pairs) => [.. pairs.Order()];
}
