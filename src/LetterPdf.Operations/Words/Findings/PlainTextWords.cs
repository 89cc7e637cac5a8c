using LetterPdf.Import;

namespace LetterPdf.Operations;

/// <summary>What is found in a text from mail or in Markdown, and what of it was read differently from how it is
/// written, in words.</summary>
internal static class PlainTextWords
{
    public static string Of(PlainFinding code, FactWords f) => Finding(code, f) ?? Step(code, f);

    public static string Of(PlainPhrase code) =>
        code switch
        {
            PlainPhrase.Pdf => "a PDF",
            PlainPhrase.Rtf => "a Rich Text file",
            PlainPhrase.WebPage => "a web page",
            PlainPhrase.Xml => "an XML file",
            PlainPhrase.OldOffice => "a document of an old office program (.doc)",
            PlainPhrase.Mail => "an e-mail in its raw form",
            PlainPhrase.Packed => "a packed file",
            PlainPhrase.Picture => "a picture",
            PlainPhrase.Binary => "not a text",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(PlainAdvice code) =>
        code switch
        {
            PlainAdvice.SaveAsDocx =>
                "Open it in a word processor and save it as .docx; or copy its text into a .txt file.",
            PlainAdvice.CopyFromPage => "Open it in a browser, copy its text into a text editor and save it as .txt.",
            PlainAdvice.CopyFromMail =>
                "Open it in a mail program, copy its text into a text editor and save it as .txt.",
            PlainAdvice.SaveAsText => "Save the text as .docx, .txt or .md.",
            PlainAdvice.SaveAsUtf8 => "Open it in an editor, see that all accents are right, and save it as UTF-8.",
            PlainAdvice.Unpack => "Unpack it first.",
            PlainAdvice.Shorten => "Take only the letter's text out of it.",
            PlainAdvice.Flatten => "Write it with fewer levels.",
            PlainAdvice.RemoveCharacters => "Remove them, or type the words again; the caret shows the first.",
            PlainAdvice.CopyText =>
                "Open the mail in a mail program and copy its text from there, so that accents are right.",
            PlainAdvice.SeeWhetherRight => "See whether that is right.",
            PlainAdvice.WriteWithoutHtml => "Write it in Markdown, or put a backslash before the sign <.",
            PlainAdvice.WriteWithoutCode => "Write it as text; a backslash before ` prints it as it is.",
            PlainAdvice.DecideStruckOut => "Remove the words, or the signs ~~ around them.",
            PlainAdvice.WriteAddress => "Write the whole address where the link is: [words](https://...).",
            PlainAdvice.MendTable => "Give each row as many cells as the first; write \\| for a sign | in a text.",
            PlainAdvice.MendNote => "Give each footnote one mark in the text and one text of its own.",
            PlainAdvice.AddPicture => "A letter's text has no pictures; a logo goes into the letterhead.",
            PlainAdvice.RemoveSign => "Remove the box.",
            _ => throw ReasonWords.Unknown(code),
        };

    // What is an error, or a warning with a place.
    private static string? Finding(PlainFinding code, FactWords f) =>
        code switch
        {
            PlainFinding.OtherKind => $"'{f[0]}' is {f[1]}",
            PlainFinding.Empty => $"'{f[0]}' holds no text",
            PlainFinding.FileTooLarge => $"'{f[0]}' is larger than {f[1]} MB",
            PlainFinding.TextTooLong => $"the text of '{f[0]}' is longer than {f[1]} characters",
            PlainFinding.TooDeep => $"lists and quotations are nested deeper than {f[0]} levels",
            PlainFinding.TooManyFindings => $"there are more than {f[0]} findings; the others are not shown",
            PlainFinding.EncodingGuessed =>
                $"'{f[0]}' is not UTF-8; it was read as Windows-1252, so that line {f[1]} says '{f[2]}'",
            PlainFinding.UnassignedByte =>
                $"the file is in an unknown encoding: the byte {f[0]} here is neither UTF-8 nor Windows-1252",
            PlainFinding.Character => f.Number(1) == 1
                ? $"the character {f[0]} can't stand in a text"
                : $"{f[1]} characters can't stand in a text; the first is {f[0]}",
            PlainFinding.QuotedPrintable =>
                $"the text holds codes of mail, such as '{f[0]}', in {Count(f.Number(1), "line")}",
            PlainFinding.PictureLeftOut => f[1].Length == 0
                ? $"the picture '{f[0]}' is left out"
                : $"the picture '{f[0]}' behind '{f[1]}' is left out",
            PlainFinding.LinkTitleLeftOut => $"the title of a link is left out: '{f[0]}'",
            PlainFinding.HtmlTag => $"the text holds HTML: '{f[0]}'",
            PlainFinding.Code => "the text holds code",
            PlainFinding.StruckOut => $"words are struck out: '{f[0]}'",
            PlainFinding.LinkTarget => $"a link leads to no web or mail address: '{f[0]}'; its words are kept",
            PlainFinding.TableRow => $"a row of a table has {f[0]} cells, and its head has {f[1]}",
            PlainFinding.NoteUnused => $"nothing refers to the footnote '{f[0]}'",
            PlainFinding.NoteMissing => $"there is no footnote '{f[0]}'",
            PlainFinding.NoteTwice => $"two footnotes are called '{f[0]}'",
            PlainFinding.Definition => $"a line says where links named '{f[0]}' lead, and this can't be read",
            PlainFinding.CheckBox => $"an item begins with a check box: '{f[0]}'",
            _ => null,
        };

    private static string Step(PlainFinding code, FactWords f) =>
        code switch
        {
            PlainFinding.JoinedLines => $"{f[0]} lines were joined into {Count(f.Number(1), "paragraph")}",
            PlainFinding.DoubtfulJoint => $"line {f[0]} was joined to the one above: '... {f[1]} | {f[2]} ...'",
            PlainFinding.MoreDoubtfulJoints => $"{f[0]} further lines were joined that may have been meant apart",
            PlainFinding.HyphenKept => $"line {f[0]} ends with a hyphen, which was kept: '{f[1]}'",
            PlainFinding.AnchorLeftOut => $"a link target without words was left out: '{f[0]}'",
            PlainFinding.HeaderLeftOut => $"a mail's header is left out: {Lines(f)}",
            PlainFinding.SignatureLeftOut => $"a mail's signature is left out: {Lines(f)}",
            PlainFinding.AttributionLeftOut => $"the line that says who wrote the quoted text is left out: {Lines(f)}",
            PlainFinding.KeptLines => $"kept as lines of their own: {Lines(f)}",
            PlainFinding.DoubtfulBreaks => $"full lines that were not joined to the next: {Lines(f)}",
            PlainFinding.ParagraphsParted => $"a paragraph begins without a blank line before it: {Lines(f)}",
            PlainFinding.QuoteMarksLeftOut => $"the signs > were left out: {Lines(f)}",
            PlainFinding.QuotationRead =>
                $"read as a quotation: {Lines(f)} (if that is the letter itself, delete what is not, and import it "
                    + "again)",
            PlainFinding.BulletsRead => $"read as items with bullets: {Lines(f)}",
            PlainFinding.NumbersRead => $"read as numbered items: {Lines(f)}",
            PlainFinding.CountersKept => $"kept as text, though they begin like items of a list: {Lines(f)}",
            PlainFinding.HeadingsRead => $"read as headings: {Lines(f)}",
            PlainFinding.CapitalsRead => $"read as a heading, for its capitals: {Lines(f)}",
            PlainFinding.RulesRead => $"read as a break in the text: {Lines(f)}",
            PlainFinding.StrongRead => $"read as bold, between asterisks: {Lines(f)}",
            PlainFinding.EmphasisRead => $"read as italic, between underscores: {Lines(f)}",
            PlainFinding.MarksKept => $"asterisks or underscores were kept as text: {Lines(f)}",
            PlainFinding.ColumnsFolded => $"wide gaps became single spaces: {Lines(f)}",
            PlainFinding.LinksRead => $"addresses in angle brackets became links: {Lines(f)}",
            PlainFinding.NotesRead => $"read as footnotes: {Lines(f)}",
            PlainFinding.NotesKept => $"numbers in brackets match no notes, and were kept as text: {Lines(f)}",
            PlainFinding.UnderlineLeftOut => $"underlining is left out: {Lines(f)}",
            PlainFinding.BreaksRead => $"<br> became a line break: {Lines(f)}",
            PlainFinding.EmptyLeftOut => $"marks without words were left out: {Lines(f)}",
            PlainFinding.NumbersChanged => $"numbers of items changed, since a list counts its items: {Lines(f)}",
            PlainFinding.EntitiesKept => $"signs such as &copy; were kept as text: {Lines(f)}",
            _ => throw ReasonWords.Unknown(code),
        };

    // "line 3", "lines 3 and 7", "lines 3 to 52, and 20 more".
    private static string Lines(FactWords f)
    {
        var named = f.Numbers(1).ToArray();
        var others = f.Number(0) - named.Length;
        return others > 0 ? $"{NumberRuns.Of("line", named)}, and {others} more" : NumberRuns.Of("line", named);
    }

    private static string Count(long count, string noun) =>
        count == 1 ? $"one {noun}" : FormattableString.Invariant($"{count} {noun}s");
}
