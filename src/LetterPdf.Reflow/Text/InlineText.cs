using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>
/// A part's words as plain text. What only looks different (italic, bold, small capitals) is plain: asterisks around
/// words are read by some people as emphasis and by others as a slip, and a web form shows them as they are.
/// <para>A reference to a footnote is "[1]": the raised figures that Unicode has get lost in forms that take few
/// characters. Words of another direction stand as they are, without Unicode's isolates (U+2068): mail programs order
/// them well enough without, and forms show boxes.</para>
/// </summary>
internal static class InlineText
{
    private const string MailScheme = "mailto:";
    private const string SoftHyphen = "\u00AD";

    private static readonly ImmutableArray<string> Schemes = [MailScheme, "https://", "http://"];

    /// <summary>The words, with LF where a line ends.</summary>
    public static string Of(ImmutableArray<OutlineInline> inlines)
    {
        var text = new StringBuilder();
        Append(text, inlines, withMarks: true);
        return text.Replace(SoftHyphen, string.Empty).ToString();
    }

    /// <summary>"[1]".</summary>
    public static string Mark(int note) => string.Create(CultureInfo.InvariantCulture, $"[{note}]");

    private static void Append(StringBuilder text, ImmutableArray<OutlineInline> inlines, bool withMarks)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                // Between raised figures stands a comma, so that 1 and 2 are not read as 12; brackets need none.
                case OutlineRun { Text: "," } comma when comma.Look.HasFlag(TextLook.Superior):
                    break;
                case OutlineRun run:
                    text.Append(run.Text);
                    break;
                case LineEnd:
                    text.Append('\n');
                    break;
                case NoteMark mark:
                    text.Append(withMarks ? Mark(mark.Number) : string.Empty);
                    break;
                case LinkedWords link:
                    Append(text, link.Inlines, withMarks);
                    AppendAddress(text, link);
                    break;
                case OutlineGroup group:
                    Append(text, group.Inlines, withMarks);
                    break;
            }
        }
    }

    // Between angle brackets, as RFC 3986 (appendix C) advises: so a stop behind it is no part of it.
    private static void AppendAddress(StringBuilder text, LinkedWords link)
    {
        var words = new StringBuilder();
        Append(words, link.Inlines, withMarks: false);
        if (!IsAddress(words.ToString().Trim(), link.Target))
        {
            text.Append(" <")
                .Append(IsPlainMail(link.Target) ? link.Target[MailScheme.Length..] : link.Target)
                .Append('>');
        }
    }

    // "example.org/report" says all of "https://example.org/report" that a reader needs.
    private static bool IsAddress(string words, string target)
    {
        foreach (var scheme in Schemes)
        {
            if (
                target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)
                && (IsSame(words, target) || IsSame(words, target[scheme.Length..]))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSame(string words, string address) =>
        string.Equals(words, address, StringComparison.Ordinal)
        || (address is [.. var bare, '/'] && string.Equals(words, bare, StringComparison.Ordinal));

    private static bool IsPlainMail(string target) =>
        target.StartsWith(MailScheme, StringComparison.OrdinalIgnoreCase)
        && !target.Contains('?', StringComparison.Ordinal);
}
