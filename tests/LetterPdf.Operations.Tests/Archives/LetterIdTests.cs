using LetterPdf.Operations;
using LetterPdf.Verification;

namespace LetterPdf.Operations.Tests.Archives;

public sealed class LetterIdTests
{
    [Theory]
    [InlineData(
        "Threats to the International Criminal Court",
        "urn:letterpdf:threats-to-the-international-criminal-court"
    )]
    [InlineData("  Re: 121 NGOs, \"one\" voice!  ", "urn:letterpdf:re-121-ngos-one-voice")]
    [InlineData("Menaces contre la Cour pénale", "urn:letterpdf:menaces-contre-la-cour-p-nale")]
    [InlineData(
        "A subject of so many words that no folder could be named by all of them together",
        "urn:letterpdf:a-subject-of-so-many-words-that-no-folder-could-be-named-by"
    )]
    public void The_subject_makes_an_id_and_the_date_does_not(string subject, string id)
    {
        var made = LetterId.Of(new DocumentFacts { Date = "D:20240522000000Z", Subject = subject });
        Assert.Equal(id, made);
        Assert.True(Uri.IsWellFormedUriString(made, UriKind.Absolute));
    }

    [Fact]
    public void Other_scripts_have_ids_that_differ()
    {
        var ids = new[] { "رسالة مشتركة", "مكتوب مشترك", "共同の手紙" }.Select(subject =>
            LetterId.Of(new DocumentFacts { Date = "D:20240522000000Z", Subject = subject })
        );
        Assert.Equal(3, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_title_stands_in_for_a_subject_and_the_letters_own_id_for_both()
    {
        Assert.Equal(
            "urn:letterpdf:a-title",
            LetterId.Of(new DocumentFacts { Date = "D:20240522", Title = "A title" })
        );
        Assert.Equal(
            "urn:letterpdf:2024-017",
            LetterId.Of(
                new DocumentFacts
                {
                    Identifier = "2024-017",
                    Date = "D:20240522",
                    Title = "A title",
                }
            )
        );
        Assert.Equal(
            "https://example.org/letters/17",
            LetterId.Of(new DocumentFacts { Identifier = "https://example.org/letters/17" })
        );
    }

    [Fact]
    public void A_file_that_says_nothing_has_none()
    {
        Assert.Null(LetterId.Of(new DocumentFacts()));
        Assert.Null(LetterId.Of(new DocumentFacts { Date = "D:20240522" }));
        Assert.Null(LetterId.Of(new DocumentFacts { Subject = " " }));
        Assert.Equal(
            "urn:letterpdf:a-subject",
            LetterId.Of(new DocumentFacts { Date = "yesterday", Subject = "A subject" })
        );
    }

    [Theory]
    [InlineData("urn:letterpdf:2024-05-22:a-subject", true)]
    [InlineData("urn:letterpdf:a-subject", false)]
    [InlineData("urn:letterpdf:2024-05-22:another-subject", false)]
    [InlineData("urn:letterpdf:2024-13-22:a-subject", false)]
    [InlineData("urn:letterpdf:2024-05-22-a-subject", false)]
    [InlineData("urn:letterpdf:a-subject:2024-05-22", false)]
    public void An_id_with_a_date_is_known(string id, bool isDated) =>
        Assert.Equal(isDated, LetterId.IsDated(id, "urn:letterpdf:a-subject"));

    [Fact]
    public void A_letter_of_its_own_gets_its_date_and_then_a_number() =>
        Assert.Equal(
            ["urn:a:b", "urn:a:b:2025-05-22", "urn:a:b:2", "urn:a:b:3"],
            LetterId.Free("urn:a:b", new DocumentFacts { Date = "D:20250522000000Z" }).Take(4)
        );

    [Theory]
    [InlineData("urn:example:7", "urn:example:7")]
    [InlineData("letter 7", "urn:letterpdf:letter%207")]
    [InlineData("a/b", "urn:letterpdf:a%2Fb")]
    [InlineData("Ärger", "urn:letterpdf:%C3%84rger")]
    public void What_somebody_chose_is_a_uri_or_becomes_one(string chosen, string id) =>
        Assert.Equal(id, LetterId.Of(chosen));
}
