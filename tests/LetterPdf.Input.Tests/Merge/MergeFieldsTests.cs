using LetterPdf.Model;

namespace LetterPdf.Input.Tests;

public sealed class MergeFieldsTests
{
    private const string Letter = """
        date: 2024-05-22
        subject: To {{ addressee.name }}
        letterhead: {name: HRN}
        addressee: {name: "*A* <b>_c_ 1. & [x](y)", organization: W}
        body: data/body.md
        signatories: {file: data/s.csv}

        """;

    private const string Csv = "organization,country\nA,X\nB,Y\nC,X\n";

    [Theory]
    [InlineData("{{ signatories.count }} of {{ countries.count }} on {{ date }}", "3 of 2 on May 22, 2024")]
    [InlineData("{{addressee.organization}}, {{ letterhead.name }}", "W, HRN")]
    [InlineData("{{ subject }}", "To *A* <b>_c_ 1. & [x](y)")]
    [InlineData("{% if signatories.count > 2 %}many{% else %}few{% endif %}", "many")]
    [InlineData("{% if signatories.count < 2 or countries.count == 9 %}many{% else %}few{% endif %}", "few")]
    [InlineData("x {% if addressee.title %}{{ addressee.title }}{% else %}none{% endif %}", "x none")]
    [InlineData("{% if addressee.title == nil %}none{% endif %}", "none")]
    [InlineData("{% unless addressee.title %}none{% endunless %}", "none")]
    [InlineData("{% if addressee.organization == 'W' and signatories.count >= 3 %}yes{% endif %}", "yes")]
    [InlineData("{% raw %}{{ x }}{% endraw %}", "{{ x }}")]
    public void Fields_are_filled_in_and_never_turn_into_markup(string body, string expected)
    {
        var paragraph = Assert.IsType<Paragraph>(Reading.Of(Letter, body, Csv).Clean.Body.Single());
        Assert.Equal(expected, Assert.IsType<TextInline>(paragraph.Inlines.Single()).Value);
    }

    [Theory]
    [InlineData("a\n{{ signatories.cuont }}", "data/body.md:2:4 LP0301 there is no merge field 'signatories.cuont'")]
    [InlineData("{% if nope %}{% endif %}a", "data/body.md:1:7 LP0301 there is no merge field 'nope'")]
    [InlineData(
        "{% if date %}a{% else %}{{ nope }}{% endif %}",
        "data/body.md:1:28 LP0301 there is no merge field 'nope'"
    )]
    [InlineData(
        "{{ recipient.name }}",
        "data/body.md:1:4 LP0301 'recipient.name': the letter has no list of recipients"
    )]
    [InlineData("{{ addressee.title }}", "data/body.md:1:4 LP0304 this letter has no 'addressee.title'")]
    [InlineData("a {{ date", "data/body.md:1:3 LP0302 the merge field is not written correctly")]
    [InlineData("a {% if date %} b", "data/body.md:1:3 LP0302 '{% if %}' has no '{% endif %}' after it")]
    [InlineData(
        "a {% endif %} b",
        "data/body.md:1:3 LP0302 '{% endif %}' stands without a condition that begins before it"
    )]
    [InlineData(
        "a {% if date %} b {% end %}",
        "data/body.md:1:19 LP0302 '{% end %}' stands without a condition that begins before it"
    )]
    [InlineData("a {% if %}", "data/body.md:1:9 LP0302 the merge field is not written correctly")]
    [InlineData(
        "{% for i in (1..1000000000) %}x{% endfor %}",
        "data/body.md:1:4 LP0303 merge fields can be shown and compared in conditions, nothing more"
    )]
    [InlineData(
        "{{ date | upcase }}",
        "data/body.md:1:4 LP0303 merge fields can be shown and compared in conditions, nothing more"
    )]
    [InlineData(
        "{% include 'x' %}",
        "data/body.md:1:4 LP0303 merge fields can be shown and compared in conditions, nothing more"
    )]
    [InlineData(
        "{% assign a = 1 %}a",
        "data/body.md:1:4 LP0303 merge fields can be shown and compared in conditions, nothing more"
    )]
    [InlineData("{% if date > 1 %}x{% endif %}y", "data/body.md:1:7 LP0302 only numbers can be compared by < and >")]
    public void A_field_that_cannot_be_filled_is_an_error_at_its_place(string body, string finding) =>
        Assert.Equal([finding], Reading.Of(Letter, body, Csv).Findings);

    [Theory]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public void A_field_has_500_characters_at_most(int length, bool isRead)
    {
        const string around = "{{date}}";
        var field = $"{{{{date{new string(' ', length - around.Length)}}}}}";
        Assert.Equal(isRead, Reading.Body($"On {field}.\n").Diagnostics.IsEmpty);
    }

    [Fact]
    public void An_unknown_field_comes_with_a_suggestion_and_all_known_ones()
    {
        var hint = Reading.Body("{{ signatorys.count }}").Diagnostics.Single().Hint.Said();
        Assert.Equal(
            "Did you mean 'signatories.count'? The fields are signatories.count, countries.count, date, "
                + "addressee.name, addressee.title, addressee.organization, subject, letterhead.name.",
            hint
        );
    }

    [Fact]
    public void A_field_cannot_be_made_of_itself() =>
        Reading
            .Of("date: 2024-05-22\nsubject: x {{ subject }}\nbody: data/body.md\n")
            .Only(
                DiagnosticCatalog.UndefinedMergeField,
                "letter.yml:2:15",
                "'subject' cannot be used here, because it is made after this text"
            );

    [Fact]
    public void Places_behind_a_field_stay_true() =>
        Assert.Equal(
            ["data/body.md:2:28 LP0101 HTML cannot stand in a letter"],
            Reading.Of(Letter, "x\n{{ date }} {{ subject }} y <b>\n", Csv).Findings
        );

    [Fact]
    public void A_value_that_is_markup_for_yaml_texts_stays_as_it_is() =>
        Assert.Equal("To *A* <b>_c_ 1. & [x](y)", Reading.Of(Letter, "a", Csv).Clean.Subject!.Value);

    [Fact]
    public void Thousands_of_conditions_are_refused() =>
        Assert.Contains(
            Reading.Body(string.Concat(Enumerable.Repeat("{% if date %}", 10_000))).Findings,
            finding => finding.Contains("LP0305", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("(")]
    [InlineData("a.")]
    [InlineData("not ")]
    [InlineData("date and ")]
    [InlineData("-")]
    [InlineData("[")]
    public void Endless_fields_are_refused_and_do_not_exhaust_the_stack(string part)
    {
        foreach (var count in new[] { 100, 480, 100_000 })
        {
            var expression = string.Concat(Enumerable.Repeat(part, Math.Max(1, count / part.Length))) + "date";
            Assert.All(
                Reading.Body($"{{{{ {expression} }}}}").Findings,
                finding => Assert.Contains(" LP03", finding, StringComparison.Ordinal)
            );
            Assert.All(
                Reading.Body($"{{{{ {expression}").Findings,
                finding => Assert.Contains(" LP0302", finding, StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public void A_missing_list_is_not_a_count_of_nothing() =>
        Reading
            .Body("{{ signatories.count }}")
            .Only(
                DiagnosticCatalog.MergeFieldWithoutValue,
                "data/body.md:1:4",
                "this letter has no 'signatories.count'"
            );
}
