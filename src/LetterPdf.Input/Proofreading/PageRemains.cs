using LetterPdf.Model;
using Markdig.Syntax;

namespace LetterPdf.Input;

/// <summary>Remains of text copied from pages: page numbers between its paragraphs, and ligatures.</summary>
internal static class PageRemains
{
    private const string Joined = "ﬀﬁﬂﬃﬄﬅﬆ";

    private static readonly TextQuestion PageNumber = new(
        DiagnosticCatalog.PageRemains,
        TextFinding.PageNumber,
        TextAdvice.Remove
    );

    private static readonly TextQuestion JoinedLetters = new(
        DiagnosticCatalog.PageRemains,
        TextFinding.JoinedLetters,
        TextAdvice.WriteSingleLetters
    );

    private const int MostPageWords = 4;

    private const int LongestPlaceholder = 200;

    private static readonly TextQuestion Mail = new(DiagnosticCatalog.PageRemains, TextFinding.Mail, TextAdvice.Remove);

    private static readonly TextQuestion Placeholder = new(
        DiagnosticCatalog.PageRemains,
        TextFinding.Placeholder,
        TextAdvice.FillIn
    );

    public static void Examine(MarkdownDocument document, TextRound round)
    {
        foreach (var paragraph in document.OfType<ParagraphBlock>())
        {
            var end = MarkdownTexts.EndOf(paragraph, round.Source);
            if (IsPageNumber(round.Source[paragraph.Span.Start..end]))
            {
                round.Ask(PageNumber, paragraph.Span.Start, end - paragraph.Span.Start);
            }
        }

        foreach (
            var line in document
                .Descendants<LeafBlock>()
                .SelectMany(block => MarkdownTexts.LinesOf(block, round.Source))
        )
        {
            ExamineLine(line.Start, line.End, round);
        }

        for (var at = round.Source.AsSpan().IndexOfAny(Joined); at >= 0; )
        {
            round.Ask(JoinedLetters, at, 1);
            var next = round.Source.AsSpan(at + 1).IndexOfAny(Joined);
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    // "3", "page 3", "3 of 12", "page 3 of 12".
    private static bool IsPageNumber(string text)
    {
        var words = NameKey.Fold(text).Split(' ');
        return words.Length <= MostPageWords
            && words.Any(IsNumber)
            && words.All(word => IsNumber(word) || IsPageWord(word))
            && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '.' or '-' or '–' or '/' or '\r' or '\n');
    }

    private static bool IsPageWord(string word) =>
        word is "page" or "of" or "pagina" or "de" or "seite" or "von" or "sur" or "di" or "van" or "p";

    private static bool IsNumber(string word) => word.Length is > 0 and <= 3 && word.All(char.IsAsciiDigit);

    private static void ExamineLine(int start, int end, TextRound round)
    {
        var line = round.Source[start..end];
        if (MailWords.AreIn(line))
        {
            round.Ask(Mail, start, end - start);
        }

        for (var open = line.IndexOf('[', StringComparison.Ordinal); open >= 0; open = line.IndexOf('[', open + 1))
        {
            var close = line.IndexOf(']', open, Math.Min(LongestPlaceholder, line.Length - open));
            var isPlain = close + 1 >= line.Length || line[close + 1] is not ('{' or '(' or ':');
            if (
                close > open
                && isPlain
                && IsPlaceholder(line[(open + 1)..close])
                && !MarkdownTexts.IsEscaped(round.Source, start + open)
            )
            {
                round.Ask(Placeholder, start + open, close - open + 1);
            }
        }

        foreach (var word in new[] { "TODO", "TBC", "TBD", "XXX" })
        {
            var at = line.IndexOf(word, StringComparison.Ordinal);
            var isWord =
                at >= 0
                && (at == 0 || !char.IsLetterOrDigit(line[at - 1]))
                && (at + word.Length == line.Length || !char.IsLetterOrDigit(line[at + word.Length]));
            if (isWord)
            {
                round.Ask(Placeholder, start + at, word.Length);
            }
        }
    }

    // "[INSERT DATE]", "[Name]", "[JD1]"; "[ICC]" is an insertion into a quotation.
    private static bool IsPlaceholder(string text)
    {
        var letters = text.AsSpan().IndexOfAnyExceptInRange('A', 'Z');
        var isRemark = letters is 2 or 3 && text.AsSpan(letters).IndexOfAnyExceptInRange('0', '9') < 0;
        return isRemark
            || text.StartsWith("insert ", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("add ", StringComparison.OrdinalIgnoreCase)
            || text.ToLowerInvariant()
                is "name"
                    or "date"
                    or "organization"
                    or "organisation"
                    or "address"
                    or "title"
                    or "country"
                    or "insert"
                    or "nom"
                    or "nombre"
                    or "datum"
                    or "fecha"
                    or "data"
                    or "nome"
                    or "naam";
    }
}
