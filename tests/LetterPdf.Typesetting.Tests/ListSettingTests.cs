using LetterPdf.Model;

namespace LetterPdf.Typesetting.Tests;

/// <summary>The list's columns, the breaks in its names, and the last page that tighter setting saves.</summary>
public sealed class ListSettingTests
{
    [Theory]
    [InlineData("Al-Haq", 4)]
    [InlineData("Center for Civil Rights", 3)]
    [InlineData("International Federation for Human Rights and Civic Education", 1)]
    public void Short_names_stand_in_more_columns_than_long_ones(string name, int columns)
    {
        var list = TestLetter.Signatories(2, Enumerable.Range(0, 40).Select(i => ($"{name} {i}", (string?)"US"))) with
        {
            Columns = null,
        };
        var pages = TestLetter.Set(TestLetter.With(TestLetter.Paragraph("A letter.")) with { Signatories = list });
        Assert.Equal(columns, pages.ColumnsOf(1).Count());
    }

    // Forty names, of which so many need one line where there are two columns; a tenth of the list is to be saved.
    [Theory]
    [InlineData(7, 1)]
    [InlineData(8, 2)]
    public void Two_columns_are_worth_it_where_they_save_a_tenth(int shortNames, int columns)
    {
        var names = Enumerable
            .Range(0, 40)
            .Select(i =>
                i < shortNames ? $"Al-Haq {i}" : $"International Federation for Human Rights and Civic Education {i}"
            );
        var list = TestLetter.Signatories(2, names.Select(name => (name, (string?)"US"))) with { Columns = null };
        var pages = TestLetter.Set(TestLetter.With(TestLetter.Paragraph("A letter.")) with { Signatories = list });
        Assert.Equal(columns, pages.ColumnsOf(1).Count());
    }

    // 201 names, one in twelve of them of more than 130 characters.
    [Theory]
    [InlineData(0, 3)]
    [InlineData(20, 2)]
    [InlineData(60, 2)]
    public void A_few_very_long_names_do_not_decide_for_all(int percentOfMiddling, int columns)
    {
        var names = Enumerable
            .Range(0, 201)
            .Select(i =>
                ((i * 37) % 100) switch
                {
                    < 8 => $"International Federation of Associations for the Promotion and Protection of Human Rights "
                        + $"and Civic Education in the Great Lakes Region {i}",
                    var k when k < 8 + percentOfMiddling =>
                        $"National Committee for Human Rights and Women Lawyers {i}",
                    _ => $"Center for Civil Rights {i}",
                }
            );
        var list = TestLetter.Signatories(2, names.Select(name => (name, (string?)"Kenya"))) with { Columns = null };
        var pages = TestLetter.Set(TestLetter.With(TestLetter.Paragraph("A letter.")) with { Signatories = list });
        Assert.Equal(columns, pages.ColumnsOf(1).Count());
    }

    [Theory]
    [InlineData("Human Rights Education Center, University of Middle Somewhere", "Human Rights Education Center, ")]
    [InlineData("Network of Women Lawyers \u2013 Red de Abogadas por la Justicia", "Network of Women Lawyers \u2013 ")]
    [InlineData("Network of Women Lawyers \u2014 Red de Abogadas por la Justicia", "Network of Women Lawyers \u2014 ")]
    [InlineData("Network of Women Lawyers - Red de Abogadas por la Justicia", "Network of Women Lawyers - ")]
    [InlineData(
        "Foundation of International Human Rights of the Americas",
        "Foundation of International Human Rights "
    )]
    public void A_long_name_is_broken_where_it_has_parts(string name, string firstLine)
    {
        var list = TestLetter.Signatories(2, [(name, "US"), ("Other", "US")]);
        var letter = TestLetter.With(TestLetter.Paragraph("A letter.")) with { Signatories = list };
        Assert.Equal(firstLine, TestLetter.Set(letter).Entries[0][0].Text);
    }

    [Theory]
    [InlineData("Northern Association of Women Journalists and Writers, Inc.")]
    [InlineData("International Commission of Women Lawyers for the Rule Law")]
    [InlineData("Committee of the Families of Disappeared Persons Abroad Peru")]
    public void A_short_word_is_not_left_alone_on_a_names_second_line(string name)
    {
        for (var columns = 2; columns <= 4; columns++)
        {
            var list = TestLetter.Signatories(
                columns,
                [.. Enumerable.Range(0, 20).Select(i => ($"{name[..^i]}", (string?)null)), (name, null)]
            );
            var pages = TestLetter.Set(TestLetter.With(TestLetter.Paragraph("A letter.")) with { Signatories = list });
            var width = (468 - (3 * 18)) / 4.0;
            Assert.All(
                pages.Entries.Where(entry => entry.Length > 1),
                entry => Assert.InRange(entry[^1].Right - entry[^1].X, Math.Min(40, width / 3), width * 4)
            );
        }
    }

    [Fact]
    public void A_nearly_empty_last_page_is_saved_by_tighter_setting_and_nothing_else_is()
    {
        var saved = 0;
        for (var words = 300; words < 640; words += 5)
        {
            var letter = TestLetter.With([
                .. Enumerable.Range(0, 5).Select(i => TestLetter.Paragraph(TestLetter.Prose(words / 5, i + 1))),
            ]);
            var pages = TestLetter.Set(letter);
            var body = pages
                .Runs.Where(item => item.Run.Run.Text.Length > 40)
                .Select(item => item.Run.Baseline.Points)
                .ToArray();
            var leading = body.Zip(body.Skip(1), (upper, lower) => lower - upper).Where(step => step > 5).Min();
            Assert.InRange(leading, (15 * 0.94) - 0.13, 15.001);
            Assert.True(leading > 14.99 || pages.Document.Pages.Length == 1);
            saved += leading < 14.99 ? 1 : 0;
        }

        Assert.InRange(saved, 1, 12);
    }
}
