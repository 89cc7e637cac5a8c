using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>LP04xx: fonts.</summary>
internal static class FontsExplanations
{
    public static readonly Dictionary<DiagnosticCode, Explanation> All = new()
    {
        [DiagnosticCatalog.CorruptFont] = new(
            "a font file cannot be read as a font",
            "A file in a fonts folder has a font's name and is not a font that can be read, or its bytes are not as "
                + "the font's maker left them. "
                + "A damaged font can draw other letters than it should, or none.",
            "",
            "Copy the font again from where it came from, or remove the file."
        ),
        [DiagnosticCatalog.FontFamilyNotFound] = new(
            "no font of the family is in a fonts folder",
            "No font of the family that letter.yml names lies in the letter's fonts folder or beside the program. "
                + "Fonts of the computer are never used: another computer would have others.",
            "type: {family: Comic Sans}",
            "Leave 'family' out, name one that the message lists, or put the family's font files into a folder "
                + "'fonts' beside letter.yml."
        ),
        [DiagnosticCatalog.FontMayNotBeEmbedded] = new(
            "the font's licence bits forbid embedding it",
            "The font's maker has marked it so that it may not be embedded in documents. An archive needs it embedded.",
            "",
            "Use another font."
        ),
        [DiagnosticCatalog.MissingGlyph] = new(
            "a character is in no font of the letter",
            "No font of the letter has a shape for this character: it would be an empty box on the page, or fall "
                + "apart into the characters that it is made of. "
                + "The characters of one script in one row are named together.",
            "\U0001F600 Action Corps,US",
            "Replace the character, or put a font that has it into the folder 'fonts' beside letter.yml; the "
                + "message names a free one for its script. "
                + "The letter's own family stays as it is: only what it lacks is taken from the other font."
        ),
        [DiagnosticCatalog.FontNotRead] = new(
            "a file in a fonts folder is not read",
            "A file in a fonts folder is a font of a kind that is not read, or no font. Nothing on the page is set "
                + "in it. "
                + "Web fonts (WOFF, WOFF2, EOT), Type 1 fonts, bitmaps and packed folders are such kinds. Licences "
                + "and notes beside the fonts are passed over without a word.",
            "",
            "Put the family's .ttf or .otf files into the folder; variable fonts and collections (.ttc, .otc) are "
                + "read too. Take the other file out."
        ),
        [DiagnosticCatalog.EmphasisNotShown] = new(
            "the family has no face for words that are marked",
            "Words are marked as strong or emphasized, and the letter's family has no bold or no italic face. They "
                + "would look like the words around them, "
                + "and whoever reads the letter would not know that they were marked. Bold and italic are never "
                + "imitated.",
            "We ask for an answer **by 1 May**.",
            "Put the family's bold or italic font file into the folder 'fonts', choose another family under 'type: "
                + "family:', or take the marks away:\n\nWe ask for an answer by 1 May."
        ),
        [DiagnosticCatalog.DesignFaceMissing] = new(
            "the family has no face for a part of the letter's design",
            "The program sets headings, the subject, the letterhead's name and some other parts in semibold, bold "
                + "or italic, and the family has no such face. "
                + "They are set in the face that is nearest. The same is said where words of another script are "
                + "marked, and the font that has the script has only one face.",
            "",
            "Nothing has to be done if the pages look right. Otherwise put the family's missing font file into the "
                + "folder 'fonts', or choose another family."
        ),
        [DiagnosticCatalog.BlankGlyph] = new(
            "a font draws nothing for a character",
            "A font has the character, and the shape that it has for it is empty. The text would be in the file, "
                + "and nobody would see it on the page. The font is damaged, or made to hide text.",
            "",
            "Copy the font again from where it came from, or use another one."
        ),
    };
}
