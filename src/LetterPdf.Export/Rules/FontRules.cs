using System.Collections.Immutable;
using LetterPdf.Fonts;
using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>Rules about fonts.</summary>
internal static class FontRules
{
    public static IEnumerable<Diagnostic> Sound(DocumentPlan plan) =>
        from use in plan.Fonts.All
        let subset = use.Subset
        where subset is null || use.Face.Damage is not null || !subset.Broken.IsEmpty
        let path = $"fonts/{use.Face.Key.FileName}"
        select DiagnosticCatalog.CorruptFont.At(
            plan.Document.Places.Type,
            subset is null || use.Face.Damage is not null
                ? Reason.Of(FontFinding.Faulty, path, use.Face.Damage ?? FontPhrase.TablesDisagree)
                : Reason.Of(FontFinding.GlyphsDamaged, path, Sample(use, subset.Broken)),
            FontAdvice.CopyAgain
        );

    public static IEnumerable<Diagnostic> Blank(DocumentPlan plan) =>
        from use in plan.Fonts.All
        let blank = use.Subset?.Blank ?? []
        where use.Unicode.Any(entry => blank.BinarySearch(entry.Key) >= 0 && VisibleText.Has(entry.Value))
        let found = plan
            .Runs.Where(run => run.Font == use.Face.Key)
            .SelectMany(run => BlankTexts(run, blank), (run, text) => (run.Place, Text: text))
            .ToList()
        where found.Count > 0
        select DiagnosticCatalog.BlankGlyph.At(
            found[0].Place ?? plan.Document.Places.Start,
            Reason.Of(RuleFinding.BlankGlyph, $"{use.Face.Key}", Sample(found.Select(part => part.Text))),
            RuleAdvice.CopyFont
        );

    public static IEnumerable<Diagnostic> Embedding(DocumentPlan plan) =>
        from use in plan.Fonts.All
        where !use.Face.MayBeEmbedded
        select DiagnosticCatalog.FontMayNotBeEmbedded.At(
            plan.Document.Places.Type,
            Reason.Of(RuleFinding.EmbeddingForbidden, $"{use.Face.Key}"),
            RuleAdvice.ChooseFamily
        );

    public static IEnumerable<Diagnostic> NoMissingGlyph(DocumentPlan plan) =>
        from run in plan.Runs
        where run.Glyphs.Any(glyph => glyph.Id == 0)
        select DiagnosticCatalog.MissingGlyph.At(
            run.Place ?? plan.Document.Places.Start,
            Reason.Of(RuleFinding.MissingGlyph, $"{run.Font}", run.Text)
        );

    private static Reason Sample(FontUse use, ImmutableArray<ushort> glyphs) =>
        Sample(use.Unicode.Where(entry => glyphs.BinarySearch(entry.Key) >= 0).Select(entry => entry.Value));

    private static Reason Sample(IEnumerable<string> texts)
    {
        const int most = 5;
        var all = texts.Distinct(StringComparer.Ordinal).Select(text => (Fact)text).ToList();
        return Reason.Of(all.Count > most ? RulePhrase.LettersAndOthers : RulePhrase.Letters, [.. all.Take(most)]);
    }

    // The visible texts that have only glyphs that draw nothing.
    private static IEnumerable<string> BlankTexts(GlyphRun run, ImmutableArray<ushort> blank)
    {
        foreach (var cluster in GlyphCluster.Of(run))
        {
            if (
                VisibleText.Has(run.Text[cluster.Text])
                && run.Glyphs[cluster.Glyphs].All(glyph => blank.BinarySearch(glyph.Id) >= 0)
            )
            {
                yield return run.Text[cluster.Text];
            }
        }
    }
}
