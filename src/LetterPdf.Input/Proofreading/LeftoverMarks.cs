using LetterPdf.Model;
using Markdig.Syntax;

namespace LetterPdf.Input;

/// <summary>
/// Signs of emphasis that stayed in the text. CommonMark takes ** for emphasis only where it leans on a word from outside: "**“never
/// again”**to" does not, and neither does a sign without its partner.
/// </summary>
internal static class LeftoverMarks
{
    // A line to be filled in: "Name: ____".
    private const int ShortestRule = 3;

    private static readonly TextQuestion Emphasis = new(
        DiagnosticCatalog.LeftoverMarkup,
        "signs of emphasis are printed as they are",
        "places have signs of emphasis that are printed as they are",
        "Put them directly around whole words, with a blank or a sign outside: *word*, **word**. Write a backslash before a sign that is meant as it is.");

    private static readonly TextQuestion Struck = new(
        DiagnosticCatalog.LeftoverMarkup,
        "signs for struck out words are printed as they are",
        "places have signs for struck out words that are printed as they are",
        "Remove them, and the words with them if they no longer hold.");

    private static readonly TextQuestion Backquote = new(
        DiagnosticCatalog.LeftoverMarkup, "a backquote is printed as it is", "places have a backquote that is printed as it is", "Write ’ for an apostrophe, ‘ and ’ for quotation marks.");

    public static void Examine(MarkdownDocument document, TextRound round)
    {
        var until = 0;
        foreach (var (start, end) in MarkdownTexts.StretchesOf(document, round.Source))
        {
            for (var at = Math.Max(start, until); at < end; at++)
            {
                var length = RunLength(round.Source, at);
                if (length > 0 && QuestionAbout(round.Source, at, length) is { } question)
                {
                    round.Ask(question, at, length);
                }

                at += Math.Max(0, length - 1);
                until = at + 1;
            }
        }
    }

    private static int RunLength(string source, int at)
    {
        var end = at;
        while (source[at] is '*' or '_' or '~' or '`' && end < source.Length && source[end] == source[at])
        {
            end++;
        }

        return end - at;
    }

    // Null: the sign is meant as it is.
    private static TextQuestion? QuestionAbout(string source, int at, int length)
    {
        var (before, after) = (at == 0 ? ' ' : source[at - 1], at + length < source.Length ? source[at + length] : ' ');
        var isAlone = char.IsWhiteSpace(before) && char.IsWhiteSpace(after);
        var isNote = char.IsWhiteSpace(before) && after is '.' or ',' or ';' or ':' or ')' or ']' or '?' or '!';
        if (MarkdownTexts.IsEscaped(source, at) || ((isAlone || isNote) && length == 1) || IsInAddress(source, at))
        {
            return null;
        }

        return source[at] switch
        {
            '*' => IsProduct(before, after) && length == 1 ? null : Emphasis,
            '_' => length >= ShortestRule || (char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)) ? null : Emphasis,
            '~' => length == 2 ? Struck : null,
            _ => Backquote,
        };
    }

    // "5*3": no emphasis begins or ends between two digits.
    private static bool IsProduct(char before, char after) => char.IsDigit(before) && char.IsDigit(after);

    private static bool IsInAddress(string source, int at)
    {
        var line = source.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
        for (var found = NetAddress.Find(source.AsSpan(line)); found is { } address && line + address.Start <= at; found = NetAddress.Find(source.AsSpan(line), address.End))
        {
            if (at < line + address.End)
            {
                return true;
            }
        }

        return false;
    }
}
