using CsCheck;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Tests;

/// <summary>Signatories under headings, checked on finished pages of generated lists.</summary>
public sealed class GroupedListTests
{
    // Groups of one to twenty entries, in one to four columns, after a body of any length.
    private static readonly Gen<Letter> Letters = Gen.Select(
        Gen.Int[1, 20].Array[1, 25],
        Gen.Int[1, 4],
        Gen.Int[5, 400],
        (sizes, columns, words) =>
        {
            var names = Enumerable
                .Range(0, sizes.Sum())
                .Select(i => ($"Organization {i} {new string('x', i * 7 % 33)}", (string?)"US"));
            return TestLetter.With(TestLetter.Paragraph(TestLetter.Prose(words))) with
            {
                Signatories = TestLetter.Signatories(columns, names) with
                {
                    Groups = [.. sizes.Select((size, i) => new SignatoryGroup(TestLetter.Line($"Country {i}"), size))],
                    CountryTag = CountryTag.None,
                },
            };
        }
    );

    [Fact]
    public void Every_entry_stands_once_in_order_under_its_heading() =>
        Sample(
            (letter, lines) =>
            {
                var shown = lines
                    .Where(line => line.Role == StructureRole.ListBody)
                    .Select(line => line.Element)
                    .Distinct()
                    .Count();
                var expected = letter
                    .Signatories!.Groups.SelectMany((group, i) => Enumerable.Repeat(i, group.Count))
                    .ToArray();
                var heading = -1;
                var found = new List<int>();
                foreach (var element in lines.Select(line => (line.Role, line.Element)).Distinct())
                {
                    heading += element.Role == StructureRole.Heading3 ? 1 : 0;
                    if (element.Role == StructureRole.ListBody)
                    {
                        found.Add(heading);
                    }
                }

                return shown == expected.Length && found.SequenceEqual(expected);
            }
        );

    [Fact]
    public void A_heading_keeps_with_two_entries_or_all_of_its_group() =>
        Sample(
            (letter, lines) =>
            {
                var group = -1;
                for (var i = 0; i < lines.Length; i++)
                {
                    if (lines[i].Role != StructureRole.Heading3)
                    {
                        continue;
                    }

                    group++;
                    var wanted = Math.Min(2, letter.Signatories!.Groups[group].Count);
                    var together = lines
                        .Skip(i + 1)
                        .TakeWhile(line =>
                            line.Page == lines[i].Page
                            && line.X < lines[i].X + 30
                            && line.X > lines[i].X - 1
                            && line.Baseline > lines[i].Baseline
                            && line.Role == StructureRole.ListBody
                        )
                        .Select(line => line.Element)
                        .Distinct()
                        .Count();
                    if (together < wanted)
                    {
                        return false;
                    }
                }

                return true;
            }
        );

    [Fact]
    public void A_column_that_begins_inside_a_group_says_so_and_no_other_does() =>
        Letters.Sample(letter => Tops(TestLetter.Set(letter).Document).All(top => top.Text == top.Expected), iter: 60);

    [Fact]
    public void A_group_of_two_pages_goes_on_in_each_column_but_its_first()
    {
        var names = Enumerable.Range(0, 90).Select(i => ($"Organization {i}", (string?)"Peru"));
        var letter = TestLetter.With(TestLetter.Paragraph(TestLetter.Prose(250))) with
        {
            Signatories = TestLetter.Signatories(2, names) with
            {
                Groups = [new SignatoryGroup(TestLetter.Line("Peru"), 90)],
                CountryTag = CountryTag.None,
            },
        };
        var tops = Tops(TestLetter.Set(letter).Document).ToArray();
        Assert.Equal(["Peru, continued", "Peru, continued", "Peru, continued"], tops.Select(top => top.Text));
    }

    [Fact]
    public void Each_group_is_a_list_of_its_own_under_a_heading_of_level_three()
    {
        var letter = TestLetter.With(TestLetter.Paragraph("Text.")) with
        {
            Signatories = TestLetter.Signatories(2, [("A", "US"), ("B", "US"), ("C", "Peru")]) with
            {
                Groups =
                [
                    new SignatoryGroup(TestLetter.Line("United States"), 2),
                    new SignatoryGroup(TestLetter.Line("Peru"), 1),
                ],
            },
        };
        var roles = TestLetter
            .Set(letter)
            .Document.Structure.Where(element => element.Parent == 0)
            .Select(element => element.Role);
        Assert.Equal(2, roles.Count(role => role == StructureRole.Heading3));
        Assert.Equal(2, roles.Count(role => role == StructureRole.List));
    }

    private static void Sample(Func<Letter, ListLine[], bool> holds) =>
        Letters.Sample(letter => holds(letter, [.. LinesOf(TestLetter.Set(letter).Document)]), iter: 60);

    // Each place where the list continues at the top of a column: the text there, and the expected text, if any.
    private static IEnumerable<(string Text, string Expected)> Tops(TypesetDocument document)
    {
        var (group, page, baseline) = (string.Empty, 0, 0.0);
        foreach (var line in ListRuns(document))
        {
            var isTop = line.Page != page || line.Run.Baseline.Points < baseline - 0.1;
            (page, baseline) = (line.Page, line.Run.Baseline.Points);
            var text = line.Run.Run.Text.TrimEnd();
            if (line.Role == StructureRole.Heading3)
            {
                group = text;
            }
            else if (isTop || line.Run.Tag.IsArtifact)
            {
                yield return (isTop ? text : "not at the top", group + ", continued");
            }
        }
    }

    // Page heads are artifacts too, but no list stands beside them.
    private static IEnumerable<(int Page, PlacedRun Run, StructureRole? Role)> ListRuns(TypesetDocument document) =>
        from page in document.Pages
        from run in page.Frame.Items.OfType<PlacedRun>()
        let role = run.Tag.IsArtifact ? (StructureRole?)null : document.Structure[run.Tag.Element].Role
        where
            role is StructureRole.ListBody or StructureRole.Heading3
            || (role is null && run.Tag.Artifact == ArtifactKind.Layout)
        select (page.Number, run, role);

    private static IEnumerable<ListLine> LinesOf(TypesetDocument document) =>
        from page in document.Pages
        from run in page.Frame.Items.OfType<PlacedRun>()
        where !run.Tag.IsArtifact
        let role = document.Structure[run.Tag.Element].Role
        where role is StructureRole.ListBody or StructureRole.Heading3
        select new ListLine(page.Number, run.X.Points, run.Baseline.Points, role, run.Tag.Element);

    private sealed record ListLine(int Page, double X, double Baseline, StructureRole Role, int Element);
}
