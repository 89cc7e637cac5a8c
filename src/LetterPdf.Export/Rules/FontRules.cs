using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>Rules about fonts.</summary>
internal static class FontRules
{
    public static IEnumerable<Diagnostic> Format(DocumentPlan plan) =>
        from use in plan.Fonts.All
        where use.Face.IsOpenTypeCff
        select DiagnosticCatalog.FontFormatUnsupported.At(
            plan.Document.Places.Type,
            $"the font '{use.Face.Key}' has PostScript (CFF) outlines, which letterpdf cannot embed yet",
            "Put the family's TrueType files (.ttf) into the fonts folder instead.");

    public static IEnumerable<Diagnostic> Embedding(DocumentPlan plan) =>
        from use in plan.Fonts.All
        where !use.Face.MayBeEmbedded
        select DiagnosticCatalog.FontMayNotBeEmbedded.At(
            plan.Document.Places.Type,
            $"the licence bits of the font '{use.Face.Key}' forbid embedding it in a document",
            "Choose another family under 'type: family:' in letter.yml, or get the font with a licence to embed.");

    public static IEnumerable<Diagnostic> NoMissingGlyph(DocumentPlan plan) =>
        from run in TextRules.Runs(plan)
        where run.Glyphs.Any(glyph => glyph.Id == 0)
        select DiagnosticCatalog.MissingGlyph.At(
            run.Span ?? plan.Document.Places.Start, $"the font '{run.Font}' lacks a character of \"{run.Text}\"");
}
