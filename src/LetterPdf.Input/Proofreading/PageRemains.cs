using LetterPdf.Model;
using Markdig.Syntax;

namespace LetterPdf.Input;

/// <summary>What comes along when a text is copied from pages: numbers of pages between its paragraphs, and letters that were joined in print.</summary>
internal static class PageRemains
{
    private const string Joined = "ﬀﬁﬂﬃﬄﬅﬆ";

    private static readonly TextQuestion PageNumber = new(
        DiagnosticCatalog.PageRemains, "this looks like the number of a page in the document that the text came from", "lines look like numbers of pages in the document that the text came from", "Remove it.");

    private static readonly TextQuestion JoinedLetters = new(
        DiagnosticCatalog.PageRemains, "letters are written as one sign", "words have letters that are written as one sign", "Write the letters one by one: whoever searches for the word does not find it so.");

    public static void Examine(MarkdownDocument document, TextRound round)
    {
        foreach (var paragraph in document.OfType<ParagraphBlock>())
        {
            var end = Math.Min(round.Source.Length, paragraph.Span.End + 1);
            if (IsPageNumber(NameKey.Fold(round.Source[paragraph.Span.Start..end])))
            {
                round.Ask(PageNumber, paragraph.Span.Start, end - paragraph.Span.Start);
            }
        }

        for (var at = round.Source.AsSpan().IndexOfAny(Joined); at >= 0;)
        {
            round.Ask(JoinedLetters, at, 1);
            var next = round.Source.AsSpan(at + 1).IndexOfAny(Joined);
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    // "3", "page 3", "3 of 12", "page 3 of 12".
    private static bool IsPageNumber(string key)
    {
        var words = key.Split(' ');
        return words.Length <= 4 && words.Any(IsNumber) && words.All(word => IsNumber(word) || word is "page" or "of" or "pagina" or "de" or "seite" or "von" or "sur" or "di" or "van" or "p");
    }

    private static bool IsNumber(string word) => word.Length is > 0 and <= 3 && word.All(char.IsAsciiDigit);
}
