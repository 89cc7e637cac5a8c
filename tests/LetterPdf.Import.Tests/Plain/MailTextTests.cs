using System.Text;

namespace LetterPdf.Import.Tests;

/// <summary>Texts as mail programs and editors write them.</summary>
public sealed class MailTextTests
{
    private const string Long =
        "We ask you to oppose any legislative efforts to undermine the Court, and\n"
        + "to make clear that regardless of its views on specific investigations the\n"
        + "United States continues to support independent international justice\n"
        + "mechanisms.\n";

    private const string LongRead =
        "We ask you to oppose any legislative efforts to undermine the Court, and to make clear that regardless of its "
        + "views on specific investigations the United States continues to support independent international justice "
        + "mechanisms.";

    [Fact]
    public void A_whole_mail_becomes_blocks_and_all_is_said()
    {
        const string mail =
            "From: Jane Roe <jane@example.org>\nTo: partners@example.org\nDate: Wed, 22 May 2024 10:32:00 +0200\n"
            + "Subject: Fwd: Our letter\n\nOn May 22, 2024, at 10:00, John wrote:\n> Dear all,\n>\n"
            + "> we ask you to oppose any legislative efforts to undermine the Court,\n"
            + "> and to make *clear* that regardless of its _views_ on specific cases the\n"
            + "> United States continues to support inter-\n"
            + "> national justice [1]. See our report <https://example.org/report>\n"
            + "> and mail jane@example.org <mailto:jane@example.org>.\n>\n> We demand:\n"
            + "> - that threats end and that the Court be free to work without\n>   fear of sanctions\n"
            + "> - that judges be safe\n> (a) one thing\n> (b) another\n>\n> OUR CONCERNS\n>\n> 1) first item\n"
            + "> 2) second\n>\n> > a quoted word\n>\n> Notes\n>\n> [1] Report of 2024.\n-- \nJane Roe\nExample\n";
        var read = ReadText.Mail(mail);

        Assert.Equal("Our letter", read.Draft!.Subject);
        Assert.Equal(
            """
            p Dear all,
            p we ask you to oppose any legislative efforts to undermine the Court, and to make *clear* that regardless of its /views/ on specific cases the United States continues to support inter-national justice^1. See our report {https://example.org/report|https://example.org/report} and mail {jane@example.org|mailto:jane@example.org}.
            p We demand:
            list •
            item
              p that threats end and that the Court be free to work without fear of sanctions
            item
              p that judges be safe
            p (a) one thing¶(b) another
            h1 OUR CONCERNS
            list 1
            item
              p first item
            item
              p second
            quote
              p a quoted word
            note 1:
              p Report of 2024.
            # the signs > were left out: lines 7 to 31
            # 7 lines were joined into 2 paragraphs
            # line 10 was joined to the one above: '... the Court, | and to make *clear* ...'
            # read as bold, between asterisks: line 10
            # read as italic, between underscores: line 10
            # line 12 was joined to the one above: '... to support inter- | national justice ...'
            # line 11 ends with a hyphen, which was kept: 'inter-national'
            # read as footnotes: lines 12, 29 and 31
            # addresses in angle brackets became links: lines 12 and 13
            # line 13 was joined to the one above: '... /example.org/report> | and mail ...'
            # read as items with bullets: lines 16 and 18
            # line 17 was joined to the one above: '... to work without | fear of sanctions ...'
            # kept as lines of their own: lines 19 and 20
            # read as a heading, for its capitals: line 22
            # read as numbered items: lines 24 and 25
            # read as a quotation: line 27 (if that is the letter itself, delete what is not, and import it again)
            LP0836 1:1 a mail's header is left out: lines 1 to 4
            LP0836 6:1 the line that says who wrote the quoted text is left out: line 6
            LP0837 19:1 kept as text, though they begin like items of a list: lines 19 and 20
            LP0836 32:1 a mail's signature is left out: lines 32 to 34

            """,
            read.Text
        );
    }

    [Fact]
    public void Wrapped_lines_are_one_paragraph_and_lines_of_an_address_stay() =>
        Assert.Equal(
            $"p {LongRead}\np Jane Roe¶12 High Street¶Springfield\n# 4 lines were joined into one paragraph\n"
                + "# kept as lines of their own: lines 6 to 8\n",
            ReadText.Mail($"{Long}\nJane Roe\n12 High Street\nSpringfield\n").Text
        );

    [Fact]
    public void A_paragraph_that_follows_without_a_blank_line_is_its_own() =>
        Assert.Equal(
            $"p Dear friends,\np {LongRead}\n# 4 lines were joined into one paragraph\n"
                + "# a paragraph begins without a blank line before it: line 2\n",
            ReadText.Mail($"Dear friends,\n{Long}").Text
        );

    [Fact]
    public void A_poem_keeps_its_lines() =>
        Assert.StartsWith(
            $"p {LongRead}\np They told us that the sea¶was only there for ships¶and not for us who wait\n",
            ReadText
                .Mail($"{Long}\nThey told us that the sea\nwas only there for ships\nand not for us who wait\n")
                .Text,
            StringComparison.Ordinal
        );

    [Fact]
    public void An_item_that_was_wrapped_by_hand_is_one_line_and_said()
    {
        var read = ReadText
            .Mail($"{Long}\n\n- Release her at once;\n- Let her see a doctor and lawyers of her\n  choice;\n")
            .Text;
        Assert.Contains("item\n  p Let her see a doctor and lawyers of her choice;\n", read, StringComparison.Ordinal);
        Assert.Contains("was joined to the one above: '... and lawyers of her | choice; ...'", read);
    }

    [Fact]
    public void A_quotation_inside_the_text_is_a_quotation() =>
        Assert.Equal(
            "p You wrote:\nquote\n  p Never.\n  quote\n    p Ever?\np We disagree.\n"
                + "# the signs > were left out: lines 2 and 3\n# read as a quotation: lines 2 and 3 (if that is the "
                + "letter itself, delete what is not, and import it again)\n",
            ReadText.Mail("You wrote:\n> Never.\n>> Ever?\n\nWe disagree.\n").Text
        );

    [Fact]
    public void Flowed_text_is_joined_where_a_space_ends_the_line()
    {
        const string flowed =
            "We ask you to oppose any legislative efforts to undermine \nthe Court and to make clear that its views \n"
            + "are not those of the people who live in the country and \nwait for justice, as they have for long years, "
            + "and who \nwill go on.\nA new line.\n";
        Assert.StartsWith(
            "p We ask you to oppose any legislative efforts to undermine the Court and to make clear that its views are "
                + "not those of the people who live in the country and wait for justice, as they have for long years, "
                + "and who will go on.\np A new line.\n",
            ReadText.Mail(flowed).Text,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("pre- and post-war", "pre-\nand post-war")]
    [InlineData("human-rights work", "human-\nrights work")]
    [InlineData("the war - it ended", "the war -\nit ended")]
    public void A_hyphen_at_a_lines_end_is_never_lost(string joined, string end)
    {
        var start = Long.Replace("mechanisms.\n", "mechanisms of all those who work for ", StringComparison.Ordinal);
        Assert.Contains(joined, ReadText.Mail(start + end + " and go on\nwith it.\n").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Our concerns\n============\n\nText.\n", "h1 Our concerns\np Text.\n")]
    [InlineData("Our concerns\n------------\nText.\n", "h2 Our concerns\np Text.\n")]
    [InlineData("## Our concerns\n\nText.\n", "h2 Our concerns\np Text.\n")]
    [InlineData("OUR CONCERNS\n\nText.\n", "h1 OUR CONCERNS\np Text.\n")]
    [InlineData("Text.\n\n* * *\n\nMore.\n", "p Text.\nrule\np More.\n")]
    [InlineData("Text.\n\nTHE END\n", "p Text.\np THE END\n")]
    public void Headings_and_rules(string text, string blocks) =>
        Assert.StartsWith(blocks, ReadText.Mail(text).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("- one\n- two\n", "list •\nitem\n  p one\nitem\n  p two\n")]
    [InlineData("• one\n", "list •\nitem\n  p one\n")]
    [InlineData("- one\n\n- two\n", "list • loose\nitem\n  p one\nitem\n  p two\n")]
    [InlineData("3. one\n4. two\n", "list 3\nitem\n  p one\nitem\n  p two\n")]
    [InlineData(
        "- one\n  - inner\n  - inner two\n- two\n",
        "list •\nitem\n  p one\n  list •\n  item\n    p inner\n  item\n    p inner two\nitem\n  p two\n"
    )]
    [InlineData("- one\n", "p - one\n")]
    [InlineData("1. one\n3. two\n", "p 1. one¶3. two\n")]
    [InlineData("1990. It began.\n", "p 1990. It began.\n")]
    [InlineData("(1) one\n(2) two\n", "p (1) one¶(2) two\n")]
    public void Lists_are_read_only_where_they_are_sure(string text, string blocks) =>
        Assert.StartsWith(blocks, ReadText.Mail(text).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("We *say* so.", "p We *say* so.", false)]
    [InlineData("We _say_ so.", "p We /say/ so.", false)]
    [InlineData("We *_say_* so.", "p We */say/* so.", false)]
    [InlineData("2 * 3 * 4 a_b_c", "p 2 * 3 * 4 a_b_c", false)]
    [InlineData("We *say so.", "p We *say so.", true)]
    public void Emphasis_is_read_around_whole_words(string text, string blocks, bool isKept)
    {
        var read = ReadText.Mail(text);
        Assert.StartsWith(blocks + "\n", read.Text, StringComparison.Ordinal);
        Assert.Equal(isKept, read.Findings.Contains("LP0837", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        "Report [1] and [2].\n\n[1] One.\n\n[2] Two.\n",
        "p Report^1 and^2.\nnote 1:\n  p One.\nnote 2:\n  p Two.\n"
    )]
    [InlineData("Report [2] and [1].\n\n[1] One.\n[2] Two.\n", "p Report [2] and [1].\np [1] One.¶[2] Two.\n")]
    [InlineData("Report [1].\n\n[1] One.\n[2] Two.\n", "p Report [1].\np [1] One.¶[2] Two.\n")]
    [InlineData("[T]he report [1] says.\n", "p [T]he report [1] says.\n")]
    public void Notes_are_read_only_where_all_of_them_match(string text, string blocks) =>
        Assert.StartsWith(blocks, ReadText.Mail(text).Text, StringComparison.Ordinal);

    [Fact]
    public void A_memorandum_is_no_mail() =>
        Assert.Equal(
            "p FROM: Human Rights Watch¶TO: The President¶DATE: May 22, 2024\n"
                + "# kept as lines of their own: lines 1 to 3\n",
            ReadText.Mail("FROM: Human Rights Watch\nTO: The President\nDATE: May 22, 2024\n").Text
        );

    [Theory]
    [InlineData("The Court=E2=80=99s treaty\n")]
    [InlineData("a=20\nb=20\n")]
    public void Codes_of_mail_are_an_error(string text)
    {
        var read = ReadText.Mail(text);
        Assert.Null(read.Draft);
        Assert.StartsWith("LP0835", read.Findings, StringComparison.Ordinal);
    }

    [Fact]
    public void An_equals_sign_is_no_code_of_mail() => Assert.Empty(ReadText.Mail("E = mc2 and x=12\n").Findings);

    [Fact]
    public void Old_encodings_are_guessed_and_said()
    {
        var read = ReadText.Of("a.txt", [.. "The Court"u8, 0x92, .. "s caf"u8, 0xE9]);
        Assert.Equal("p The Court’s café\n", DraftText.Of(read.Draft!));
        Assert.Equal(
            "LP0833 1:10 'a.txt' is not UTF-8; it was read as Windows-1252, so that line 1 says 'Court’s'\n",
            read.Findings
        );
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Utf16_is_read_by_its_mark(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var read = ReadText.Of("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes("Žluť 😀\n")]);
        Assert.Equal("p Žluť 😀\n", read.Text);
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0x81 }, "LP0834")]
    [InlineData(new byte[] { 0x61, 0x07 }, "LP0834")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8 }, "LP0834")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61 }, "LP0834")]
    [InlineData(new byte[] { 0x61, 0x00 }, "LP0802")]
    [InlineData(new byte[] { }, "LP0803")]
    [InlineData(new byte[] { 0x20, 0x0A }, "LP0803")]
    public void Bytes_that_are_no_text_are_an_error(byte[] bytes, string code)
    {
        var read = ReadText.Of("a.txt", bytes);
        Assert.Null(read.Draft);
        Assert.StartsWith(code, read.Findings, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\\rtf1\\ansi Hello}", "a Rich Text file")]
    [InlineData("%PDF-1.7", "a PDF")]
    [InlineData("\n<!DOCTYPE html><p>Hello", "a web page")]
    [InlineData("Received: from a\nFrom: b\nMIME-Version: 1.0\n\nHello", "an e-mail in its raw form")]
    public void Other_kinds_are_named(string text, string kind) =>
        Assert.Equal($"nothing\nLP0802  'letter.txt' is {kind}\n", ReadText.Mail(text).Text);

    [Fact]
    public void A_text_longer_than_any_letter_is_refused() =>
        Assert.StartsWith("nothing\nLP0832", ReadText.Mail(new string('a', 1_048_577)).Text, StringComparison.Ordinal);

    [Fact]
    public void Quotations_deeper_than_any_are_refused() =>
        Assert.StartsWith(
            "nothing\nLP0832",
            ReadText.Mail($"a\n{new string('>', 100)} b\n").Text,
            StringComparison.Ordinal
        );
}
