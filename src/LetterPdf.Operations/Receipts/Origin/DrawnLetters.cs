using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Export;
using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Verification;

namespace LetterPdf.Operations;

/// <summary>
/// Whether the glyphs on the pages look as the fonts that come with letterpdf draw them, and stand for the text in
/// the file. So no file can show one text to the eye and another to a screen reader. A letter's own fonts are
/// compared only where its sources are inside, by building it again.
/// </summary>
internal static class DrawnLetters
{
    // Six letters and a plus sign before the font's own name (ISO 32000-1, 9.6.4).
    private const int TagLength = 7;

    // Hyphens are one glyph whatever they are in the text: typed, soft, or unbreakable.
    private const string Hyphens = "-\u00AD\u2010\u2011";

    public static IEnumerable<Finding> Findings(VerificationReport report, FontShelf shelf)
    {
        var isOwnVersion = string.Equals(report.Producer, PdfExporter.ProducerName, StringComparison.Ordinal);
        var fonts = report
            .Fonts.Where(font => font.Name.Length > TagLength)
            .Select(font => (Font: font, Name: font.Name[TagLength..]))
            .ToArray();

        // The fonts' files have the names of the fonts.
        var files = fonts.Select(font => font.Name + ".ttf").ToHashSet(StringComparer.Ordinal);
        using var library = FontLibrary.Open(shelf.Bundled(files), new DiagnosticBag());
        var faces = library.Faces.ToLookup(face => face.PostScriptName, StringComparer.Ordinal);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var (font, name) in fonts)
        {
            if (faces[name].FirstOrDefault() is { } face)
            {
                findings.AddRange(Findings(font, face, isOwnVersion));
            }
        }

        return findings;
    }

    private static IEnumerable<Finding> Findings(EmbeddedFont font, FontFace face, bool isOwnVersion)
    {
        // Other versions may subset a font differently.
        if (isOwnVersion && !IsPart(font, face))
        {
            yield return new Finding(Reason.Of(OriginFault.OtherOutlines, font.Name), null, font.ObjectNumber);
        }

        foreach (
            var (code, text) in font.Letters.Where(letter =>
                letter.Text.Length > 0 && !CanDraw(face, letter.Code, letter.Text)
            )
        )
        {
            yield return new Finding(
                Reason.Of(OriginFault.OtherLetter, code, font.Name, text),
                null,
                font.ObjectNumber
            );
        }
    }

    // The letters that are shown, and in a letter to one of many recipients those of names too.
    private static bool IsPart(EmbeddedFont font, FontFace face)
    {
        ushort[] shown = [.. font.Letters.Select(letter => (ushort)letter.Code)];
        return IsSubset(shown)
            || IsSubset([.. shown.Union(NameLetters.In(face).Beside(shown.Contains).Select(pair => pair.Glyph))]);

        bool IsSubset(ushort[] glyphs) =>
            face.Subset(glyphs) is { } subset && subset.Program.AsSpan().SequenceEqual(font.Program.Span);
    }

    // Each glyph of a cluster takes a character in turn, and the parts of accented letters may take each other's
    // (ActualText corrects that), so only a glyph that belongs to a single letter can be said to draw another.
    private static bool CanDraw(FontFace face, int code, string text) =>
        face.CanDraw((ushort)code, text) || IsHyphen(face, code, text) || face.LetterOf((ushort)code) is null;

    private static bool IsHyphen(FontFace face, int code, string text) =>
        text is [var only]
        && Hyphens.Contains(only, StringComparison.Ordinal)
        && Hyphens.Any(hyphen => face.CanDraw((ushort)code, hyphen.ToString()));
}
