using LetterPdf.Fonts;

namespace LetterPdf.Export;

/// <summary>
/// What names and addresses in English are written with. The faces that set a recipient's name hold all of it, so that
/// letters to several recipients have the same fonts. Letters with marks and of other scripts are added where a name
/// has them: whole alphabets of them would be larger than a letter's text.
/// </summary>
public static class NameLetters
{
    private const string All = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:-'\u2019&()/";

    /// <summary>The glyphs that draw them, each with its letter, as far as a face has them.</summary>
    public static IEnumerable<(ushort Glyph, char Letter)> Of(FontFace face)
    {
        ArgumentNullException.ThrowIfNull(face);
        return All.Select(letter => (face.GlyphFor(letter), letter)).Where(pair => pair.Item1 != 0);
    }
}
