using LetterPdf.Input;

namespace LetterPdf.Operations;

/// <summary>What is found in the body's Markdown, in words.</summary>
internal static class MarkdownWords
{
    public static string Of(MarkdownFinding code, FactWords f) =>
        code switch
        {
            MarkdownFinding.EmptyBody => "the body holds no text",
            MarkdownFinding.TooDeep => "the body is nested too deeply",
            MarkdownFinding.ParagraphTooLong => $"a paragraph is longer than {f[0]} characters here",
            MarkdownFinding.InvalidCharacter => $"the body holds {CharacterWords.Named(f.Number(0))}",
            MarkdownFinding.FrontMatter =>
                $"the text begins with a block of settings (front matter) of {f[0]} lines, which are no part of the "
                    + "letter",
            MarkdownFinding.Html => "HTML cannot stand in a letter",
            MarkdownFinding.Code => "code cannot stand in a letter",
            MarkdownFinding.CodeBlock => "a code block cannot stand in a letter",
            MarkdownFinding.Picture => "a picture cannot stand in the body",
            MarkdownFinding.CheckBox => "a check box cannot stand in a letter",
            MarkdownFinding.StruckOut => "struck out text cannot stand in a letter",
            MarkdownFinding.Unsupported => "this Markdown cannot stand in a letter",
            MarkdownFinding.EmptyHeading => "this heading is empty",
            MarkdownFinding.HeadingInside => "a heading cannot stand inside a list or a quotation",
            MarkdownFinding.HeadingSkips =>
                $"this heading is of level {f[0]}, but no heading of level {f[1]} stands above it",
            MarkdownFinding.TooManyLevels => "a letter has at most five levels of headings",
            MarkdownFinding.EmptyItem => "this list item is empty",
            MarkdownFinding.OtherNumber => $"this item of a list has the number {f[0]}, and is printed as {f[1]}",
            MarkdownFinding.EmptyQuotation => "this quotation is empty",
            MarkdownFinding.EmptyFootnote => "this footnote is empty",
            MarkdownFinding.FootnoteNested => "a footnote cannot refer to a footnote",
            MarkdownFinding.FootnoteUnused => $"nothing in the text refers to the footnote [^{f[0]}]",
            MarkdownFinding.FootnoteUnusedInText => $"nothing outside of footnotes refers to the footnote [^{f[0]}]",
            MarkdownFinding.FootnoteMissing => $"there is no footnote [^{f[0]}]",
            MarkdownFinding.FootnoteTwice => $"the footnote [^{f[0]}] stands here for the second time",
            MarkdownFinding.LinkUnused =>
                $"this line defines a link that nothing in the text uses, and is left out: '{f[0]}'",
            MarkdownFinding.LinkNotFull => $"a link must lead to a full address, not to '{f[0]}'",
            MarkdownFinding.LinkWithoutText => "this link has no text",
            MarkdownFinding.LinkTitle => $"the title of a link is not shown: '{f[0]}'",
            MarkdownFinding.NoLanguage => $"'{f[0]}' is not the code of a language",
            MarkdownFinding.UnknownSpan => $"'{f[0]}' is not a style that a letter has",
            MarkdownFinding.EmptyTable => "this table is empty",
            MarkdownFinding.RowWidth =>
                $"this row of a table has {f[0]} {(f.Number(0) == 1 ? "cell" : "cells")}, but the table's head has "
                    + f[1],
            MarkdownFinding.WideCell => "a cell cannot stand over several columns or rows",
            MarkdownFinding.CellOfBlocks => "a cell of a table can hold one paragraph",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(MarkdownAdvice code, FactWords f) =>
        code switch
        {
            MarkdownAdvice.LongRuns => "Look for long runs of the characters > [ * _ or -.",
            MarkdownAdvice.SeparateParagraphs => "Separate paragraphs and list items by blank lines.",
            MarkdownAdvice.RemoveFrontMatter => "Remove it. A title, a date or an author belongs in letter.yml.",
            MarkdownAdvice.EscapeHtml => "Write a backslash before < to show it.",
            MarkdownAdvice.RemoveHtml =>
                "Remove it: **words** are strong, [^1] is a footnote, and a backslash ends a line. A backslash "
                    + "before < shows the character itself.",
            MarkdownAdvice.RemoveCode => "Remove the ` marks. A backslash before one shows the character itself.",
            MarkdownAdvice.RemoveIndent => "Lines indented by four spaces or more are code: remove the indentation.",
            MarkdownAdvice.RemovePicture =>
                "Remove it; a logo has its place in letter.yml. A backslash before ! shows the character itself.",
            MarkdownAdvice.RemoveCheckBox => "Remove the brackets. A backslash before [ shows the character itself.",
            MarkdownAdvice.RemoveStruckOut =>
                "Remove the words, or the ~~ marks around them. A backslash before ~ shows the character itself.",
            MarkdownAdvice.Escape => "Write a backslash before a character to show it.",
            MarkdownAdvice.EscapeHeading => "Write a backslash before # to show it.",
            MarkdownAdvice.HeadingLevels =>
                "A heading goes at most one level deeper than the one before: # is level 1, ## or a line of hyphens "
                    + "below is level 2.",
            MarkdownAdvice.CorrectNumbers =>
                "The program counts on from the first number. Correct the numbers, or write a backslash before the "
                    + "stop (3\\.) to keep yours.",
            MarkdownAdvice.ReferToFootnote => $"Write [^{f[0]}] where it belongs, or remove it.",
            MarkdownAdvice.ReferToFootnoteInText => $"Write [^{f[0]}] where it belongs in the text, or remove it.",
            MarkdownAdvice.WriteFootnote =>
                $"Write it on a line of its own: [^{f[0]}]: text. A bracket that is meant as it is gets a backslash.",
            MarkdownAdvice.NameFootnotes => "Give each footnote a name of its own.",
            MarkdownAdvice.RemoveOrShowLine => "Remove it, or write a backslash before its bracket to show it.",
            MarkdownAdvice.FullAddress =>
                "Addresses begin with https://, http:// or mailto:, and the site's name is in ASCII letters.",
            MarkdownAdvice.TitleIntoText => "Write it into the text, or remove it.",
            MarkdownAdvice.LanguageCodes => "Write {lang=es}, {lang=fr} or {lang=pt-BR}.",
            MarkdownAdvice.KnownSpans =>
                "There are {.smallcaps} and {lang=es}. Write a backslash before a bracket to show it.",
            MarkdownAdvice.EscapeBar => "Write a backslash before a | sign that belongs to a text: \\|.",
            MarkdownAdvice.CellForEach => "Write | for each cell, also for an empty one.",
            MarkdownAdvice.OutsideTable => "Write lists and longer texts outside the table.",
            _ => throw ReasonWords.Unknown(code),
        };
}
