using System.Collections.Immutable;
using LetterPdf.Fonts;
using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>The fonts of a letter's pages, for its web page.</summary>
public static class WebFonts
{
    public static ImmutableArray<WebFont> Of(TypesetDocument document, FontLibrary fonts) => [];
}
