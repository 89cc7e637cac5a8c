using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>The requirements of the checks, by their names.</summary>
internal static class CheckWords
{
    private static readonly Dictionary<string, string> Table = new(StringComparer.Ordinal)
    {
        ["readable"] = "the file can be opened",
        ["header"] = "the file begins as a PDF does",
        ["end-of-file"] = "the file ends as a PDF does, and nothing follows",
        ["xref-sound"] = "each object is where the list of objects says",
        ["one-reading"] = "programs that repair what they read find the same document",
        ["updates"] = "nothing was added after the file was finished but signatures, and what proves them",
        ["signatures"] = "each signature covers the whole file as it was when it was signed",
        ["no-loose-bytes"] = "every byte belongs to an object",
        ["syntax"] = "each object can be read",
        ["stream-lengths"] = "data are as long as they are said to be",
        ["stream-filters"] = "data are packed in ways that anybody can unpack",
        ["object-references"] = "what is referred to is there, and what is there is referred to",
        ["trailer-id"] = "the file has an identifier",
        ["no-encryption"] = "nobody needs a password",
        ["limits"] = "texts, names and numbers are not larger than readers can hold",
        ["forbidden-keys"] = "no scripts, films or layers",
        ["marked"] = "the file says that it is tagged",
        ["language"] = "the file says its language",
        ["display-title"] = "the window shows the title, not the file's name",
        ["output-intent"] = "the file says what its colours mean",
        ["page-labels"] = "the pages' labels are sound",
        ["outlines"] = "the bookmarks are sound and lead to places that are there",
        ["named-destinations"] = "places with names are on pages that are there",
        ["metadata-readable"] = "what the document is stands in readable XML",
        ["claim"] = "the file claims what there is to claim",
        ["extension-schema"] = "what PDF/A does not know is described",
        ["metadata-title"] = "the document has a title",
        ["metadata-agree"] = "what is said twice about the document is the same",
        ["page-tree"] = "the pages are in order",
        ["pages"] = "each page says its size and what it uses",
        ["content-operators"] = "the content holds only what there is",
        ["content-balanced"] = "what is opened in the content is closed",
        ["graphics-nesting"] = "graphics states are not saved too deep",
        ["content-marked"] = "everything shown is either in a tag or an ornament",
        ["page-forms"] = "each page is shown as it is, and whole",
        ["content-forms"] = "pages are drawn in the few ways in which letterpdf draws them",
        ["content-seen"] = "text stands on the page, and nothing lies over it",
        ["content-spoken"] = "what is read aloud in the stead of letters is what they say",
        ["content-ids"] = "numbers of content are used once on a page",
        ["resources"] = "what the content uses is there",
        ["colors"] = "colours are those of the screen",
        ["graphics-states"] = "nothing depends on the printer",
        ["pictures"] = "pictures are whole and have no other picture behind them",
        ["drawing-forms"] = "drawings are shown as they are, and whole",
        ["structure-tree"] = "the tag tree is one tree",
        ["structure-content"] = "each piece of content is in one tag, of its own kind",
        ["parent-tree"] = "the way back from content to its tag is right",
        ["structure-types"] = "tags are of the standard's kinds",
        ["structure-nesting"] = "tags stand in tags that may hold them",
        ["reading-order"] = "tags are read in the order in which the page is drawn",
        ["headings"] = "headings begin at level 1 and skip none",
        ["lists"] = "lists say how they are numbered",
        ["tables"] = "tables are regular, and heads say whose they are",
        ["notes"] = "each note has a name of its own",
        ["figures"] = "each picture says what it shows and where it stands",
        ["link-tags"] = "each link is in a tag with its words",
        ["tag-forms"] = "tags say nothing in the stead of what the page shows",
        ["tag-languages"] = "languages of tags are language tags",
        ["fonts"] = "fonts are of the kind that this program makes",
        ["fonts-embedded"] = "fonts are in the file",
        ["font-widths"] = "letters are as wide as the file says",
        ["glyph-codes"] = "every letter shown is in its font",
        ["unicode"] = "every letter says which character it is",
        ["private-use"] = "no character is a private one",
        ["form"] = "a form holds nothing but places for signatures",
        ["signature-fields"] = "each place for a signature has a name, and does nothing by itself",
        ["field-descriptions"] = "each place for a signature says in words what it is for",
        ["field-tags"] = "each place for a signature is in a tag of its own",
        ["annotations"] = "nothing but links and places for signatures is on the pages",
        ["link-targets"] = "links lead somewhere",
        ["annotation-parents"] = "the way back from links and places for signatures to their tags is right",
        ["link-forms"] = "links draw nothing and do nothing but lead somewhere",
        ["attachments"] = "files inside the file are whole and listed",
        ["written-bytes"] = "the file is byte for byte as letterpdf wrote it",
        ["drawn-letters"] = "letters look as the fonts of letterpdf draw them",
        ["whole-jpegs"] = "pictures are whole",
    };

    public static string Asks(CheckResult check) => Table[check.Name];

    /// <summary>The clause that requires it; for our own checks, that no standard does.</summary>
    public static string Clause(CheckResult check) =>
        check.Name switch
        {
            "updates" => $"{check.Clause}; no standard forbids it",
            "one-reading"
            or "no-loose-bytes"
            or "page-forms"
            or "content-forms"
            or "content-seen"
            or "drawing-forms"
            or "tag-forms"
            or "link-forms"
            or "written-bytes"
            or "drawn-letters" =>
                $"{check.Clause}{(check.Clause.Length == 0 ? string.Empty : "; ")}no standard: our own",
            _ => check.Clause,
        };
}
