using CsCheck;
using LetterPdf.Model;

namespace LetterPdf.Input.Tests;

public sealed class PrivacyTests
{
    private const string Secret = "person@example.org";

    [Theory]
    [InlineData("organization,mail,country\nA,person@example.org,B\nC  d,person@example.org,\n")]
    [InlineData("organization,mail,country\nA,person@example.org\nA,person@example.org,B,person@example.org\n")]
    [InlineData("organization,mail,country\nA,\"person@example.org,B\nC,person@example.org,D\n")]
    [InlineData("organization,mail,country\n\"A\",\"person@example.org\"x,B\n")]
    [InlineData("organization,mail,country\n,person@example.org,B\n")]
    [InlineData("organization,mail,country\nA\uFFFD,person@example.org,B\n")]
    [InlineData("name,mail,country\nA,person@example.org,B\n")]
    [InlineData("A,person@example.org,B\nA,person@example.org,B\n")]
    [InlineData("organization,\"mail\nA,person@example.org,B\n")]
    [InlineData("organization,mail,status\nA,person@example.org,B\n")]
    [InlineData("organization,mail,country\n\"A, person@example.org, B\nC,\"\"person@example.org,D\n")]
    public void An_address_reaches_no_diagnostic_and_no_source_line(string csv) => AssertHidden(Reading.Csv(csv));

    [Fact]
    public void An_address_stays_hidden_whatever_the_quotation_marks_do()
    {
        // Every cell in the mail column is the address, in rows with any number of cells and any quoting of that
        // cell.
        var cell = Gen.OneOf(Secret, $"\"{Secret}\"", $"\"{Secret}", $"{Secret}\"", $"\"{Secret}\"x", $"\"\"{Secret}");
        var row = Gen.Select(
            Gen.OneOf("A", "\"B, c\"", "", "D\u00A0e"),
            cell,
            Gen.OneOf("", ",P", ",P,Q"),
            (name, mail, rest) => $"{name},{mail}{rest}"
        );
        row.Array[0, 6]
            .Sample(
                rows => AssertHidden(Reading.Csv("organization,mail,country\n" + string.Join('\n', rows))),
                iter: 500
            );
    }

    [Fact]
    public void The_columns_that_the_letter_uses_are_shown()
    {
        var finding = Reading.Csv("organization,mail,country\nA  b,person@example.org,C\n").Diagnostics.Single();
        Assert.Equal("A  b,••••••••••••••••••,C", ((TextSpan)finding.Place!).File.LineText(2));
    }

    private static void AssertHidden(Reading reading)
    {
        Assert.All(
            reading.Diagnostics,
            finding =>
            {
                Assert.DoesNotContain('@', finding.Message.Said());
                Assert.DoesNotContain('@', finding.Hint.Said() ?? "");
                AssertHidden((finding.Place as TextSpan)?.File);
            }
        );
        Assert.All(
            reading.Letter?.Signatories?.Entries ?? [],
            entry =>
            {
                Assert.DoesNotContain('@', entry.Organization.Value + entry.Country?.Value);
                AssertHidden(((TextSpan)entry.Organization.Place).File);
            }
        );
    }

    private static void AssertHidden(SourceFile? file)
    {
        for (var line = 1; file is not null && line <= file.PositionOf(file.Length).Line; line++)
        {
            Assert.DoesNotContain('@', file.LineText(line));
        }
    }
}
