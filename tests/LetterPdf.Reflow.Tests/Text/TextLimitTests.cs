using CsCheck;
using LetterPdf.Model;
using LetterPdf.Typesetting.Tests;
using LetterPdf.Typesetting.Tests.Outline;

namespace LetterPdf.Reflow.Tests.Text;

public sealed class TextLimitTests
{
    [Fact]
    public void A_text_is_too_long_if_it_has_more_characters_than_the_limit() =>
        Gen.Select(GeneratedLetters.All, Gen.Int[0, 3000], Gen.Bool)
            .Sample(
                (letter, limit, isWrapped) =>
                {
                    var findings = new DiagnosticBag();
                    int? columns = isWrapped ? ReflowOptions.UsualColumns : null;
                    var length = Reflowed.TextOf(letter, columns).Length;
                    PlainText.Write(Reflowed.Of(letter, columns, limit), findings);
                    Assert.Equal(length > limit, findings.HasErrors);
                    Assert.InRange(findings.Count, 0, 7);
                },
                iter: Cases.Of(300)
            );

    [Theory]
    [InlineData(0, false)]
    [InlineData(-1, true)]
    public void The_limit_itself_is_allowed(int more, bool isTooLong)
    {
        var letter = TestLetter.With(TestLetter.Paragraph("A text."));
        var limit = Reflowed.TextOf(letter).Length + more;
        var findings = new DiagnosticBag();
        PlainText.Write(Reflowed.Of(letter, limit: limit), findings);
        Assert.Equal(isTooLong, findings.HasErrors);
    }

    [Fact]
    public void Findings_say_where_the_limit_falls_and_what_lies_beyond_it()
    {
        const string body = "First paragraph.\nSecond, which is somewhat longer.\nThird.\nFourth paragraph.";
        var source = new SourceFile("data/body.md", body);
        var letter = TestLetter.With([.. body.Split('\n').Select(line => Paragraph(source, body, line))]) with
        {
            Closing = TestLetter.Line("Sincerely,"),
            Signatories = TestLetter.Signatories(1, Enumerable.Repeat(("A Forum", (string?)null), 100)),
        };
        var text = Reflowed.TextOf(letter);
        var limit = text.IndexOf("somewhat", StringComparison.Ordinal);
        var findings = new DiagnosticBag();
        PlainText.Write(Reflowed.Of(letter, limit: limit), findings);
        var withoutList = Reflowed.TextOf(letter with { Signatories = null }).Length;
        Assert.Equal(Expected(text, limit, withoutList), findings.InSourceOrder().Select(Shown));
    }

    // The last character of a paragraph is inside; only what follows is not.
    [Fact]
    public void A_paragraph_that_ends_at_the_limit_is_not_beyond_it()
    {
        var letter = TestLetter.With(TestLetter.Paragraph("First."), TestLetter.Paragraph("Second."));
        var text = Reflowed.TextOf(letter);
        var findings = new DiagnosticBag();
        PlainText.Write(
            Reflowed.Of(letter, limit: text.IndexOf("First.", StringComparison.Ordinal) + "First.".Length),
            findings
        );
        var second = text.IndexOf("Second.", StringComparison.Ordinal);
        Assert.Contains(
            FormattableString.Invariant(
                $"this part (characters {second + 1} to {text.Length - 1}) is the first that would be cut off;"
            ),
            Shown(Assert.Single(findings.InSourceOrder())),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_advice_says_what_the_list_costs()
    {
        var letter = TestLetter.With(TestLetter.Paragraph("A text.")) with
        {
            Signatories = TestLetter.Signatories(1, Enumerable.Repeat(("A Forum", (string?)null), 100)),
        };
        var findings = new DiagnosticBag();
        PlainText.Write(Reflowed.Of(letter, limit: 400), findings);
        var without = Reflowed.TextOf(letter with { Signatories = null }).Length;
        Assert.Contains(
            FormattableString.Invariant($"Without the list of signatories it has {without}, and fits"),
            Shown(findings.InSourceOrder()[0]),
            StringComparison.Ordinal
        );
    }

    private static string[] Expected(string text, int limit, int withoutList)
    {
        int At(string words) => text.IndexOf(words, StringComparison.Ordinal) + 1;
        int After(string words) => At(words) + words.Length - 1;
        return
        [
            FormattableString.Invariant(
                $"data/body.md:2:1: the text has {text.Length:N0} characters, and the limit is {limit}: this part "
            )
                + $"(characters {At("Second")} to {After("longer.")}) is the first that would be cut off; "
                + FormattableString.Invariant($"{text.Length - limit:N0} characters have to go. ")
                + FormattableString.Invariant($"Without the list of signatories it has {withoutList:N0}. ")
                + "The longest paragraphs, with their characters: data/body.md:1:1 (16), data/body.md:2:1 (33), "
                + "data/body.md:3:1 (6), data/body.md:4:1 (17).",
            $"data/body.md:3:1: 2 paragraphs of the text lie beyond the limit: characters {At("Third")} to "
                + $"{After("Fourth paragraph.")}; data/body.md:3:1 ends at {After("Third.")}, data/body.md:4:1 ends at "
                + $"{After("Fourth paragraph.")}; ",
            $"test:1:1: the closing or a signer lies beyond the limit: characters {At("Sincerely")} to "
                + $"{After("Sincerely,")}; ",
            FormattableString.Invariant(
                $"test:1:1: 101 lines of the list lie beyond the limit: characters {At("Signatories")} to {text.Length - 1:N0}; "
            ),
        ];
    }

    [Fact]
    public void The_advice_says_what_wrapping_costs()
    {
        var letter = TestLetter.With(TestLetter.Paragraph(TestLetter.Prose(100)));
        var (wrapped, unwrapped) = (Reflowed.TextOf(letter).Length, Reflowed.TextOf(letter, columns: null).Length);
        Assert.Equal(wrapped, unwrapped);
        var list = TestLetter.With(
            new ListBlock(null, [new ListEntry([.. letter.Body], TestLetter.Nowhere)], TestLetter.Nowhere)
        );
        var length = Reflowed.TextOf(list).Length;
        var findings = new DiagnosticBag();
        PlainText.Write(Reflowed.Of(list, limit: length - 1), findings);
        Assert.Contains("With --wrap none it fits", Shown(findings.InSourceOrder()[0]), StringComparison.Ordinal);
    }

    private static Paragraph Paragraph(SourceFile source, string body, string line)
    {
        var place = source.Span(body.IndexOf(line, StringComparison.Ordinal), line.Length);
        return new Paragraph([new TextInline(line, place)], place);
    }

    private static string Shown(Diagnostic finding) =>
        $"{finding.Place}: {finding.Message.Said()}; {finding.Hint.Said()}";
}
