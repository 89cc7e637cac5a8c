using System.Text;
using LetterPdf.Model;
using LetterPdf.Reflow;

namespace LetterPdf.Suite.Forms;

/// <summary>The draft of an e-mail of every golden letter, as another parser reads it.</summary>
public sealed class MailFormTests
{
    private static readonly string[] Addresses = ["office@example.org", "jane.o'neil+press@mail.example.org"];

    public static TheoryData<string> Names => [.. LetterRecipe.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Another_parser_reads_all_that_was_written(string name)
    {
        var form = GoldenForm.Of(name);
        var letter = form.Letter with { Letter = WithAddresses(form.Letter.Letter) };
        var bytes = (form with { Letter = letter }).Write(LetterForm.Mail);
        Assert.Equal(bytes, (form with { Letter = letter }).Write(LetterForm.Mail));
        var mail = ParsedMail.Of(bytes);
        Assert.Empty(mail.Defects);
        Assert.Equal(
            ["multipart/mixed", "multipart/alternative", "text/plain", "text/html", "application/pdf"],
            mail.Structure
        );
        AssertHeaders(letter.Letter, mail);
        AssertParts(letter, mail);
        Assert.Equal("0", mail["bareLineEnds"]);
        Assert.Equal("True", mail["isAscii"]);
        Assert.InRange(int.Parse(mail["longestLine"], System.Globalization.CultureInfo.InvariantCulture), 1, 78);
    }

    [Theory]
    [InlineData("Lettre à M. le Président – « urgent » et confidentielle, avec un objet assez long pour deux lignes")]
    [InlineData("رسالة إلى المحكمة الجنائية الدولية بشأن التهديدات التي تواجهها من أجل العدالة والمساءلة")]
    [InlineData("国際刑事裁判所への脅威について国際刑事裁判所への脅威について国際刑事裁判所への脅威について")]
    [InlineData("A subject\r\nBcc: everybody@example.org")]
    public void Any_subject_name_and_file_name_comes_back(string words)
    {
        var form = GoldenForm.Of("01-one-line");
        var line = new LetterText(words, form.Letter.Letter.DatePlace);
        var address = new LetterText(Addresses[0], line.Place);
        var letter = form.Letter with
        {
            Letter = form.Letter.Letter with
            {
                Subject = line,
                Addressees = [new Addressee { Name = line, Email = address }],
            },
            Pdf = form.Letter.Pdf with { FileName = $"{words.AsSpan(0, 8)}.pdf" },
        };
        var mail = ParsedMail.Of((form with { Letter = letter }).Write(LetterForm.Mail));
        var shown = PdfWords.Folded(words);
        Assert.Empty(mail.Defects);
        Assert.DoesNotContain("Bcc", mail.Headers);
        Assert.Equal(shown, PdfWords.Folded(mail["subject"]));
        Assert.Equal(Addresses[0], Assert.Single(mail.To).Address);
        Assert.Equal($"{shown} <{Addresses[0]}>", PdfWords.Folded(mail["toLine"].Replace("\"", "")));
        Assert.Equal($"{words.AsSpan(0, 8)}.pdf", mail["fileName"]);
    }

    private static void AssertHeaders(Letter letter, ParsedMail mail)
    {
        string[] expected =
        [
            "Content-Language",
            "Content-Type",
            "Date",
            "MIME-Version",
            "Message-Id",
            "Subject",
            "X-Unsent",
            .. letter.Addressees.IsEmpty || letter.IsDraft ? (string[])[] : ["To"],
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), mail.Headers.Order(StringComparer.Ordinal));
        var subject = (letter.Subject ?? letter.Title).Value;
        Assert.Equal(letter.IsDraft ? letter.Language.FormatDraftTitle(subject) : subject, mail["subject"]);
        Assert.Equal($"{letter.Date:yyyy-MM-dd}T12:00:00+00:00", mail["date"]);
        Assert.Matches("^<[0-9a-f]{32}@letterpdf\\.invalid>$", mail["messageId"]);
        Assert.Equal("1", mail["unsent"]);
        Assert.Equal(letter.Language.Tag, mail["language"]);
        Assert.Equal(letter.IsDraft ? [] : letter.Addressees.Select(to => (to.Name.Value, to.Email!.Value)), mail.To);
    }

    private static void AssertParts(ReflowedLetter letter, ParsedMail mail)
    {
        var unwrapped = letter with { Options = ReflowOptions.Default with { Columns = null } };
        var text = Encoding.UTF8.GetString(LetterReflow.Write(LetterForm.Text, unwrapped, new DiagnosticBag()));
        Assert.Equal(WithCrLf(text), mail["text"]);
        Assert.Equal(WithCrLf(WebFragment.ForMail(letter)), mail["html"]);
        Assert.Equal(("utf-8", "utf-8"), (mail["textCharset"], mail["htmlCharset"]));
        Assert.Equal(letter.Pdf.Sha256, mail["pdf"]);
        Assert.Equal((letter.Pdf.FileName, "attachment"), (mail["fileName"], mail["disposition"]));
    }

    // The line ends of mail.
    private static string WithCrLf(string text) => text.Replace("\n", "\r\n", StringComparison.Ordinal);

    private static Letter WithAddresses(Letter letter) =>
        letter with
        {
            Addressees =
            [
                .. letter.Addressees.Select(
                    (to, i) => to with { Email = new LetterText(Addresses[i % Addresses.Length], to.Name.Place) }
                ),
            ],
        };
}
