using LetterPdf.Input;

namespace LetterPdf.Operations;

/// <summary>What is doubtful in the letter's text, in words.</summary>
internal static class TextWords
{
    public static string Of(TextFinding code, FactWords f)
    {
        var (one, many) = Both(code);
        return f.Number(0) == 1 ? $"{one}: {f[1]}" : $"{f[0]} {many}: {f[1]}";
    }

    public static string Of(TextPhrase code, FactWords f) =>
        code switch
        {
            TextPhrase.Words => f.Quoted(0),
            TextPhrase.LinesSuchAs => $"{NumberRuns.Of("line", f.Numbers(1))}, such as '{f[0]}'",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(TextAdvice code) =>
        code switch
        {
            TextAdvice.OneSpace => "Write one; for wider gaps there are tables and lines of their own.",
            TextAdvice.JoinParagraphs => "Join the two, or end the first with its stop.",
            TextAdvice.WriteWordsWhole => "Write each word whole.",
            TextAdvice.KeepLines => "End each line with a backslash to keep it, or join the lines yourself.",
            TextAdvice.RemoveBreaks => "Remove the two spaces or the backslash at the ends of the lines.",
            TextAdvice.ShowBreak => "Write a backslash at the line's end instead, or remove the spaces.",
            TextAdvice.PutMarksAround =>
                "Put them directly around whole words, with a space or a sign outside: *word*, **word**. Write a "
                    + "backslash before a character that is meant as it is.",
            TextAdvice.RemoveStruckOut => "Remove them, and the words with them if they no longer hold.",
            TextAdvice.ReplaceBackquote => "Write ’ for an apostrophe, ‘ and ’ for quotation marks.",
            TextAdvice.Remove => "Remove it.",
            TextAdvice.WriteSingleLetters =>
                "Write the letters one by one: whoever searches for the word does not find it so.",
            TextAdvice.FillIn => "Write what belongs there.",
            TextAdvice.WriteField => "Write a field with two braces, such as {{ recipient.name }}.",
            TextAdvice.CurlyQuotation => "Write “ and ” as in the rest of the text.",
            TextAdvice.CurlyApostrophe => "Write ’ as in the rest of the text.",
            TextAdvice.WriteDash => "Write – or —.",
            TextAdvice.BeginItems => "Begin each item with '- ' or '1. ', on a line of its own.",
            TextAdvice.PutLineBeforeList =>
                "Put a blank line before the list, and begin each item with '1. '; letters such as (a) need a "
                    + "blank line between the items.",
            TextAdvice.EscapeStop => "Write a backslash before the stop: 2024\\. It is then a sentence's.",
            TextAdvice.EscapeSign => "Write a backslash before the sign, or – for a minus.",
            TextAdvice.WriteNote =>
                "Write [^1] where the note belongs, and [^1]: with its text on a line of its own: it then stands "
                    + "at the foot of the page.",
            TextAdvice.WriteHeading =>
                "Write ## before a heading and remove the line below it; put a blank line between a text and a rule.",
            TextAdvice.WriteNoteThere => "Write [^1] there, and [^1]: with its text on a line of its own.",
            TextAdvice.Decide => "Accept or reject it, and write what is to stand there.",
            TextAdvice.RemoveSigns => "Remove the signs.",
            TextAdvice.WriteStrong => "Write **words** for strong ones.",
            TextAdvice.WriteLink => "Write [words](https://...).",
            TextAdvice.WriteLinkUnparted => "Write [words](https://...) without a space between the brackets.",
            TextAdvice.RemoveContents => "Remove it: a letter has none.",
            TextAdvice.WriteTextAlone => "Write the text alone.",
            TextAdvice.RemoveClass => "Remove it; a letter knows [words]{.smallcaps}.",
            TextAdvice.RemovePageBreak => "Remove it: pages are broken by the program.",
            TextAdvice.Emphasize => "Write *words*.",
            TextAdvice.EmphasizeStrongly => "Write **words**.",
            TextAdvice.RemoveLine => "Remove the line.",
            TextAdvice.WriteMeaning => "Write **Word:** and its meaning as a paragraph.",
            TextAdvice.SpaceHeading => "Write a space after the last #.",
            TextAdvice.WriteRaised => "Write ², ³ or ₂ itself.",
            _ => throw ReasonWords.Unknown(code),
        };

    // The words about one place, before the words there, and about several, after their number.
    private static (string One, string Many) Both(TextFinding code) =>
        code switch
        {
            TextFinding.RepeatedSpaces => ("two spaces are set as one", "places have two spaces that are set as one"),
            TextFinding.BrokenSentence => (
                "a paragraph ends in the middle of a sentence, and the next goes on",
                "paragraphs end in the middle of a sentence, and the next go on"
            ),
            TextFinding.BrokenWord => (
                "a hyphen from a line's end was left in a word",
                "hyphens from a line's end were left in words"
            ),
            TextFinding.ShortLines => (
                "these short lines are set as one paragraph",
                "paragraphs are made of short lines that are set as one"
            ),
            TextFinding.WrappedLines => (
                "the lines of this paragraph are broken where another program broke them",
                "paragraphs are broken where another program broke their lines"
            ),
            TextFinding.UnseenBreak => (
                "two spaces at a line's end, which nobody sees, break the line",
                "lines are broken by two spaces at their ends, which nobody sees"
            ),
            TextFinding.PageNumber => (
                "this looks like the number of a page in the document that the text came from",
                "lines look like numbers of pages in the document that the text came from"
            ),
            TextFinding.Mail => (
                "this looks like something that a mail program wrote",
                "lines look like something that a mail program wrote"
            ),
            TextFinding.TypedField => (
                "this looks like a field that is to be filled in, and is printed as it is",
                "places look like fields that are to be filled in, and are printed as they are"
            ),
            TextFinding.Placeholder => (
                "this looks like a place that is still to be filled in, or like somebody's remark",
                "places look as if they were still to be filled in, or like somebody's remarks"
            ),
            TextFinding.BulletedLine => (
                "this looks like an item of a list and is set as plain text",
                "lines look like items of a list and are set as plain text"
            ),
            TextFinding.NumberedLine => (
                "this looks like an item of a list and runs on in its paragraph",
                "lines look like items of a list and run on in their paragraphs"
            ),
            TextFinding.NumberOfList => (
                "a number at the beginning became that of a list",
                "numbers at the beginning of lines became those of lists"
            ),
            TextFinding.NotesSection => ("this looks like a section of notes", "texts look like sections of notes"),
            TextFinding.UnderlinedHeading => (
                "a line of hyphens or equals signs below this text makes a heading of it",
                "texts became headings because a line of hyphens or equals signs stands below them"
            ),
            _ => OfSigns(code),
        };

    private static (string One, string Many) OfSigns(TextFinding code) =>
        code switch
        {
            TextFinding.EmphasisMarks => (
                "emphasis marks are printed as they are",
                "places have emphasis marks that are printed as they are"
            ),
            TextFinding.StruckOutMarks => (
                "marks for struck-out words are printed as they are",
                "places have marks for struck-out words that are printed as they are"
            ),
            TextFinding.Backquote => (
                "a backquote is printed as it is",
                "places have a backquote that is printed as it is"
            ),
            TextFinding.JoinedLetters => (
                "letters are written as one character",
                "words have letters that are written as one character"
            ),
            TextFinding.StraightQuotation => (
                "a straight quotation mark stands in a text with curly ones",
                "straight quotation marks stand in a text with curly ones"
            ),
            TextFinding.StraightApostrophe => (
                "a straight apostrophe stands in a text with curly ones",
                "straight apostrophes stand in a text with curly ones"
            ),
            TextFinding.TwoHyphens => (
                "two hyphens stand where a dash seems meant, and are printed as hyphens",
                "places have two hyphens where a dash seems meant; they are printed as hyphens"
            ),
            TextFinding.SignBeforeNumber => (
                "a sign before a number became the bullet of a list, or the mark of a quotation",
                "signs before numbers became bullets of lists, or marks of quotations"
            ),
            TextFinding.RaisedDigit => (
                "a raised digit looks like the mark of a note",
                "raised digits look like marks of notes"
            ),
            TextFinding.NumberInBrackets => (
                "a number in brackets looks like the mark of a note",
                "numbers in brackets look like marks of notes"
            ),
            TextFinding.NumberLinked => (
                "a number in brackets became a link, whose brackets and address are not printed",
                "numbers in brackets became links, whose brackets and addresses are not printed"
            ),
            _ => Both(Dialect(code)),
        };

    private static (string One, string Many) Both(string what) =>
        ($"what looks like {what} is printed as it is", $"places look like {what} and are printed as they are");

    private static string Dialect(TextFinding code) =>
        code switch
        {
            TextFinding.InlineFootnote => "a footnote in the text",
            TextFinding.SuggestedChange => "a change that somebody suggested",
            TextFinding.Comment => "somebody's comment",
            TextFinding.Mark => "a mark of somebody's",
            TextFinding.Highlight => "highlighted words",
            TextFinding.WikiLink => "a wiki's link",
            TextFinding.PartedLink => "a link that is not complete",
            TextFinding.ContentsPlace => "a place for a table of contents",
            TextFinding.Box => "a box of another program",
            TextFinding.Anchor => "a name for links",
            TextFinding.Class => "a class of another program",
            TextFinding.TexCommand => "a command of TeX",
            TextFinding.TexFootnote => "a footnote of TeX",
            TextFinding.TexEmphasis => "emphasis of TeX",
            TextFinding.WikiEmphasis => "a wiki's emphasis",
            TextFinding.Definition => "a definition",
            TextFinding.UnspacedHeading => "a heading without a space",
            TextFinding.Raised => "raised or lowered characters",
            TextFinding.Emoji => "the name of an emoji",
            _ => throw ReasonWords.Unknown(code),
        };
}
