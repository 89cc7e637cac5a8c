using System.Text;
using LetterPdf.Model;
using LetterPdf.Typesetting.Tests;

namespace LetterPdf.Reflow.Tests.Mail;

public sealed class MailDraftTests
{
    private static readonly Letter Letter = TestLetter.With(TestLetter.Paragraph("A text."));

    [Fact]
    public void A_draft_has_no_sender_and_goes_to_nobody_without_an_address()
    {
        var head = HeadOf(Reflowed.Of(Letter));
        Assert.Contains("\r\nX-Unsent: 1\r\n", head, StringComparison.Ordinal);
        Assert.Contains("Date: Wed, 22 May 2024 12:00:00 +0000\r\n", head, StringComparison.Ordinal);
        Assert.DoesNotContain("From:", head, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("To:", head, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_letter_without_a_subject_has_its_title()
    {
        var untitled = Letter with { Subject = null };
        Assert.Contains("Subject: A subject\r\n", HeadOf(Reflowed.Of(Letter)), StringComparison.Ordinal);
        Assert.Contains("Subject: A letter\r\n", HeadOf(Reflowed.Of(untitled)), StringComparison.Ordinal);
        Assert.Contains(
            "Subject: Draft: A subject\r\n",
            HeadOf(Reflowed.Of(Letter with { IsDraft = true })),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_same_letter_gives_the_same_bytes_and_another_other_identifiers()
    {
        var letter = Reflowed.Of(Letter);
        var other = letter with { Pdf = letter.Pdf with { Sha256 = new string('b', 64) } };
        Assert.Equal(MailDraft.Write(letter), MailDraft.Write(letter));
        Assert.Contains($"Message-Id: <{new string('a', 32)}@", HeadOf(letter), StringComparison.Ordinal);
        Assert.Contains($"Message-Id: <{new string('b', 32)}@", HeadOf(other), StringComparison.Ordinal);
    }

    // The limit is that of a form; a mail has none.
    [Fact]
    public void The_choices_about_plain_text_do_not_change_the_mail() =>
        Assert.Equal(MailDraft.Write(Reflowed.Of(Letter)), MailDraft.Write(Reflowed.Of(Letter, columns: 30, limit: 5)));

    private static string HeadOf(ReflowedLetter letter)
    {
        var text = Encoding.ASCII.GetString(MailDraft.Write(letter));
        return "\r\n" + text[..text.IndexOf("\r\n\r\n", StringComparison.Ordinal)] + "\r\n";
    }
}
