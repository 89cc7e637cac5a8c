using System.Text;
using LetterPdf.Tests.Readers;
using LetterPdf.Verification;

namespace LetterPdf.Suite.Proof;

/// <summary>Files with their sources inside: these produce the letter again, and contain nothing that the letter does
/// not show.</summary>
public sealed class SourcesTests
{
    // A form's list, with data that must never leave the office.
    private const string FormList = """
        Sign-on form,,,,,,
        Timestamp,Email Address,Name of your organization,Country,Status,Internal remark,Phone
        2024-05-01,secret1@example.org,Peace Now,Israel,confirmed,a remark,+1 555 0001
        2024-05-02,secret2@example.org,"Human Rights Center, UC Berkeley",US,,another,+1 555 0002
        2024-05-03,secret3@example.org,Withdrawn Group,Peru,withdrawn,,+1 555 0003
        2024-05-04,secret4@example.org,Pending Group,Kenya,pending,,+1 555 0004
        2024-05-05,secret5@example.org,The Sentry,US,confirmed,,+1 555 0005
        2024-05-06,secret6@example.org,Sentry,US,confirmed,,+1 555 0006
        2024-05-07,secret7@example.org,Réseau Équitas,Côte d’Ivoire,confirmed,,+1 555 0007
        """;

    private const string FormLetter = """
        # A note: call Maria, +1 555 9999
        date: 2024-05-22   # agreed with secret0@example.org
        subject: "Threats # not a note"
        body: |
          There are {{ signatories.count }} of us.
            # not a heading and no note
        # between
        signatories:
          file: data/list.csv
          order: name
          announced: 4 # press

        """;

    public static TheoryData<string> Names => [.. LetterRecipe.Names.Where(name => !LetterRecipe.Read(name).IsDraft)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_letter_of_any_shape_proves_itself(string name)
    {
        using var folder = new TemporaryFolder();
        LetterRecipe.Read(name).WriteTo(folder);
        var run = TestRun.Of(folder.Path, "build", "--embed-sources", "-o", "x.pdf");
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("PDF/A-3a + PDF/UA-1", run.Output, StringComparison.Ordinal);
        var verified = TestRun.Of(folder.Path, "verify", "x.pdf", "--fonts", ".");
        Assert.StartsWith(
            "x.pdf: Sound, and exactly what the sources inside give.",
            verified.Output,
            StringComparison.Ordinal
        );
        Assert.Equal(0, verified.ExitCode);
    }

    [Fact]
    public void Notes_other_columns_and_who_is_not_shown_stay_outside()
    {
        using var folder = WithForm();
        var sources = Sources(folder);
        Assert.Equal(
            ["data/list.csv", "fonts.sha256", "letter.yml"],
            sources.Select(source => source.Path).Order(StringComparer.Ordinal)
        );
        var everything =
            Encoding.Latin1.GetString(File.ReadAllBytes(folder.File("x.pdf")))
            + string.Concat(sources.Select(source => Encoding.UTF8.GetString(source.Bytes.Span)));
        Assert.All(
            (string[])["secret", "+1 555", "Maria", "remark", "Withdrawn", "Pending", "Timestamp", "press", "between"],
            secret => Assert.DoesNotContain(secret, everything, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_list_inside_has_its_columns_where_they_were_and_its_rows_in_order()
    {
        using var folder = WithForm();
        var list = Sources(folder).Single(source => source.Path == "data/list.csv");
        Assert.Equal(
            """
            ,,Name of your organization,Country,Status
            ,,Peace Now,Israel,
            ,,"Human Rights Center, UC Berkeley",US,
            ,,The Sentry,US,
            ,,Réseau Équitas,Côte d’Ivoire,

            """.ReplaceLineEndings("\n"),
            Encoding.UTF8.GetString(list.Bytes.Span[3..])
        );
        Assert.Equal(("text/csv", "Data"), (list.MediaType, list.Relationship));
    }

    [Fact]
    public void The_letter_file_inside_is_the_letter_s_without_notes()
    {
        using var folder = WithForm();
        var letter = Sources(folder).Single(source => source.Path == "letter.yml");
        Assert.Equal(
            """
            date: 2024-05-22
            subject: "Threats # not a note"
            body: |
              There are {{ signatories.count }} of us.
                # not a heading and no note
            signatories:
              file: data/list.csv
              order: name
              announced: 4

            """.ReplaceLineEndings("\n"),
            Encoding.UTF8.GetString(letter.Bytes.Span)
        );
        Assert.Equal(("application/yaml", "Source"), (letter.MediaType, letter.Relationship));
    }

    [Theory]
    [InlineData("fields: {organization: Name of your organization, country: 4, status: 5}", 65001)]
    [InlineData("encoding: windows-1252", 1252)]
    [InlineData("encoding: macroman", 10000)]
    [InlineData("encoding: utf-16le", 1200)]
    [InlineData("fields: {organization: Name of your organization, country: Country, name: 7, note: 6}", 65001)]
    [InlineData("group-by: country", 65001)]
    [InlineData("heading: \"{{ signatories.count }} from {{ countries.count }} countries\"", 65001)]
    public void A_list_may_be_read_in_any_way(string key, int codePage)
    {
        using var folder = WithForm();
        folder.Edit("letter.yml", "  order: name\n", $"  order: name\n  {key}\n");
        File.WriteAllBytes(
            folder.File("data/list.csv"),
            CodePagesEncodingProvider.Instance.GetEncoding(codePage)?.GetBytes(FormList)
                ?? Encoding.GetEncoding(codePage).GetBytes(FormList)
        );
        Assert.NotEmpty(Sources(folder));
        Assert.Equal(0, TestRun.Of(folder.Path, "verify", "x.pdf").ExitCode);
    }

    [Fact]
    public void A_draft_and_part_2_hold_no_sources()
    {
        using var folder = WithForm();
        Assert.Contains("a draft is not made for the archive", Refusal(folder, "--draft"), StringComparison.Ordinal);
        Assert.Contains(
            "only PDF/A-3",
            Refusal(folder, "--conformance", "pdf/a-2a,pdf/ua-1"),
            StringComparison.Ordinal
        );
        Assert.Equal(
            0,
            TestRun.Of(folder.Path, "build", "--embed-sources", "--conformance", "pdf/a-3b", "-o", "x.pdf").ExitCode
        );
        Assert.Equal(0, TestRun.Of(folder.Path, "verify", "x.pdf").ExitCode);
    }

    [Fact]
    public void The_pages_are_those_of_the_letter_without_sources()
    {
        using var folder = WithForm();
        Assert.NotEmpty(Sources(folder));
        TestRun.Of(folder.Path, "build", "-o", "y.pdf");
        Assert.Equal(TagText.Write(Report(folder, "y.pdf")), TagText.Write(Report(folder, "x.pdf")));
    }

    private static string Refusal(TemporaryFolder folder, params string[] options)
    {
        var run = TestRun.Of(folder.Path, ["build", "--embed-sources", "-o", "none.pdf", .. options]);
        Assert.Equal(2, run.ExitCode);
        Assert.False(File.Exists(folder.File("none.pdf")));
        return run.Error;
    }

    private static VerificationReport Report(TemporaryFolder folder, string file) =>
        Verified.Of(File.ReadAllBytes(folder.File(file)));

    private static EmbeddedSource[] Sources(TemporaryFolder folder)
    {
        var run = TestRun.Of(folder.Path, "build", "--embed-sources", "-o", "x.pdf");
        Assert.True(run.ExitCode == 0, run.Error);
        return [.. Report(folder, "x.pdf").Sources];
    }

    private static TemporaryFolder WithForm()
    {
        var folder = new TemporaryFolder();
        folder.Write("letter.yml", FormLetter.ReplaceLineEndings("\n"));
        folder.Write("data/list.csv", FormList.ReplaceLineEndings("\n"));
        folder.Write("data/list.decisions.yml", "same:\n  - [The Sentry, Sentry]\n");
        return folder;
    }
}
