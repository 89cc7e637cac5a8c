using System.Text;
using CsCheck;
using LetterPdf.Model;
using LetterPdf.Tests;

namespace LetterPdf.Input.Tests;

/// <summary>Whatever is in the folder, the result is a letter or an error.</summary>
public sealed class AnyInputTests
{
    private static readonly Gen<string> YamlPart = Gen.OneOf(
        "date",
        "subject",
        "body",
        ": ",
        ":",
        "\n",
        "\n  ",
        "- ",
        "[",
        "]",
        "{",
        "}",
        ",",
        "|",
        ">",
        "'",
        "\"",
        "\\",
        "&a",
        "*a",
        "!!x",
        "#",
        "---\n",
        "...\n",
        "%YAML 1.2\n",
        "? ",
        "\t",
        "<<",
        "{{ ",
        " }}",
        "{% if ",
        " %}",
        "date: 2024-05-22\n",
        "body: data/body.md\n",
        "signatories: {file: data/s.csv}\n",
        "page: ",
        "1in",
        "~",
        "\uFEFF",
        "\u0085",
        "\u2028",
        "\0",
        "\"\\uD800\"",
        "é",
        "😀",
        "\r\n",
        "\r"
    );

    private static readonly Gen<string> MarkdownPart = Gen.OneOf(
        "a",
        " ",
        "\n",
        "\n\n",
        "# ",
        "## ",
        "*",
        "**",
        "_",
        "- ",
        "1. ",
        "> ",
        "[",
        "](",
        ")",
        "https://x.org",
        "!",
        "<",
        ">",
        "<b>",
        "`",
        "```\n",
        "---\n",
        "|",
        "--|--\n",
        "[^1]",
        "[^1]: ",
        "]{.smallcaps}",
        "]{.b}",
        "]{lang=es}",
        "| a | b |\n",
        "|--|:-:|\n",
        "&amp;",
        "&#xD800;",
        "&#0;",
        "\\",
        "  \n",
        "    ",
        "\t",
        "~~",
        "[ ]",
        "+---+\n",
        "{{ date }}",
        "{% if date %}",
        "{% endif %}",
        "{{",
        "\0",
        "\u0085",
        "\uFFFF",
        "é",
        "\r"
    );

    [Fact]
    public void Any_bytes_as_letter_yml() =>
        Gen
            .Byte.Array[0, 300]
            .Sample(bytes => Reading.Of(new MemoryWorkspace().With("letter.yml", bytes)), iter: Cases.Of(2_000));

    [Fact]
    public void Any_parts_of_yaml_as_letter_yml() =>
        YamlPart
            .Array[0, 30]
            .Sample(parts => Reading.Of(string.Concat(parts), csv: "organization\nA\n"), iter: Cases.Of(3_000));

    [Fact]
    public void Any_bytes_as_csv_and_body() =>
        Gen
            .Byte.Array[0, 300]
            .Sample(bytes => Reading.Of(Folder(bytes).With("data/body.md", bytes)), iter: Cases.Of(2_000));

    [Fact]
    public void Any_parts_of_markdown_as_body() =>
        MarkdownPart.Array[0, 40].Sample(parts => Reading.Body(string.Concat(parts)), iter: Cases.Of(3_000));

    [Fact]
    public void Any_parts_of_markdown_as_a_block_scalar_find_their_places_in_letter_yml() =>
        MarkdownPart
            .Array[0, 20]
            .Sample(
                parts =>
                {
                    var reading = Reading.Of(
                        "date: 2024-05-22\nsubject: T\nbody: |\n  x\n  "
                            + string.Concat(parts)
                                .Replace("\r", "", StringComparison.Ordinal)
                                .Replace("\n", "\n  ", StringComparison.Ordinal)
                            + "\n"
                    );
                    Assert.All(
                        reading.Diagnostics,
                        finding =>
                            Assert.InRange(
                                ((TextSpan)finding.Place!).Start + ((TextSpan)finding.Place!).Length,
                                0,
                                ((TextSpan)finding.Place!).File.Length
                            )
                    );
                },
                iter: Cases.Of(2_000)
            );

    [Fact]
    public void Every_row_is_an_entry_or_is_reported()
    {
        var cell = Gen.OneOf(
            "",
            "A",
            "b c",
            "\"d, e\"",
            "\"f\ng\"",
            "\u00A0",
            "h\uFFFD",
            "\"i\"\"j\"",
            "k\"l",
            "organization",
            "country",
            "withdrawn"
        );
        cell.Array[1, 4]
            .Array[0, 12]
            .Sample(
                rows =>
                {
                    var csv =
                        "organization,country\n"
                        + string.Concat(rows.Select(row => string.Join(',', row) + "\n"))
                        + "last,row\n";
                    var records = CsvTableReader.Read(Encoding.UTF8.GetBytes(csv), ',').Count - 1;
                    Assert.Equal(rows.Length + 1, records);
                    AssertComplete(csv, rows.Length + 1);
                },
                iter: Cases.Of(2_000)
            );
    }

    [Fact]
    public void Every_row_is_shown_or_reported_or_decided_whatever_its_status()
    {
        var name = Gen.OneOf("The Sentry", "Sentry", "ACTION CORPS", "Peace; Now", "", "Ã©", "test");
        var country = Gen.OneOf("", "US", "USA", "Peru and Atlantis", "🇵🇪");
        var status = Gen.OneOf("", "confirmed", "Pending", "withdrawn", "maybe");
        Gen.Select(name, country, status)
            .Array[1, 15]
            .Sample(
                rows =>
                {
                    var csv =
                        "organization,country,status\n"
                        + string.Concat(rows.Select(row => $"{row.Item1},{row.Item2},{row.Item3}\n"));
                    var workspace = new MemoryWorkspace()
                        .With("data/s.csv", csv)
                        .With("data/s.decisions.yml", "same: [[The Sentry, Sentry]]\n");
                    var bag = new DiagnosticBag();
                    var choice = SignatoryChoice.Of(
                        workspace,
                        ListSource.Of("data/s.csv"),
                        new TagUse(CountryForms.None, IsGrouped: false, IsPrinted: true),
                        new ReadingOptions { WithLints = true },
                        bag
                    );
                    var faulty = bag.InSourceOrder()
                        .Where(finding => finding.IsError || finding.Code == DiagnosticCatalog.BlankRow)
                        .Where(finding => finding.Code != DiagnosticCatalog.NoSignatories)
                        .SelectMany(finding => finding.Places)
                        .Select(place => place.Row)
                        .Distinct()
                        .Count();
                    var sentries = rows.Count(row => row.Item1 is "The Sentry" or "Sentry" && row.Item3 != "maybe");
                    var trailing = rows.Reverse().TakeWhile(row => row is ("", "", "")).Count();
                    Assert.Equal(
                        rows.Length,
                        choice.Entries.Length
                            + choice.WithdrawnCount
                            + choice.PendingCount
                            + faulty
                            + trailing
                            + Math.Max(0, sentries - 1)
                    );
                },
                iter: Cases.Of(2_000)
            );
    }

    [Fact]
    public void Any_list_in_any_encoding_is_examined_ordered_and_tidied_without_a_fault() =>
        Gen.Select(
                Gen.Byte.Array[0, 200],
                Gen.OneOf(
                    "",
                    "  order: name\n",
                    "  order: country\n  group-by: country\n",
                    "  encoding: macroman\n",
                    "  encoding: utf-16\n"
                )
            )
            .Sample(
                (bytes, keys) =>
                {
                    byte[] csv = [.. "organization,country\n"u8, .. bytes];
                    var workspace = Folder(csv)
                        .With("letter.yml", Reading.Minimal + "signatories:\n  file: data/s.csv\n" + keys)
                        .With("data/body.md", "Text.");
                    var bag = new DiagnosticBag();
                    var letter = LetterReader.Read(
                        workspace,
                        "letter.yml",
                        bag,
                        new ReadingOptions { WithLints = true, IsDraft = true }
                    );
                    Assert.Equal(bag.HasErrors, letter is null);
                    var entries = letter?.Signatories?.Entries.Length ?? 0;
                    Assert.Equal(
                        letter?.Signatories?.Groups.Sum(group => group.Count) is > 0 and var grouped
                            ? grouped
                            : entries,
                        entries
                    );
                    var tidying = new DiagnosticBag();
                    var tidied = SignatoryTidier.Tidy(
                        workspace,
                        "data/s.csv",
                        SignatoryFileOptions.Parse([], null, out _)!,
                        tidying
                    );
                    Assert.Equal(tidying.HasErrors, tidied is null);
                },
                iter: Cases.Of(2_000)
            );

    [Fact]
    public void Any_text_as_decisions() =>
        YamlPart
            .Array[0, 20]
            .Sample(
                parts =>
                    Reading.Of(
                        Folder("organization\nA\n"u8.ToArray())
                            .With("data/body.md", "Text.")
                            .With("data/s.decisions.yml", string.Concat(parts))
                    ),
                iter: Cases.Of(1_000)
            );

    [Fact]
    public void Every_row_is_shown_or_counted_as_one_without_the_answer_asked_for()
    {
        var name = Gen.OneOf("A", "b c", "\"d, e\"", "");
        var answer = Gen.OneOf("yes", " YES! ", "no", "", "perhaps", "\"yes\"");
        Gen.Select(name, answer)
            .Array[1, 12]
            .Sample(
                rows =>
                {
                    var csv =
                        "organization,consent\n"
                        + string.Concat(rows.Select(row => $"{row.Item1},{row.Item2}\n"))
                        + "last,yes\n";
                    var file = new SourceFile("letter.yml", "yes");
                    var plain = ListSource.Of("data/s.csv");
                    var source = plain with
                    {
                        Columns = plain.Columns.Add(
                            new ColumnName(SignatoryFields.Of(SignatoryField.Answer), "consent", 0, file.Span(0, 3))
                        ),
                        Wanted = [new WantedAnswer("yes", file.Span(0, 3))],
                    };
                    var bag = new DiagnosticBag();
                    var table = SignatoryFile.Read(new MemoryWorkspace().With("data/s.csv", csv), source, bag)!;
                    var leftOut = bag.InSourceOrder()
                        .Where(finding => finding.IsError || finding.Code == DiagnosticCatalog.BlankRow)
                        .Sum(finding => finding.Count);
                    Assert.Equal(rows.Length + 1, table.Rows.Length + table.UnwantedCount + leftOut);
                    Assert.All(table.Rows, row => Assert.Equal("yes", row.Answer!.Text));
                    Assert.Equal(
                        rows.Count(row => row is (not "", "no" or "perhaps" or "") or ("", "no" or "perhaps")),
                        table.UnwantedCount
                    );
                },
                iter: Cases.Of(500)
            );
    }

    private static void AssertComplete(string csv, int rows)
    {
        var bag = new DiagnosticBag();
        var file = new MemoryWorkspace().With("data/s.csv", csv);
        var shown = SignatoryFile.Read(file, ListSource.Of("data/s.csv"), bag)!.Rows;

        // Tidied and stray-quote rows are entries with a warning; every other finding is about a row that was left
        // out.
        var leftOut = bag.InSourceOrder()
            .Where(finding =>
                finding.IsError
                || finding.Code == DiagnosticCatalog.BlankRow
                || finding.Code == DiagnosticCatalog.RepeatedHeader
            )
            .SelectMany(finding => finding.Places)
            .Select(place => place.Row)
            .Distinct()
            .Count();
        Assert.Equal(rows, shown.Length + leftOut);
    }

    private static MemoryWorkspace Folder(byte[] csv) =>
        new MemoryWorkspace()
            .With("letter.yml", Reading.Minimal + "signatories: {file: data/s.csv}\n")
            .With("data/s.csv", csv);
}
