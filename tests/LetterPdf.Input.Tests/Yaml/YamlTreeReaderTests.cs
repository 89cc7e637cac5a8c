using LetterPdf.Model;

namespace LetterPdf.Input.Tests;

public sealed class YamlTreeReaderTests
{
    [Fact]
    public void A_colon_inside_a_text_is_a_syntax_error_with_the_way_out()
    {
        var finding = Reading
            .Of("date: 2024-05-22\nsubject: Re: Threats\nbody: data/body.md\n")
            .Only(DiagnosticCatalog.YamlSyntax, "letter.yml:2:12", "a colon followed by a space stands inside a text");
        Assert.Equal("Put the whole text in quotation marks.", finding.Hint.Said());
    }

    [Fact]
    public void After_a_syntax_error_the_faults_of_body_and_csv_are_still_found_and_nothing_else()
    {
        var reading = Reading.Of(
            "body: data/body.md\nsignatories: {file: data/s.csv}\nsubject: a: b\ndate: 2024-05-22\n",
            "![x](y.png)\n",
            "organization,country\nA\n"
        );
        Assert.Equal(
            [
                "data/s.csv:2:1 LP0201 row 2 has 1 cell, but the header has 2",
                "data/body.md:1:1 LP0101 a picture cannot stand in the body",
                "letter.yml:3:11 LP0001 a colon followed by a space stands inside a text",
            ],
            [
                .. reading
                    .Findings.OrderByDescending(finding => finding.StartsWith("data/s", StringComparison.Ordinal))
                    .ThenBy(finding => finding[0]),
            ]
        );
    }

    [Theory]
    [InlineData(
        "date: &d 2024-05-22\nsubject: T\nbody: data/body.md\n",
        "letter.yml:1:7",
        "an anchor (&) cannot be used in a letter"
    )]
    [InlineData(
        "date: 2024-05-22\nsubject: *d\nbody: data/body.md\n",
        "letter.yml:2:10",
        "an alias (*) cannot be used in a letter"
    )]
    [InlineData(
        "date: 2024-05-22\nsubject: !!str T\nbody: data/body.md\n",
        "letter.yml:2:10",
        "a tag (!) cannot be used in a letter"
    )]
    [InlineData(
        "date: 2024-05-22\nsubject: T\nbody: data/body.md\n<<: {a: b}\n",
        "letter.yml:4:1",
        "'<<' cannot be used in a letter"
    )]
    [InlineData(
        "date: 2024-05-22\nsubject: T\nbody: data/body.md\n---\ndate: x\n",
        "letter.yml:4:1",
        "a second document begins here"
    )]
    public void Features_that_a_letter_does_not_need_are_refused(string letter, string place, string message) =>
        Assert.Contains($"{place} LP0002 {message}", Reading.Of(letter).Findings);

    [Fact]
    public void A_key_that_stands_twice_is_an_error_at_the_second() =>
        Reading
            .Of(Reading.Minimal + "subject: Again\n")
            .Only(DiagnosticCatalog.DuplicateKey, "letter.yml:4:1", "'subject' stands here for the second time");

    [Fact]
    public void Deep_nesting_is_an_error_and_not_a_crash()
    {
        var reading = Reading.Of(Reading.Minimal + "cc: " + new string('[', 100_000));
        Assert.Contains(
            reading.Findings,
            finding => finding.Contains("LP0003 the values are nested too deeply", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void An_empty_file_and_a_list_hold_no_letter()
    {
        Reading
            .Of("# nothing\n")
            .Only(DiagnosticCatalog.EmptyLetterFile, "letter.yml:1:1", "'letter.yml' holds no letter");
        Reading
            .Of("- a\n")
            .Only(
                DiagnosticCatalog.WrongType,
                "letter.yml:1:1",
                "a letter is written as keys with values, such as 'date: 2024-05-22'"
            );
    }

    [Fact]
    public void A_file_that_is_missing_too_large_or_not_utf8_is_an_error()
    {
        Reading.Of(new MemoryWorkspace()).Only(DiagnosticCatalog.FileNotFound, "-", "there is no file 'letter.yml'");
        Reading
            .Of(new MemoryWorkspace().With("letter.yml", new byte[1024 * 1024 + 1]))
            .Only(DiagnosticCatalog.FileTooLarge, "-", "'letter.yml' is larger than 1 MB");
        Reading
            .Of(new MemoryWorkspace().With("letter.yml", [.. "a: b\nc: "u8, 0xE9, (byte)'\n']))
            .Only(
                DiagnosticCatalog.LetterFileEncoding,
                "letter.yml:2:4",
                "'letter.yml' is not UTF-8: a byte here cannot be read"
            );
    }

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_are_fine()
    {
        var workspace = new MemoryWorkspace()
            .With("letter.yml", "\uFEFF" + Reading.Minimal.Replace("\n", "\r\n", StringComparison.Ordinal))
            .With("data/body.md", "\uFEFFText.\r\n");
        Assert.Equal("Threats", Reading.Of(workspace).Clean.Title.Value);
    }

    [Theory]
    [InlineData("subject: x {{ nope }}\n", "letter.yml:1:15")]
    [InlineData("subject: 'x {{ nope }}'\n", "letter.yml:1:16")]
    [InlineData("subject: \"x {{ nope }}\"\n", "letter.yml:1:16")]
    [InlineData("subject: |\n    one\n\n      {{ nope }}\n", "letter.yml:4:10")]
    [InlineData("subject: \"\\t x {{ nope }}\"\n", "letter.yml:1:10")]
    [InlineData("subject: >\n  x\n  {{ nope }}\n", "letter.yml:1:10")]
    public void A_scalars_text_knows_its_place(string subject, string place) =>
        Reading
            .Of(subject + "date: 2024-05-22\nbody: data/body.md\n")
            .Only(DiagnosticCatalog.UndefinedMergeField, place, "there is no merge field 'nope'");
}
