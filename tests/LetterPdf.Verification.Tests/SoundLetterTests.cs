using LetterPdf.Export;
using LetterPdf.Suite;
using LetterPdf.Tests.Readers;

namespace LetterPdf.Verification.Tests;

/// <summary>The program's own output has no finding, and is read as it was meant.</summary>
public sealed class SoundLetterTests
{
    public static TheoryData<string> Names => [.. LetterRecipe.Names];

    [Fact]
    public void The_real_letter_is_sound() => AssertSound(Samples.Real);

    [Fact]
    public void What_a_report_says_of_the_real_letter()
    {
        var report = Verified.Of(Samples.Real.Bytes);
        Assert.True(report.IsReadable);
        Assert.Equal("letterpdf 0.6.0", report.Producer);
        Assert.Equal("0.6.0", report.Version);
        Assert.Equal("PDF/A-2a + PDF/UA-1", report.Claims!.ToString());
        Assert.Equal("Threats to the International Criminal Court", report.Facts.Title);
        Assert.Equal("en-US", report.Facts.Language);
        Assert.Equal("D:20240522000000Z", report.Facts.Date);
        Assert.Equal(3, report.Facts.PageCount);
        Assert.Equal(116, report.Signatories.Length);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_golden_letter_is_sound(string name)
    {
        var recipe = LetterRecipe.Read(name);
        using var folder = new TemporaryFolder();
        recipe.WriteTo(folder);
        AssertSound(BuiltLetter.Of(folder.Path, recipe.IsDraft));
    }

    [Fact]
    public void A_file_that_is_unpacked_and_written_again_is_sound()
    {
        AssertNoFindings(Verified.Of(EditableFile.Of(Samples.Rich).Write()));
        AssertNoFindings(Verified.Of(EditableFile.Of(Samples.Drawn).Write()));
        AssertNoFindings(Verified.Of(EditableFile.Of(Samples.Real.Bytes).Write()));
        AssertNoFindings(Verified.Of(EditableFile.Of(Samples.WithFields).Write()));
    }

    [Fact]
    public void Places_for_signatures_are_read_with_their_words_and_the_identifier_is_a_fact()
    {
        var report = Verified.Of(Samples.WithFields);
        AssertNoFindings(report);
        Assert.Equal("HRN/2024/17", report.Facts.Identifier);
        Assert.Equal(
            [
                ("P", "Respectfully,"),
                ("Form", "Electronic signature of The Senders"),
                ("Form", "Electronic signature of The Others"),
            ],
            report.Elements.Select(element => (element.Role, element.Text)).TakeLast(3)
        );
    }

    private static void AssertSound(BuiltLetter letter)
    {
        var report = Verified.Of(letter.Bytes);
        AssertNoFindings(report);
        Assert.Equal(StructureText.Write(letter.Document), TagText.Write(report));
        Assert.Equal(letter.Document.Conformance, report.Claims);
        Assert.Equal(letter.Letter.Signatories?.Entries.Length ?? 0, report.Signatories.Length);
        if (letter.Letter.Signatories is { } list)
        {
            Assert.All(
                list.Entries.Zip(report.Signatories),
                pair =>
                    Assert.Contains(
                        Folded(pair.First.Organization.Value),
                        Folded(pair.Second),
                        StringComparison.Ordinal
                    )
            );
        }
    }

    // Directional marks are around names in the text, and are not part of them.
    private static string Folded(string text) =>
        string.Concat(text.Where(character => character is not (>= '\u2066' and <= '\u2069')));

    private static void AssertNoFindings(VerificationReport report)
    {
        Assert.Empty(report.Checks.SelectMany(check => check.Findings.Select(finding => $"{check.Name}: {finding}")));
        Assert.True(report.IsSound);
        Assert.Equal(CheckOutcome.Passed, report.Checks[^1].Outcome);
        Assert.All(report.Checks, check => Assert.True(check.Outcome != CheckOutcome.Failed, check.Name));
    }
}
