using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>What is said of faces that a family lacks, and of damaged ones.</summary>
internal static class FaceMessages
{
    private const int LongestQuotation = 40;

    /// <summary>Words that the senders marked, and that would look like those around them.</summary>
    public static Diagnostic Emphasis(FontFace face, FaceWish wish, ReadOnlySpan<char> words, Place? place) =>
        DiagnosticCatalog.EmphasisNotShown.At(
            place,
            $"\"{Quote(words)}\" is marked to be {NameOf(wish.Style)}, "
                + $"and the family '{wish.Family}' has no {NameOf(wish.Style)} face (the nearest is {Describe(face)})",
            $"Put the family's {NameOf(wish.Style)} font file into the folder 'fonts', "
                + "choose another family under 'type: family:', or take the marks away."
        );

    /// <summary>The same of words in a font that only has their script.</summary>
    public static Diagnostic OtherScript(FontFace face, FaceWish wish, ReadOnlySpan<char> words, Place? place) =>
        DiagnosticCatalog.DesignFaceMissing.At(
            place,
            $"\"{Quote(words)}\" is marked to be {NameOf(wish.Style)}, and the font that has its letters, "
                + $"{Describe(face)}, has no {NameOf(wish.Style)} face: it is drawn as it is",
            "Put the bold or italic file of that font into the folder 'fonts' too, if there is one, "
                + "or take the marks away."
        );

    /// <summary>Parts that the program sets apart by itself.</summary>
    public static Diagnostic Design(FontFace face, FaceWish wish, Place? type, FontLibrary fonts)
    {
        var what =
            wish.Style == FontStyle.Regular
                ? "the text is"
                : $"headings and other parts that are {NameOf(wish.Style)} by design are";
        var files = string.Join(", ", fonts.FacesOf(wish.Family).Select(own => own.Key.ToString()));
        return DiagnosticCatalog.DesignFaceMissing.At(
            type,
            $"the family '{wish.Family}' has no {NameOf(wish.Style)} face: {what} drawn in {Describe(face)}",
            $"The family's faces in the fonts folders: {files}. "
                + "If the pages look right that way, nothing has to be done."
        );
    }

    /// <summary>A font that moves letters off the line.</summary>
    public static Diagnostic Astray(FontFace face)
    {
        var path = $"fonts/{face.Key.FileName}";
        return DiagnosticCatalog.CorruptFont.At(
            new SourceFile(path, string.Empty).Span(0, 0),
            $"'{path}' is damaged: it would set letters far off their line",
            "Copy the font file again from where it came from, or take it out of the folder."
        );
    }

    public static string NameOf(FontStyle style) =>
        (style.IsBold, style.Italic) switch
        {
            (false, false) => "regular",
            (true, false) => "bold",
            (false, true) => "italic",
            (true, true) => "bold italic",
        };

    private static string Describe(FontFace face) => $"'{face.Key}', which is {NameOf(face.Style)}";

    private static string Quote(ReadOnlySpan<char> words) =>
        words.Length <= LongestQuotation ? words.ToString() : string.Concat(words[..LongestQuotation].TrimEnd(), "…");
}
