using System.Collections.Immutable;
using LetterPdf.Model;
using Markdig.Syntax;

namespace LetterPdf.Input;

/// <summary>Markup of other kinds of Markdown, of wikis and of TeX, which is ordinary text here and would be
/// printed.</summary>
internal static class DialectSigns
{
    private const int LongestSign = 200;
    private const int LongestHeading = 60;

    // Of the text between two characters that raise or lower it, or between the colons of an emoji's name.
    private const int LongestRaised = 29;

    private static readonly ImmutableArray<Sign> Signs =
    [
        new("^[", "]", TextFinding.InlineFootnote, TextAdvice.WriteNoteThere),
        new("{--", "--}", TextFinding.SuggestedChange, TextAdvice.Decide),
        new("{++", "++}", TextFinding.SuggestedChange, TextAdvice.Decide),
        new("{~~", "~~}", TextFinding.SuggestedChange, TextAdvice.Decide),
        new("{>>", "<<}", TextFinding.Comment, TextAdvice.Remove),
        new("{==", "==}", TextFinding.Mark, TextAdvice.RemoveSigns),
        new("==", "==", TextFinding.Highlight, TextAdvice.WriteStrong),
        new("[[", "]]", TextFinding.WikiLink, TextAdvice.WriteLink),
        new("](", ")", TextFinding.PartedLink, TextAdvice.WriteLinkUnparted),
        new("[TOC]", "", TextFinding.ContentsPlace, TextAdvice.RemoveContents),
        new("[!", "]", TextFinding.Box, TextAdvice.WriteTextAlone),
        new("{#", "}", TextFinding.Anchor, TextAdvice.Remove),
        new("{.", "}", TextFinding.Class, TextAdvice.RemoveClass),
        new("{:", "}", TextFinding.Class, TextAdvice.Remove),
        new("\\begin{", "}", TextFinding.TexCommand, TextAdvice.Remove),
        new("\\newpage", "", TextFinding.TexCommand, TextAdvice.RemovePageBreak),
        new("\\pagebreak", "", TextFinding.TexCommand, TextAdvice.RemovePageBreak),
        new("\\footnote{", "}", TextFinding.TexFootnote, TextAdvice.WriteNoteThere),
        new("\\emph{", "}", TextFinding.TexEmphasis, TextAdvice.Emphasize),
        new("\\textbf{", "}", TextFinding.TexEmphasis, TextAdvice.EmphasizeStrongly),
        new("\\textit{", "}", TextFinding.TexEmphasis, TextAdvice.Emphasize),
        new("'''", "'''", TextFinding.WikiEmphasis, TextAdvice.EmphasizeStrongly),
    ];

    public static void Examine(MarkdownDocument document, TextRound round)
    {
        var blamed = 0;
        foreach (var (start, end) in MarkdownTexts.StretchesOf(document, round.Source))
        {
            for (var at = Math.Max(start, blamed); at < end; at++)
            {
                if (SignAt(round.Source, at) is var (question, length))
                {
                    round.Ask(question, at, length);
                    blamed = at + length;
                    at = blamed - 1;
                }
            }
        }

        foreach (var paragraph in document.Descendants<ParagraphBlock>())
        {
            ExamineLines(paragraph, round);
        }
    }

    // Those at the beginning of a line.
    private static void ExamineLines(ParagraphBlock paragraph, TextRound round)
    {
        foreach (var (start, end) in MarkdownTexts.LinesOf(paragraph, round.Source))
        {
            var line = round.Source.AsSpan(start, end - start);
            if (line.StartsWith(":::", StringComparison.Ordinal))
            {
                round.Ask(Question(TextFinding.Box, TextAdvice.RemoveLine), start, end - start);
            }
            else if (line.StartsWith(": ", StringComparison.Ordinal) && start > paragraph.Span.Start)
            {
                var definition = Question(TextFinding.Definition, TextAdvice.WriteMeaning);
                round.Ask(definition, start, Math.Min(end - start, LongestSign));
            }
            else if (IsHeading(line))
            {
                var heading = Question(TextFinding.UnspacedHeading, TextAdvice.SpaceHeading);
                round.Ask(heading, start, end - start);
            }
        }
    }

    private static (TextQuestion Question, int Length)? SignAt(string source, int at)
    {
        var mayBeSign = source[at] is '^' or '{' or '=' or '[' or ']' or '\\' or '\'' or '~' or ':';
        if (!mayBeSign || MarkdownTexts.IsEscaped(source, at))
        {
            return null;
        }

        foreach (var sign in Signs)
        {
            if (StandsAt(source, at, sign.Open) && LengthOf(sign, source, at) is { } length)
            {
                return (sign.Question, length);
            }
        }

        return IsParted(source, at)
            ? (Question(TextFinding.PartedLink, TextAdvice.WriteLinkUnparted), 1)
            : Raised(source, at);
    }

    // "[words] (https://...)".
    private static bool IsParted(string source, int at) =>
        StandsAt(source, at, "] (http") || StandsAt(source, at, "] (www.");

    private static bool StandsAt(string source, int at, string sign) =>
        string.CompareOrdinal(source, at, sign, 0, sign.Length) == 0;

    // On one line, with something between the two marks; null where it does not end.
    private static int? LengthOf(Sign sign, string source, int at)
    {
        if (sign.Close.Length == 0)
        {
            return sign.Open.Length;
        }

        var from = at + sign.Open.Length;
        var rest = source.AsSpan(from, Math.Min(LongestSign, source.Length - from));
        var line = rest.IndexOfAny('\n', '\r');
        var close = (line < 0 ? rest : rest[..line]).IndexOf(sign.Close, StringComparison.Ordinal);
        return close > 0 && rest[0] != ' ' ? sign.Open.Length + close + sign.Close.Length : null;
    }

    // "x^2^", "H~2~O", ":smile:".
    private static (TextQuestion Question, int Length)? Raised(string source, int at)
    {
        var sign = source[at];
        if (sign is not ('^' or '~' or ':'))
        {
            return null;
        }

        var end = at + 1;
        while (end < source.Length && (char.IsAsciiLetterOrDigit(source[end]) || (sign == ':' && source[end] == '_')))
        {
            end++;
        }

        var isClosed = end < source.Length && source[end] == sign;
        if (!isClosed || end - (at + 1) is 0 or > LongestRaised)
        {
            return null;
        }

        if (sign != ':')
        {
            return (Question(TextFinding.Raised, TextAdvice.WriteRaised), end + 1 - at);
        }

        var isApart = at == 0 || char.IsWhiteSpace(source[at - 1]);
        return isApart && char.IsAsciiLetterLower(source[at + 1])
            ? (Question(TextFinding.Emoji, TextAdvice.Remove), end + 1 - at)
            : null;
    }

    // "##Title"; "#MeToo" may begin a sentence.
    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        var signs = line.IndexOfAnyExcept('#');
        return signs is >= 1 and <= 6
            && char.IsLetterOrDigit(line[signs])
            && (
                signs > 1
                || (line.Contains(' ') && line.Length <= LongestHeading && line[^1] is not ('.' or '?' or '!' or ':'))
            );
    }

    private static TextQuestion Question(TextFinding what, TextAdvice mend) =>
        new(DiagnosticCatalog.LeftoverMarkup, what, mend);

    private sealed record Sign(string Open, string Close, TextFinding What, TextAdvice Mend)
    {
        public TextQuestion Question { get; } = DialectSigns.Question(What, Mend);
    }
}
