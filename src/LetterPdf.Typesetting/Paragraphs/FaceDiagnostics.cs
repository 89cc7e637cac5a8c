using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>The diagnostics about faces that a family lacks, and about damaged ones.</summary>
internal static class FaceDiagnostics
{
    private const int LongestQuotation = 40;

    /// <summary>Words that the senders marked, and that would look like those around them.</summary>
    public static Diagnostic Emphasis(FontFace face, FaceWish wish, ReadOnlySpan<char> words, Place? place) =>
        DiagnosticCatalog.EmphasisNotShown.At(
            place,
            Reason.Of(
                TypesettingFinding.EmphasisNotShown,
                Beginning(words),
                PhraseOf(wish.Style),
                wish.Family,
                Describe(face)
            ),
            Reason.Of(TypesettingAdvice.AddFaceOfStyle, PhraseOf(wish.Style))
        );

    /// <summary>The same for words in a font that merely has their script.</summary>
    public static Diagnostic OtherScript(FontFace face, FaceWish wish, ReadOnlySpan<char> words, Place? place) =>
        DiagnosticCatalog.DesignFaceMissing.At(
            place,
            Reason.Of(
                TypesettingFinding.EmphasisNotShownInScript,
                Beginning(words),
                PhraseOf(wish.Style),
                Describe(face)
            ),
            TypesettingAdvice.AddFaceOfScript
        );

    /// <summary>Parts that the program sets apart by itself.</summary>
    public static Diagnostic Design(FontFace face, FaceWish wish, Place? type, FontLibrary fonts) =>
        DiagnosticCatalog.DesignFaceMissing.At(
            type,
            Reason.Of(TypesettingFinding.NoFaceOfStyle, wish.Family, PhraseOf(wish.Style), Describe(face)),
            Reason.Of(
                TypesettingAdvice.FacesOfFamily,
                [.. fonts.FacesOf(wish.Family).Select(own => (Fact)own.Key.ToString())]
            )
        );

    /// <summary>A font that moves letters off the line.</summary>
    public static Diagnostic Astray(FontFace face)
    {
        var path = $"fonts/{face.Key.FileName}";
        return DiagnosticCatalog.CorruptFont.At(
            new SourceFile(path, string.Empty).Span(0, 0),
            Reason.Of(TypesettingFinding.FontAstray, path),
            TypesettingAdvice.CopyFontAgain
        );
    }

    /// <summary>The style as people name it; several weights have one name.</summary>
    public static TypesettingPhrase PhraseOf(FontStyle style) =>
        (style.IsBold, style.Italic) switch
        {
            (false, false) => TypesettingPhrase.Regular,
            (true, false) => TypesettingPhrase.Bold,
            (false, true) => TypesettingPhrase.Italic,
            (true, true) => TypesettingPhrase.BoldItalic,
        };

    private static Reason Describe(FontFace face) =>
        Reason.Of(TypesettingPhrase.Face, face.Key.ToString(), PhraseOf(face.Style));

    private static string Beginning(ReadOnlySpan<char> words) =>
        words.Length <= LongestQuotation ? words.ToString() : string.Concat(words[..LongestQuotation].TrimEnd(), "…");
}
