using LetterPdf.Model;

namespace LetterPdf.Input.Tests;

public sealed class SignatoryFileTests
{
    [Fact]
    public void Names_and_tags_stay_as_listed()
    {
        var letter = Reading
            .Csv(
                """
                organization,country
                The Sentry,
                Presbyterian Church (USA),
                Association of Reintegration of Crimea,Ukraine and France
                "Human Rights Center, UC Berkeley",US
                Action Corps,US
                Réseau Equitas Côte d’Ivoire,
                """
            )
            .Clean;
        Assert.Equal(
            [
                "The Sentry|",
                "Presbyterian Church (USA)|",
                "Association of Reintegration of Crimea|Ukraine and France",
                "Human Rights Center, UC Berkeley|US",
                "Action Corps|US",
                "Réseau Equitas Côte d’Ivoire|",
            ],
            letter.Signatories!.Entries.Select(entry => $"{entry.Organization}|{entry.Country}")
        );
        Assert.Equal("data/s.csv:5:1", letter.Signatories.Entries[3].Organization.Place.ToString());
        Assert.Equal("data/s.csv:5:36", letter.Signatories.Entries[3].Country!.Place.ToString());
        Assert.Equal("Signatories", letter.Signatories.Heading.Value);
        Assert.Equal(3, letter.Signatories.CountryCount);
    }

    [Theory]
    [InlineData("\uFEFFOrganization,Country\r\nA,B\r\n")]
    [InlineData("organization;country\nA;B\n")]
    [InlineData("organization\tcountry\nA\tB\n\n\n")]
    [InlineData("country,x,organization\nB,1,A")]
    [InlineData("\"organization\",country\n \u00A0A ,\" B\"\n,\n")]
    public void Separators_marks_and_line_ends_of_every_kind_are_read(string csv)
    {
        var entry = Reading.Csv(csv).Clean.Signatories!.Entries.Single();
        Assert.Equal(("A", "B"), (entry.Organization.Value, entry.Country!.Value));
    }

    [Theory]
    [InlineData("{organization: 'Name, as shown', country: 2}")]
    [InlineData("{organization: 3, country: Land}")]
    public void Columns_are_found_by_header_or_number(string fields)
    {
        var entry = Reading
            .Csv("When,Land,\" Name,\nas shown\"\n1,X,A\n", $"  fields: {fields}\n")
            .Clean.Signatories!.Entries.Single();
        Assert.Equal(("A", "X"), (entry.Organization.Value, entry.Country!.Value));
    }

    [Fact]
    public void A_missing_column_names_those_that_are_there()
    {
        var finding = Reading
            .Csv("Name,Land\nA,B\n")
            .Only(DiagnosticCatalog.MissingColumn, "data/s.csv:1:1", "'data/s.csv' has no column 'organization'");
        Assert.Equal("Its columns are 'Name', 'Land'; name one under 'signatories: fields:'.", finding.Hint.Said());
        Reading
            .Csv("Name,Land\nA,B\n", "  fields: {organization: names}\n")
            .Only(DiagnosticCatalog.MissingColumn, "letter.yml:6:26", "'data/s.csv' has no column 'names'");
        Reading
            .Csv("Name,Land\nA,B\n", "  fields: {organization: 3}\n")
            .Only(DiagnosticCatalog.MissingColumn, "letter.yml:6:26", "'data/s.csv' has no column 3: it has 2");
        Reading
            .Csv("organization\nA\n", "  fields: {organization: organization, country: Land}\n")
            .Only(DiagnosticCatalog.MissingColumn, "letter.yml:6:49", "'data/s.csv' has no column 'Land'");
        Reading
            .Csv("organization,organization\nA,B\n")
            .Only(
                DiagnosticCatalog.AmbiguousColumn,
                "data/s.csv:1:1",
                "'data/s.csv' has more than one column 'organization'"
            );
    }

    [Theory]
    [InlineData("organization,country\nA\nB,C\n", "data/s.csv:2:1 LP0201 row 2 has 1 cell, but the header has 2")]
    [InlineData("organization,country\nA,B,C\n", "data/s.csv:2:1 LP0201 row 2 has 3 cells, but the header has 2")]
    [InlineData(
        "organization,country\nA,B\nC,\"D\nE,F\n",
        "data/s.csv:3:3 LP0204 a quotation mark opens in row 3 and is never closed"
    )]
    [InlineData(
        "organization,country\n\"A\"x,B\n",
        "data/s.csv:2:1 LP0205 text follows a closing quotation mark in row 2"
    )]
    [InlineData("organization,country\n,B\n", "data/s.csv:2:1 LP0206 row 2 names no organization")]
    [InlineData(
        "organization,country\nA\uFFFDb,B\n",
        "data/s.csv:2:2 LP0208 the organization in row 2 holds the replacement character U+FFFD, which stands where "
            + "a letter was lost"
    )]
    [InlineData(
        "organization,country\nA,\"B\u0001\"\n",
        "data/s.csv:2:5 LP0209 the country in row 2 holds the character U+0001, which cannot be shown"
    )]
    [InlineData("organization,Status\nA,ok\n", "data/s.csv:2:3 LP0221 the status in row 2 is 'ok'")]
    [InlineData("organization\n", "data/s.csv:1:1 LP0216 'data/s.csv' has a header row and no signatories under it")]
    [InlineData("", "data/s.csv:1:1 LP0216 'data/s.csv' has no header row")]
    public void A_fault_of_the_file_is_an_error_at_its_place(string csv, string finding)
    {
        var reading = Reading.Csv(csv);
        Assert.Equal([finding], reading.Findings);
        Assert.Null(reading.Letter);
    }

    [Theory]
    [InlineData("organization\nA\n\nB\n", "data/s.csv:3:1 LP0207 row 3 is blank and is left out", "A", "B")]
    [InlineData(
        "organization\nA\u00A0b\n",
        "data/s.csv:2:1 LP0211 the organization in row 2 was tidied: a no-break space became a space",
        "A b"
    )]
    [InlineData(
        "organization\nA\u200Bb\n",
        "data/s.csv:2:1 LP0211 the organization in row 2 was tidied: an invisible character was removed",
        "Ab"
    )]
    [InlineData(
        "organization\n\"A\r\nb\"\n",
        "data/s.csv:2:1 LP0211 the organization in row 2 was tidied: a line break became a space",
        "A b"
    )]
    [InlineData(
        "organization\nA  b\n",
        "data/s.csv:2:1 LP0211 the organization in row 2 was tidied: repeated spaces became one",
        "A b"
    )]
    [InlineData(
        "organization\nPeru\u0301\n",
        "data/s.csv:2:1 LP0211 the organization in row 2 was tidied: letters and their accents were joined (NFC)",
        "Per\u00FA"
    )]
    [InlineData("organization\nA\nB\nA\n", "data/s.csv:4:1 LP0214 row 4 is the same as row 2: 'A'", "A", "B", "A")]
    [InlineData(
        "organization\nThe \"A\" b\n",
        "data/s.csv:2:1 LP0217 the organization in row 2 holds quotation marks, which stay as they are",
        "The \"A\" b"
    )]
    public void What_could_change_a_name_is_a_warning_with_its_row(string csv, string finding, params string[] names)
    {
        var reading = Reading.Csv(csv);
        Assert.Equal([finding], reading.Findings);
        Assert.Equal(names, reading.Letter!.Signatories!.Entries.Select(entry => entry.Organization.Value));
    }

    [Fact]
    public void The_same_name_of_another_country_is_another_signatory() =>
        Assert.Equal(2, Reading.Csv("organization,country\nA,B\nA,C\n").Clean.Signatories!.Entries.Length);

    [Fact]
    public void An_announced_number_that_differs_is_a_warning_at_the_number()
    {
        Reading
            .Csv("organization\nA\n", "  announced: 121\n")
            .Only(
                DiagnosticCatalog.AnnouncedCountDiffers,
                "letter.yml:6:14",
                "121 organizations were announced, but the list has 1"
            );
        Assert.Single(Reading.Csv("organization\nA\n", "  announced: 1\n").Clean.Signatories!.Entries);
    }

    [Fact]
    public void What_is_not_what_letter_yml_says_is_an_error_with_its_line_and_shows_nothing()
    {
        var reading = Reading.Of(
            new MemoryWorkspace()
                .With("letter.yml", Reading.Minimal + "signatories: {file: data/s.csv, encoding: utf-8}\n")
                .With("data/body.md", "Text.")
                .With("data/s.csv", [.. "organization,mail\nA,a@b.org\nCaf"u8, 0xE9, .. ",c@d.org\n"u8])
        );
        var finding = reading.Only(
            DiagnosticCatalog.SignatoriesEncoding,
            "data/s.csv:3:4",
            "'data/s.csv' is not UTF-8: line 3 holds a byte that cannot be read"
        );
        Assert.Equal("•••••••••••", ((TextSpan)finding.Place!).File.LineText(3)[..11]);
    }

    [Fact]
    public void Too_long_a_cell_or_too_many_rows_are_errors()
    {
        Reading
            .Csv("organization\n" + new string('A', 2_001) + "\n")
            .Only(
                DiagnosticCatalog.SignatoriesLimit,
                "data/s.csv:2:1",
                "the organization in row 2 is longer than 2000 characters"
            );
        var rows = string.Join('\n', Enumerable.Range(0, 200_001));
        Reading
            .Csv("organization\n" + rows)
            .Only(DiagnosticCatalog.SignatoriesLimit, "data/s.csv:200001:1", "'data/s.csv' has more than 200000 rows");
    }

    [Theory]
    [InlineData("order: alphabetical", "letter.yml:6:10 LP0011 'signatories.order' cannot be 'alphabetical'")]
    [InlineData(
        "columns: 5",
        "letter.yml:6:12 LP0014 'signatories.columns' must be a whole number from 1 to 4, not '5'"
    )]
    [InlineData("fields: {status: x}", "letter.yml:6:20 LP0203 'data/s.csv' has no column 'x'")]
    [InlineData("encoding: latin", "letter.yml:6:13 LP0011 'signatories.encoding' cannot be 'latin'")]
    [InlineData(
        "fields: {organization: 0}",
        "letter.yml:6:26 LP0014 'signatories.fields.organization' must be a header or a column's number from 1"
    )]
    public void A_key_that_cannot_be_is_an_error(string key, string finding) =>
        Assert.Equal([finding], Reading.Csv("organization\nA\n", $"  {key}\n").Findings);

    [Fact]
    public void Columns_heading_and_tags_are_read()
    {
        var list = Reading
            .Csv(
                "organization\nA\n",
                "  heading: All {{ signatories.count }}\n  columns: 3\n  country-tag: none\n  order: as-listed\n  "
                    + "group-by: none\n"
            )
            .Clean.Signatories!;
        Assert.Equal(("All 1", 3, CountryTag.None), (list.Heading.Value, list.Columns, list.CountryTag));
    }

    [Theory]
    [InlineData(4, "'A B' in row 2, 'A B' in row 3, 'A B' in row 4, 'A B' in row 5")]
    [InlineData(5, "rows 2 to 6")]
    public void Four_cells_of_a_kind_are_quoted_and_more_are_told_by_their_rows(int count, string told)
    {
        var csv = "Organization\n" + string.Concat(Enumerable.Repeat("A  B\n", count));
        Assert.Contains(Reading.Csv(csv).Findings, finding => finding.EndsWith(told, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void A_long_text_beside_a_name_is_no_answer(int length, bool isAnswer)
    {
        var answer = "No, ".PadRight(length, 'x');
        var csv = $"Organization,Do you agree to be named?\nOxfam,Yes\nAl-Haq,Yes\nFIDH,\"{answer}\"\n";
        Assert.Equal(isAnswer, Reading.Csv(csv).Findings.Length > 0);
    }

    // Else all would stand under one heading, or the text would speak of 0 countries.
    [Theory]
    [InlineData("  group-by: country\n", "6:13", "group-by")]
    [InlineData("  order: country\n", "6:10", "order")]
    [InlineData("  country-tag: parentheses\n", "6:16", "country-tag")]
    public void A_list_whose_countries_are_needed_has_a_column_of_them(string keys, string place, string key)
    {
        const string csv = "Organization,Where are you based?\nOxfam,Kenya\n";
        var finding = Reading
            .Csv(csv, keys)
            .Only(
                DiagnosticCatalog.MissingColumn,
                $"letter.yml:{place}",
                $"'data/s.csv' has no column of countries, and '{key}' needs one"
            );
        Assert.Equal(
            "Its columns are 'Organization', 'Where are you based?'; name one under 'signatories: fields:'.",
            finding.Hint.Said()
        );
        Assert.Empty(Reading.Csv(csv, keys + "  fields: {country: Where are you based?}\n").Findings);
        Assert.Empty(Reading.Csv(csv).Findings);
    }

    [Fact]
    public void Countries_are_counted_only_where_the_list_has_them()
    {
        const string letter = Reading.Minimal + "signatories:\n  file: data/s.csv\n";
        const string body = "Organizations from {{ countries.count }} countries.\n";
        Assert.Equal("LP0304", Assert.Single(Reading.Of(letter, body, "Organization\nOxfam\n").Diagnostics).Code.Id);
        Assert.Empty(Reading.Of(letter, body, "Organization,Country\nOxfam,Kenya\n").Findings);
    }

    [Fact]
    public void Of_two_equal_names_neither_can_be_chosen() =>
        Assert.Equal(
            "If they are one, remove a row.",
            Assert.Single(Reading.Csv("Organization\nOxfam\nOxfam\n").Diagnostics).Hint.Said()
        );
}
