using System.Collections.Immutable;
using CsCheck;
using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Typesetting.Pages;
using LetterPdf.Typesetting.Paragraphs;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Tests;

/// <summary>The rules of the signatory list, checked on finished pages of generated lists.</summary>
public sealed class SignatoryListTests
{
    // The list's type under a body of 11 pt.

    private static readonly string[] Words =
    [
        "Center",
        "for",
        "Human",
        "Rights",
        "Asociación",
        "de",
        "Prevención",
        "Tratamiento",
        "International",
        "Commission",
        "of",
        "Jurists",
        "Women’s",
        "Active",
        "Museum",
        "on",
        "War",
        "and",
        "Peace",
        "the",
        "Movement",
        "–",
        "Institute",
        "Global",
        "Policy",
        "Plataforma",
    ];

    private static readonly Gen<string?> Countries = Pick<string?>(
        null,
        "US",
        "Peru",
        "Canada",
        "Ukraine and France",
        "New Zealand",
        "Bosnia and Herzegovina"
    );

    private static readonly Gen<(string, string?)> Entry = Gen.Select(
        Pick(Words).Array[1, 14].Select(words => string.Join(' ', words)),
        Countries
    );

    // From one signatory to a hundred and fifty, after a body of any length, in up to four columns.
    private static readonly Gen<Letter> Letters = Gen.Select(
        Entry.Array[1, 150],
        Gen.Int[1, 4],
        Gen.Int[5, 500],
        (entries, columns, words) =>
            TestLetter.With(TestLetter.Paragraph(TestLetter.Prose(words))) with
            {
                Signatories = TestLetter.Signatories(columns, entries),
            }
    );

    [Fact]
    public void Every_entry_stands_once_whole_and_in_order() =>
        Sample(pages =>
            pages
                .Entries.Select(entry => string.Concat(entry.Select(line => line.Text)))
                .SequenceEqual(pages.Letter.Signatories!.Entries.Select(Shown), StringComparer.Ordinal)
            && pages.Entries.All(entry => entry.Select(line => line.Page).Distinct().Count() == 1)
        );

    [Fact]
    public void No_entry_is_split_between_columns() =>
        Sample(pages =>
            pages.Entries.All(entry => entry.Zip(entry.Skip(1)).All(pair => pair.Second.Baseline > pair.First.Baseline))
        );

    [Fact]
    public void No_country_tag_is_split_or_alone_on_a_line() =>
        Sample(pages =>
            pages
                .Entries.Zip(pages.Letter.Signatories!.Entries)
                .All(pair =>
                {
                    if (pair.Second.Country is not { } country)
                    {
                        return true;
                    }

                    var tag = $"({country.Value})";
                    var last = pair.First[^1].Text;
                    var standsWithName = last.EndsWith(tag, StringComparison.Ordinal) && last.Length > tag.Length;
                    return standsWithName || !CanShareALine(pages, TailOf(pair.Second.Organization.Value) + " " + tag);
                })
        );

    // The last word and the dashes after it, which can't begin a line.
    private static string TailOf(string name) => name[(name.TrimEnd(' ', '\u2013').LastIndexOf(' ') + 1)..];

    [Fact]
    public void No_line_of_a_name_begins_with_a_dash() =>
        Sample(pages => pages.Entries.All(entry => entry.Skip(1).All(line => line.Text[0] != '\u2013')));

    [Fact]
    public void Nothing_is_overfull_or_reaches_into_another_column() =>
        Sample(pages =>
        {
            var page = pages.Letter.Page;
            var width = ColumnWidth(pages);
            return pages.Diagnostics.IsEmpty
                && pages.Entries.All(entry =>
                    entry.All(line => line.Right <= entry[0].X + width + 0.01 && line.X >= page.Left.Points - 0.01)
                );
        });

    [Fact]
    public void Columns_are_read_down_from_left_to_right() =>
        Sample(pages =>
            pages
                .Entries.GroupBy(entry => entry[0].Page)
                .All(page =>
                    page.Zip(page.Skip(1))
                        .All(pair =>
                            pair.Second[0].X > pair.First[0].X + 1 || pair.Second[0].Baseline > pair.First[^1].Baseline
                        )
                )
        );

    [Fact]
    public void Second_lines_hang_by_one_em() =>
        Sample(pages =>
            pages.Entries.All(entry =>
                entry.Skip(1).All(line => Math.Abs(line.X - entry[0].X - ListSize(pages)) < 0.01)
            )
        );

    [Fact]
    public void Columns_on_the_lists_last_page_differ_by_at_most_one_entry() =>
        Sample(pages =>
        {
            var list = pages.Letter.Signatories!;
            var columns = pages.ColumnsOf(pages.LastListPage).ToArray();
            var feet = columns.Select(column => column.Max(entry => entry[^1].Baseline)).ToArray();
            var tallest = pages.Entries.Max(entry => entry.Length) * 15.0;
            var isFull =
                columns.Length
                == Math.Min(list.Columns!.Value, pages.Entries.Count(entry => entry[0].Page == pages.LastListPage));
            return isFull && feet.Zip(feet.Skip(1)).All(pair => Math.Abs(pair.First - pair.Second) <= tallest);
        });

    [Fact]
    public void The_heading_stands_above_two_entries_of_each_column_on_its_page() =>
        Sample(pages =>
        {
            var heading = pages.Elements(StructureRole.Heading2)[0].Lines[0];
            var list = pages.Letter.Signatories!;
            return pages.Entries.Count(entry => entry[0].Page == heading.Page)
                >= Math.Min(2 * list.Columns!.Value, list.Entries.Length);
        });

    [Fact]
    public void A_tag_that_cannot_share_the_measure_with_the_names_last_word_stands_whole_on_its_own_line()
    {
        var name = "Bundesverfassungsgericht";
        var pages = TestLetter.Set(
            TestLetter.With(TestLetter.Paragraph("Text.")) with
            {
                Signatories = TestLetter.Signatories(3, [(name, "Bosnia and Herzegovina")]),
            }
        );
        Assert.Equal([name + " ", "(Bosnia and Herzegovina)"], pages.Entries[0].Select(line => line.Text));
    }

    [Fact]
    public void A_word_wider_than_its_column_is_hyphenated_rather_than_set_outside()
    {
        var name = "Internationalizationcommunicationsadministrationrepresentatives";
        var pages = TestLetter.Set(
            TestLetter.With(TestLetter.Paragraph("Text.")) with
            {
                Signatories = TestLetter.Signatories(4, [(name, null)]),
            }
        );
        Assert.Empty(pages.Diagnostics);
        Assert.True(pages.Entries[0].Length > 1);
        Assert.Equal(
            name,
            string.Concat(pages.Entries[0].Select(line => line.Text))
                .Replace("\u00AD", string.Empty, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_word_that_ends_beyond_the_paper_is_an_error()
    {
        var letter = TestLetter.With(TestLetter.Paragraph("Text.")) with
        {
            Signatories = TestLetter.Signatories(1, [(new string('W', 120), null)]),
        };
        var diagnostics = new DiagnosticBag();
        Assert.Null(Typesetter.Typeset(letter, new LayoutCache(TestLetter.Fonts), diagnostics));
        Assert.Single(diagnostics.InSourceOrder(), finding => finding.Code == DiagnosticCatalog.TextOffPaper);
    }

    [Fact]
    public void A_word_that_cannot_be_broken_is_a_warning_with_its_row()
    {
        var pages = TestLetter.Set(
            TestLetter.With(TestLetter.Paragraph("Text.")) with
            {
                Signatories = TestLetter.Signatories(4, [(new string('W', 60), null)]),
            }
        );
        Assert.Equal(DiagnosticCatalog.OverfullLine, Assert.Single(pages.Diagnostics).Code);
    }

    [Fact]
    public void A_groups_heading_stands_right_above_two_of_its_entries_or_all_of_them() =>
        SampleGroups(
            (pages, groups) =>
                groups.All(group =>
                    group
                        .Entries.Take(2)
                        .All(entry =>
                            entry[0].Page == group.Heading[0].Page && Math.Abs(entry[0].X - group.Heading[0].X) < 0.01
                        )
                    && Math.Abs(group.Entries[0][0].Baseline - group.Heading[^1].Baseline - Leading(pages)) < 0.01
                )
        );

    [Fact]
    public void Every_line_of_a_grouped_list_stands_on_one_grid_across_the_columns() =>
        SampleGroups(
            (pages, groups) =>
                groups
                    .SelectMany(group => group.Entries.SelectMany(entry => entry).Concat(group.Heading))
                    .GroupBy(line => line.Page)
                    .All(page =>
                    {
                        var top = page.Min(line => line.Baseline);
                        return page.All(line =>
                            Math.Abs(Math.IEEERemainder(line.Baseline - top, Leading(pages))) < 0.01
                        );
                    })
        );

    [Fact]
    public void A_grouped_list_loses_nothing_and_is_read_down_the_columns() =>
        SampleGroups(
            (pages, groups) =>
            {
                var list = pages.Letter.Signatories!;
                var lines = groups
                    .SelectMany(group => group.Heading.Concat(group.Entries.SelectMany(entry => entry)))
                    .ToArray();
                return pages.Entries.Select(Text).SequenceEqual(list.Entries.Select(Shown), StringComparer.Ordinal)
                    && groups
                        .Select(group => Text(group.Heading))
                        .SequenceEqual(list.Groups.Select(group => group.Heading.Value), StringComparer.Ordinal)
                    && pages.Entries.All(entry =>
                        entry.All(line => line.Page == entry[0].Page && line.X < entry[0].X + ColumnWidth(pages))
                    )
                    && lines
                        .Zip(lines.Skip(1))
                        .All(pair =>
                            pair.Second.Page > pair.First.Page
                            || pair.Second.X > pair.First.X + ColumnWidth(pages) - (2 * ListSize(pages))
                            || pair.Second.Baseline > pair.First.Baseline
                        );
            }
        );

    [Fact]
    public void A_list_of_groups_has_no_blank_line_at_the_top_of_a_column() =>
        SampleGroups(
            (pages, groups) =>
                groups
                    .SelectMany(group => group.Entries.Append(group.Heading))
                    .Select(lines => (lines[0].Page, lines[0].X, lines[0].Baseline))
                    .Concat(HeadingsAgain(pages))
                    .GroupBy(line => line.Page)
                    .All(page =>
                        page.GroupBy(line => Math.Round(line.X, 2))
                            .Select(column => Math.Round(column.Min(line => line.Baseline), 6))
                            .Distinct()
                            .Count() == 1
                    )
        );

    // Of groups that continue in another column.
    private static IEnumerable<(int Page, double X, double Baseline)> HeadingsAgain(FinishedPages pages) =>
        from item in pages.Runs
        where item.Run.Tag.IsArtifact && item.Run.Tag.Artifact == ArtifactKind.Layout
        select (item.Page, item.Run.X.Points, item.Run.Baseline.Points);

    [Fact]
    public void Each_group_is_a_list_of_its_own_under_a_heading_of_the_third_level()
    {
        var list = TestLetter.Signatories(2, [("A", null), ("B", null), ("C", null)]) with
        {
            Groups = [new SignatoryGroup(TestLetter.Line("Canada"), 1), new SignatoryGroup(TestLetter.Line("Peru"), 2)],
        };
        var document = TestLetter
            .Set(TestLetter.With(TestLetter.Paragraph("Text.")) with { Signatories = list })
            .Document;
        var roles = document
            .Structure.SkipWhile(element => element.Role != StructureRole.Heading3)
            .Select(element => element.Role)
            .Where(role => role is StructureRole.Heading3 or StructureRole.List or StructureRole.ListItem);
        Assert.Equal(
            [
                StructureRole.Heading3,
                StructureRole.List,
                StructureRole.ListItem,
                StructureRole.Heading3,
                StructureRole.List,
                StructureRole.ListItem,
                StructureRole.ListItem,
            ],
            roles
        );
    }

    [Theory]
    [InlineData("Ann Example", "Director", "Ann Example, Director, Org (Peru)")]
    [InlineData("Ann Example", null, "Ann Example, Org (Peru)")]
    [InlineData(null, "Director", "Director, Org (Peru)")]
    public void The_person_stands_before_the_organization(string? name, string? title, string shown)
    {
        var signatory = new Signatory(TestLetter.Line("Org"), TestLetter.Line("Peru"))
        {
            Name = name is null ? null : TestLetter.Line(name),
            Title = title is null ? null : TestLetter.Line(title),
        };
        Assert.Equal(shown, Text(SetAlone(signatory).Entries[0]));
    }

    [Theory]
    [InlineData("es", "es")]
    [InlineData("EN-us", null)]
    [InlineData(null, null)]
    public void A_name_in_another_language_says_so_and_its_country_does_not(string? language, string? said)
    {
        var pages = SetAlone(
            new Signatory(TestLetter.Line("Asociación"), TestLetter.Line("Peru")) { Language = language }
        );
        var spans = pages.Document.Structure.OfType<SpanElement>().Select(element => element.Language);
        Assert.Equal(said is null ? [] : [said], spans);
        Assert.Equal(said is null ? "Asociación (Peru)" : " (Peru)", Text(pages.Entries[0]));
    }

    private static FinishedPages SetAlone(Signatory signatory) =>
        TestLetter.Set(
            TestLetter.With(TestLetter.Paragraph("Text.")) with
            {
                Signatories = TestLetter.Signatories(1, []) with { Entries = [signatory] },
            }
        );

    private static string Text(ImmutableArray<PageLine> lines) => string.Concat(lines.Select(line => line.Text));

    // A letter that was drawn tighter to save its last page has another leading, one of three.
    private static double Leading(FinishedPages pages)
    {
        var list = pages
            .Entries.Concat(pages.Elements(StructureRole.Heading3).Select(element => element.Lines))
            .SelectMany(lines => lines);
        var steps = list.GroupBy(line => line.Page)
            .SelectMany(page =>
            {
                var baselines = page.Select(line => line.Baseline).Distinct().Order().ToArray();
                return baselines.Zip(baselines.Skip(1), (upper, lower) => lower - upper).Where(step => step > 1);
            })
            .DefaultIfEmpty(0)
            .ToArray();
        var leadings = Tightening
            .Steps.Prepend((1, 1))
            .Select(step =>
                Stylesheet.For(pages.Letter.Type, TestLetter.Fonts, step.Leading, step.List).List.Leading.Points
            );
        return leadings.MinBy(leading => Math.Abs(leading - steps.Min()));
    }

    private static double ListSize(FinishedPages pages) =>
        pages
            .Runs.First(item =>
                !item.Run.Tag.IsArtifact
                && pages.Document.Structure[item.Run.Tag.Element].Role == StructureRole.ListBody
            )
            .Run.Run.Size.Points;

    // Any number of groups of any size over the generated lists.
    private static void SampleGroups(Func<FinishedPages, ImmutableArray<GroupLines>, bool> holds) =>
        Gen.Select(Letters, Gen.Int[1, 9].Array[1, 40])
            .Select(Grouped)
            .Sample(
                letter =>
                {
                    var pages = TestLetter.Set(letter);
                    return holds(pages, Groups(pages));
                },
                iter: 100
            );

    private static Letter Grouped(Letter letter, int[] counts)
    {
        var list = letter.Signatories!;
        var groups = ImmutableArray.CreateBuilder<SignatoryGroup>();
        for (var left = list.Entries.Length; left > 0; left -= groups[^1].Count)
        {
            var count = Math.Min(left, counts[groups.Count % counts.Length]);
            groups.Add(new SignatoryGroup(TestLetter.Line($"Saint Vincent and the Grenadines {groups.Count}"), count));
        }

        return letter with
        {
            Signatories = list with { Groups = groups.ToImmutable() },
        };
    }

    private static ImmutableArray<GroupLines> Groups(FinishedPages pages)
    {
        var headings = pages.Elements(StructureRole.Heading3);
        var groups = ImmutableArray.CreateBuilder<GroupLines>();
        var start = 0;
        foreach (var group in pages.Letter.Signatories!.Groups)
        {
            groups.Add(new GroupLines(headings[groups.Count].Lines, pages.Entries[start..(start + group.Count)]));
            start += group.Count;
        }

        return groups.ToImmutable();
    }

    // The narrowest line that an entry can have.
    private static bool CanShareALine(FinishedPages pages, string words)
    {
        var style = new TextStyle(
            TestLetter.Fonts.Find("Source Serif 4", FontStyle.Regular, Length.FromPoints(ListSize(pages)))!,
            Length.FromPoints(ListSize(pages))
        );
        using var shaper = new ShapingCache(TestLetter.Fonts).NewShaper("en-US");
        var width =
            words.Split(' ').Sum(word => shaper.Width(style, word)) + (style.Space * words.Count(c => c == ' '));
        return width <= ColumnWidth(pages) - style.Size.Points;
    }

    private static double ColumnWidth(FinishedPages pages)
    {
        var columns = pages.Letter.Signatories!.Columns!.Value;
        return (pages.Letter.Page.TextWidth.Points - (2 * ListSize(pages) * (columns - 1))) / columns;
    }

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static string Shown(Signatory entry) =>
        entry.Country is null ? entry.Organization.Value : $"{entry.Organization.Value} ({entry.Country.Value})";

    private sealed record GroupLines(
        ImmutableArray<PageLine> Heading,
        ImmutableArray<ImmutableArray<PageLine>> Entries
    );

    private static void Sample(Func<FinishedPages, bool> holds) =>
        Letters.Sample(letter => holds(TestLetter.Set(letter)), iter: 150);
}
