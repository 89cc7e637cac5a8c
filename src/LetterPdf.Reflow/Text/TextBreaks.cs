using System.Text;
using LetterPdf.Model;
using LetterPdf.Unicode;

namespace LetterPdf.Reflow;

/// <summary>
/// Where a line of plain text may end: at the opportunities of UAX #14 that follow a space, or that stand beside a wide
/// character. Others, such as after a hyphen, are for printed pages: whoever joins the lines again puts a space there.
/// <para>A web or mail address is never divided, since half an address leads elsewhere. No line begins with a lone dash
/// or with ">", which would make an item or a quotation of it, or with "From ", which mailboxes take for the next
/// message.</para>
/// </summary>
internal static class TextBreaks
{
    private const int Wide = 2;

    /// <summary>Whether a line may end before each UTF-16 unit of a text.</summary>
    public static bool[] Of(string text)
    {
        var opportunities = new BreakOpportunity[text.Length + 1];
        LineBreakOpportunities.Find(text, opportunities);
        var breaks = new bool[text.Length + 1];
        for (var i = 1; i < text.Length; i++)
        {
            breaks[i] =
                (opportunities[i] != BreakOpportunity.Prohibited || OpensAfterQuotation(text, i))
                && (text[i - 1] == ' ' || IsBesideWide(text, i))
                && MayBegin(text, i)
                && !IsInsideGuillemets(text, i);
        }

        KeepAddresses(text, breaks);
        return breaks;
    }

    private static bool IsBesideWide(string text, int at)
    {
        Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out var before, out _);
        Rune.DecodeFromUtf16(text.AsSpan(at), out var after, out _);
        return DisplayWidth.Of(before) == Wide || DisplayWidth.Of(after) == Wide;
    }

    // LB15 keeps a bracket with the quotation mark before it, even over a space: rather a rule for opening marks, and
    // later versions of the annex have dropped it.
    private static bool OpensAfterQuotation(string text, int at) =>
        text[at] is '(' or '['
        && text[at - 1] == ' '
        && at > 1
        && text[at - 2] is '"' or '\u00BB' or '\u201D' or '\u2019';

    private static bool MayBegin(string text, int at)
    {
        var line = text.AsSpan(at);
        var isLoneDash = line[0] is '-' or '\u2013' or '\u2014' && (line.Length == 1 || line[1] is ' ' or '\u00A0');
        return !isLoneDash && line[0] != '>' && !line.StartsWith("From ", StringComparison.Ordinal);
    }

    // French sets spaces inside guillemets, however they are typed; German has the marks the other way round, and no
    // spaces.
    private static bool IsInsideGuillemets(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd(' ');
        var opens = before is [.., '\u00AB' or '\u2039'] && (before.Length == 1 || !char.IsLetterOrDigit(before[^2]));
        var closes = text[at] is '\u00BB' or '\u203A' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));
        return opens || closes;
    }

    private static void KeepAddresses(string text, bool[] breaks)
    {
        for (var from = 0; NetAddress.Find(text, from) is { } address; from = address.End)
        {
            breaks.AsSpan((address.Start + 1)..address.End).Clear();
        }

        // What a link leads to stands between angle brackets, and may hold signs that end an address in running text.
        for (var start = text.IndexOf('<', StringComparison.Ordinal); start >= 0; )
        {
            if (text.AsSpan(start).IndexOfAny(' ', '>') is > 0 and var end && text[start + end] == '>')
            {
                breaks.AsSpan(start + 1, end).Clear();
            }

            start = text.IndexOf('<', start + 1);
        }
    }
}
