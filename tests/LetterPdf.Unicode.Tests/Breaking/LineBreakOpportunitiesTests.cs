using System.Globalization;
using CsCheck;

namespace LetterPdf.Unicode.Tests;

public class LineBreakOpportunitiesTests(ITestOutputHelper output)
{
    /// <summary>The number in the file's last lines, "# Lines: 7654".</summary>
    private const int OfficialCases = 7654;

    /// <summary>One character of every class, and more of those that letters are made of.</summary>
    private static readonly Gen<string> AnyText = Gen.OneOf(
            Gen.Char["abcXYZ 0123.,-/()[]$%\"'!?:;\n"],
            Gen.Char[
                "\r\u000B\u0085\u00A0\u00AD\u00B4\u0308\u05D0\u2014\u2019\u201C\u201D\u2024\u2060\u200B\u200D\u2011"
            ],
            Gen.Char["\u1100\u1160\u11A8\uAC00\uAC01\u3041\u3001\u4E00\uFF08\uFF09\uFFFC\u0E01\u0E31"],
            Gen.Char["\uD83C\uDDE6\uDDF7\uDFFB\u261D\uDC2C"]
        )
        .Array[0, 30]
        .Select(characters => new string(characters));

    [Fact]
    public void Every_case_of_the_official_test_file_passes()
    {
        var cases = LineBreakTestCase.ReadAll().ToList();
        var failures = cases.Where(test => !test.FindBreaks().SequenceEqual(test.MayBreak)).ToList();
        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{cases.Count - failures.Count} of {cases.Count} cases pass.")
        );

        Assert.Equal(OfficialCases, cases.Count);
        Assert.True(failures.Count == 0, string.Join('\n', failures.Take(20).Select(test => test.Comment)));
    }

    [Theory]
    [InlineData("We write to you.", "We |write |to |you.!")]
    [InlineData("Presbyterian Church (USA)", "Presbyterian |Church |(USA)!")]
    [InlineData("Washington, D.C.\u00A020500", "Washington, |D.C.\u00A020500!")]
    [InlineData("re-elected well\u2011known", "re-|elected |well\u2011known!")]
    [InlineData("sanctions\u2014or worse", "sanctions|\u2014|or |worse!")]
    [InlineData("\u201CYes,\u201D she said", "\u201CYes,\u201D |she |said!")]
    [InlineData("a fee of $1,234.50 (5%)", "a |fee |of |$1,234.50 |(5%)!")]
    [InlineData("one\ntwo\r\nthree", "one\n!two\r\n!three!")]
    [InlineData("and/or", "and/|or!")]
    [InlineData("Moma\u0301s Co\u0302te", "Moma\u0301s |Co\u0302te!")]
    [InlineData("\U0001F1FA\U0001F1E6\U0001F1EB\U0001F1F7", "\U0001F1FA\U0001F1E6|\U0001F1EB\U0001F1F7!")]
    public void The_texts_of_letters_break_where_readers_expect(string text, string expected) =>
        Assert.Equal(expected, Mark(text));

    [Fact]
    public void An_empty_text_has_no_opportunity() => Assert.Equal([BreakOpportunity.Prohibited], Find(""));

    [Fact]
    public void A_result_without_room_for_the_end_of_the_text_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => LineBreakOpportunities.Find("ab", new BreakOpportunity[2]));

    [Fact]
    public void Entries_past_the_end_of_the_text_are_left_alone()
    {
        var result = new BreakOpportunity[5];
        result.AsSpan().Fill(BreakOpportunity.Allowed);
        LineBreakOpportunities.Find("ab", result);
        Assert.Equal(
            [
                BreakOpportunity.Prohibited,
                BreakOpportunity.Prohibited,
                BreakOpportunity.Mandatory,
                BreakOpportunity.Allowed,
                BreakOpportunity.Allowed,
            ],
            result
        );
    }

    [Fact]
    public void No_text_is_broken_at_its_start_or_before_a_space_or_inside_a_character() =>
        AnyText.Sample(text =>
        {
            var found = Find(text);
            Assert.Equal(BreakOpportunity.Prohibited, found[0]);
            for (var i = 1; i < text.Length; i++)
            {
                var inside = char.IsSurrogatePair(text[i - 1], text[i]) || (text[i - 1], text[i]) is ('\r', '\n');
                var beforeSpace = text[i] == ' ' && text[i - 1] is not ('\n' or '\r' or '\u000B' or '\u0085');
                Assert.False((inside || beforeSpace) && found[i] != BreakOpportunity.Prohibited, Mark(text));
            }
        });

    [Fact]
    public void A_line_must_end_exactly_after_a_line_end_and_at_the_end_of_the_text() =>
        AnyText
            .Where(text => text.Length > 0)
            .Sample(text =>
            {
                var found = Find(text);
                for (var i = 1; i < text.Length; i++)
                {
                    var isLineEnd =
                        text[i - 1] is '\n' or '\u000B' or '\u0085' || (text[i - 1] == '\r' && text[i] != '\n');
                    Assert.Equal(isLineEnd, found[i] == BreakOpportunity.Mandatory);
                }

                Assert.Equal(BreakOpportunity.Mandatory, found[^1]);
            });

    [Fact]
    public void What_stands_after_a_line_end_is_decided_without_what_stands_before() =>
        Gen.Select(AnyText, AnyText)
            .Sample((head, tail) => Assert.Equal(Mark(head + "\n") + Mark(tail), Mark(head + "\n" + tail)));

    [Fact]
    public void Nothing_is_allocated()
    {
        var text = string.Concat(
            Enumerable.Repeat("International Criminal Court (ICC), \u201C2002\u201D $(\u0308\u0308 1) ", 200)
        );
        var result = new BreakOpportunity[text.Length + 1];
        LineBreakOpportunities.Find(text, result);
        var before = GC.GetAllocatedBytesForCurrentThread();
        LineBreakOpportunities.Find(text, result);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static BreakOpportunity[] Find(string text)
    {
        var result = new BreakOpportunity[text.Length + 1];
        LineBreakOpportunities.Find(text, result);
        return result;
    }

    /// <summary>The text with | where a line may end and ! where it must.</summary>
    private static string Mark(string text)
    {
        var found = Find(text);
        return string.Concat(
            found.Select(
                (opportunity, i) =>
                    opportunity switch
                    {
                        BreakOpportunity.Allowed => "|",
                        BreakOpportunity.Mandatory => "!",
                        _ => "",
                    } + (i < text.Length ? text[i].ToString() : "")
            )
        );
    }
}
