using System.Collections.Immutable;
using System.Text;
using LetterPdf.Fonts;
using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>
/// The fonts of a letter's pages, as a web page can hold them: of each weight and slope one, with the characters of all
/// optical sizes, since a screen is read at one distance only. A font whose licence does not let it be handed on, or
/// be cut, is left out, and the reader's own takes its place.
/// </summary>
public static class WebFonts
{
    /// <param name="document">The finished pages: what they repeat at head and foot a web page does not have.</param>
    /// <param name="fonts">The fonts that they were set in.</param>
    public static ImmutableArray<WebFont> Of(TypesetDocument document, FontLibrary fonts)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(fonts);
        var families = FamilyUse.Of(Runs(document), fonts);
        if (families.IsEmpty)
        {
            return [];
        }

        families = families.SetItem(0, families[0].With(WordsOfPage(document.Language)));
        var found = ImmutableArray.CreateBuilder<WebFont>();
        var drawn = new HashSet<Rune>();
        foreach (var family in families)
        {
            var role =
                family == families[0] ? WebFontRole.Text
                : family.Characters.Any(rune => Rune.IsLetter(rune) && families[0].CanDraw(rune)) ? WebFontRole.Label
                : WebFontRole.Other;
            foreach (var face in family.Faces)
            {
                // A character that two fonts stand in for would be drawn by the last one.
                var characters = role == WebFontRole.Other ? face.Characters.Where(IsLacking) : face.Characters;
                if (Cut(face, [.. characters.Order()], role) is { } font)
                {
                    found.Add(font);
                    drawn.UnionWith(role == WebFontRole.Label ? [] : font.Characters);
                }
            }
        }

        return found.ToImmutable();

        bool IsLacking(Rune rune) => !families[0].CanDraw(rune) && !drawn.Contains(rune);
    }

    // Words that a page adds in the letter's faces, and the hyphens of its lines.
    private static IEnumerable<Rune> WordsOfPage(string language) =>
        (LetterLanguage.Find(language)?.NotesHeading + "-\u2010").EnumerateRunes();

    private static WebFont? Cut(FaceUse use, ImmutableArray<Rune> characters, WebFontRole role)
    {
        var face = use.Face;
        if (characters.IsEmpty || !face.MayBeInstalled || face.WebProgram(characters, use.HasForms) is not { } program)
        {
            return null;
        }

        return new WebFont(face.Style.Weight, face.Style.Italic, characters, WoffFile.Write(program)) { Role = role };
    }

    private static IEnumerable<GlyphRun> Runs(TypesetDocument document) =>
        document
            .Pages.SelectMany(page => page.Frame.Items)
            .OfType<PlacedRun>()
            .Where(placed => !placed.Tag.IsArtifact)
            .Select(placed => placed.Run);
}
