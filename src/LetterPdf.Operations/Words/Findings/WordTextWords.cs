using LetterPdf.Import;

namespace LetterPdf.Operations;

/// <summary>What is found in a text from a word processor, in words.</summary>
internal static class WordTextWords
{
    public static string Of(WordFinding code, FactWords f) =>
        code switch
        {
            WordFinding.Unreadable => $"'{f[0]}' cannot be read: {f[1]}",
            WordFinding.OtherKind => $"'{f[0]}' is {f[1]}",
            WordFinding.NoText => $"'{f[0]}' holds no text",
            WordFinding.Tracked => $"the text has {Count(f.Number(0), "tracked change")}",
            WordFinding.Fields or WordFinding.Dates or WordFinding.Highlights => Kept(code, f),
            WordFinding.Underlines or WordFinding.Capitals or WordFinding.Shifts => Kept(code, f),
            WordFinding.Links or WordFinding.PageBreaks or WordFinding.JoinedLines or WordFinding.Tabs => Kept(code, f),
            WordFinding.Labels or WordFinding.Endnotes => Kept(code, f),
            WordFinding.WideCells or WordFinding.TablesInCells or WordFinding.CellsOfParagraphs => Table(code, f),
            WordFinding.HeaderRows => Table(code, f),
            _ => LeftOut(code, f),
        };

    public static string Of(WordPhrase code, FactWords f) =>
        code switch
        {
            WordPhrase.Words => $"'{f[0]}' in paragraph {f[1]}",
            WordPhrase.Behind => $"after '{f[0]}' in paragraph {f[1]}",
            WordPhrase.In => $"in paragraph {f[0]}",
            WordPhrase.Elsewhere => $"'{f[0]}'",
            WordPhrase.More => $"{f[0]} more",
            WordPhrase.Label => $"'{f[0]}' becomes '{f[1]}' in paragraph {f[2]}",
            WordPhrase.LinkTo => $"'{f[0]}' (to '{f[1]}') in paragraph {f[2]}",
            WordPhrase.HeadingByLook => $"paragraph {f[1]} looks like a heading and became one: '{f[0]}'",
            WordPhrase.HeadingLevel =>
                $"the heading '{f[0]}' in paragraph {f[1]} was moved to another level, so that none is missing",
            WordPhrase.HeadingLabel => $"the number '{f[0]}' of the heading in paragraph {f[1]} became text",
            WordPhrase.TypedList =>
                $"{f[0]} paragraphs with typed numbers or signs became a list, from paragraph {f[1]} on",
            WordPhrase.FirstRowHeads => $"the first row of a table became its head, in paragraph {f[1]}: '{f[0]}'",
            WordPhrase.TableOfOne => $"a table of one row or column became paragraphs, in paragraph {f[1]}: '{f[0]}'",
            _ => Kind(code),
        };

    public static string Of(WordAdvice code) =>
        code switch
        {
            WordAdvice.SaveAgain => "Open it in the word processor, save it again as .docx, and import that file.",
            WordAdvice.SaveAsWord =>
                "Open it, choose 'Save as' (or 'Export') and the type '.docx', and import that file.",
            WordAdvice.RemovePassword => "Open it, remove the password, save it as .docx, and import that file.",
            WordAdvice.ExportText => "Import the document from which the PDF was made.",
            WordAdvice.AcceptOrDecline =>
                "Accept or reject each in the word processor, or import the text without '--tracked refuse'.",
            WordAdvice.TypeText => "Type it into the text where it belongs.",
            WordAdvice.PictureInLetter =>
                "A logo goes into letter.yml under 'letterhead', a picture of a signature under 'signers'; say the "
                    + "rest in words.",
            WordAdvice.WriteEquation => "Write it in words or in plain characters.",
            WordAdvice.CheckSigns => "Look at the sign in the document, and type the character that it shows.",
            WordAdvice.CopyContents => "Copy its contents into the document, and import that again.",
            WordAdvice.CheckLeftOut => "See that it does not belong in the letter; if it does, type it into the text.",
            WordAdvice.CheckFields => "See that it is up to date.",
            WordAdvice.TypeDate => "It shows the day on which the document was opened: type the right date.",
            WordAdvice.CheckLook => "Where it carries meaning, write it in another way.",
            WordAdvice.CheckMarked => "See that nothing is left to do there.",
            WordAdvice.FullAddress => "Links of a letter lead to full web or mail addresses.",
            WordAdvice.CheckLines => "See that the text reads well there.",
            WordAdvice.MakeTable => "If they are a table, make one of them: a line '| a | b |' for each row.",
            WordAdvice.CheckLabels => "See that no sentence refers to an item by its old number.",
            WordAdvice.CheckTable => "Compare the table with the document.",
            WordAdvice.CheckNotes => "Put what it says into the text or into another footnote.",
            WordAdvice.RunningInLetter =>
                "The letterhead and the footer stand in letter.yml, and pages are numbered by the program.",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Kind(WordPhrase code) =>
        code switch
        {
            WordPhrase.OldWord => "a Word document of the old kind (.doc)",
            WordPhrase.OldOffice => "a document of an old office program",
            WordPhrase.Protected => "protected by a password",
            WordPhrase.OpenDocument => "an OpenDocument text",
            WordPhrase.Rtf => "an RTF document",
            WordPhrase.Apple => "an Apple Pages document",
            WordPhrase.Workbook => "an Excel workbook",
            WordPhrase.Slides => "a PowerPoint presentation",
            WordPhrase.Pdf => "a PDF",
            WordPhrase.Zip => "a packed file (ZIP) of another kind",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string LeftOut(WordFinding code, FactWords f) =>
        code switch
        {
            WordFinding.Pictures => Listed("picture is left out", "pictures are left out", f),
            WordFinding.Charts => Listed("chart is left out", "charts are left out", f),
            WordFinding.Shapes => Listed("drawing is left out", "drawings are left out", f),
            WordFinding.Inks => Listed("handwritten drawing is left out", "handwritten drawings are left out", f),
            WordFinding.EmbeddedFiles => Listed("embedded file is left out", "embedded files are left out", f),
            WordFinding.TextBoxes => Listed("text box is left out", "text boxes are left out", f),
            WordFinding.Equations => Listed("equation is left out", "equations are left out", f),
            WordFinding.Symbols => Listed(
                "symbol of a symbol font is left out",
                "symbols of symbol fonts are left out",
                f
            ),
            WordFinding.Placeholders => Listed("empty form field is left out", "empty form fields are left out", f),
            WordFinding.Rubies => Listed(
                "reading above the text is left out",
                "readings above the text are left out",
                f
            ),
            WordFinding.OtherFiles => Listed(
                "part of the text is in another file",
                "parts of the text are in other files",
                f
            ),
            WordFinding.HiddenTexts => Listed("hidden text is left out", "hidden texts are left out", f),
            WordFinding.StruckTexts => Listed("struck-out text is left out", "struck-out texts are left out", f),
            WordFinding.Characters => Listed(
                "character that cannot be printed is left out",
                "characters that cannot be printed are left out",
                f
            ),
            WordFinding.RunningTexts => Listed("header or footer is left out", "headers and footers are left out", f),
            WordFinding.NotesInNotes => Listed("note of a note is left out", "notes of notes are left out", f),
            WordFinding.NotesWithoutSign => Listed(
                "note without a sign in the text is left out",
                "notes without signs in the text are left out",
                f
            ),
            WordFinding.EmptyFields => Listed(
                "field shows nothing and is left out",
                "fields show nothing and are left out",
                f
            ),
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Kept(WordFinding code, FactWords f) =>
        code switch
        {
            WordFinding.Fields => Listed(
                "text computed by the word processor is taken as it is",
                "texts computed by the word processor are taken as they are",
                f
            ),
            WordFinding.Dates => Listed(
                "date that changes by itself is taken as it is",
                "dates that change by themselves are taken as they are",
                f
            ),
            WordFinding.Highlights => Listed("text is highlighted", "texts are highlighted", f),
            WordFinding.Underlines => Listed("text is no longer underlined", "texts are no longer underlined", f),
            WordFinding.Capitals => Listed(
                "text shown in capitals is taken as it was typed",
                "texts shown in capitals are taken as they were typed",
                f
            ),
            WordFinding.Shifts => Listed(
                "raised or lowered text is set on the line",
                "raised or lowered texts are set on the line",
                f
            ),
            WordFinding.Links => Listed("link is taken as text", "links are taken as text", f),
            WordFinding.PageBreaks => Listed(
                "page or column break is left out",
                "page or column breaks are left out",
                f
            ),
            WordFinding.JoinedLines => Listed("line break became a space", "line breaks became spaces", f),
            WordFinding.Tabs => Listed(
                "line in columns by tabs became plain text",
                "lines in columns by tabs became plain text",
                f
            ),
            WordFinding.Labels => Listed("item of a list has another label", "items of lists have other labels", f),
            WordFinding.Endnotes => Listed("endnote became a footnote", "endnotes became footnotes", f),
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Table(WordFinding code, FactWords f) =>
        code switch
        {
            WordFinding.WideCells => Listed(
                "joined cell of a table was divided",
                "joined cells of tables were divided",
                f
            ),
            WordFinding.TablesInCells => Listed(
                "table in a cell became plain text",
                "tables in cells became plain text",
                f
            ),
            WordFinding.CellsOfParagraphs => Listed(
                "cell of several paragraphs became one line",
                "cells of several paragraphs became one line each",
                f
            ),
            WordFinding.HeaderRows => Listed(
                "second row of headings became a row as others",
                "further rows of headings became rows as others",
                f
            ),
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Listed(string one, string many, FactWords f) =>
        f.Number(0) == 1 ? $"1 {one}: {f[1]}" : $"{f[0]} {many}: {Listing.And(f.From(1))}";

    private static string Count(long number, string noun) =>
        FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");
}
