using System.Collections.Immutable;
using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>What letters with the same pages have in common: the sequences of these pages and their fonts; and, by the
/// shape of their own items, the objects of their files.</summary>
internal sealed class CommonPart
{
    private const int MostShapes = 256;
    private const int MostFonts = 256;

    private readonly FirstMade<string, FontUses> _fonts = new(MostFonts);
    private readonly FirstMade<OwnShape, CommonObjects> _objects = new(MostShapes);

    private CommonPart(ImmutableArray<ImmutableArray<MarkedSequence>> sequences, FontUses fonts) =>
        (Sequences, Fonts) = (sequences, fonts);

    /// <summary>The sequences of each page, without the letters' own.</summary>
    public ImmutableArray<ImmutableArray<MarkedSequence>> Sequences { get; }

    /// <summary>The fonts of these sequences.</summary>
    public FontUses Fonts { get; }

    /// <summary>What a letter has in common with others.</summary>
    public static CommonPart Of(TypesetDocument document, FontLibrary fonts, PdfForm form, ExportCache cache)
    {
        var sequences = MarkedSequences.DivideShared(document);
        GlyphRun[] runs = [.. MarkedSequences.RunsOf(sequences)];
        var uses = FontUses.Collect(runs, document.NameFaces, fonts, use => cache.Embed(use, form));
        return new CommonPart(sequences, uses);
    }

    /// <summary>The plan of a letter's own items, with the fonts of all.</summary>
    public DocumentPlan PlanOwn(TypesetDocument document)
    {
        var own = MarkedSequences.DivideOwn(document, Sequences);
        return DocumentPlan.OfOwn(document, own, Known(Fonts.With([.. MarkedSequences.RunsOf(own)])));
    }

    /// <summary>The plan of a whole letter that shares nothing with others.</summary>
    public DocumentPlan PlanAlone(TypesetDocument document)
    {
        var own = MarkedSequences.DivideOwn(document, Sequences);
        return DocumentPlan.OfWhole(document, own, Sequences, Fonts.With([.. MarkedSequences.RunsOf(own)]));
    }

    /// <summary>The plan of a whole letter.</summary>
    /// <param name="own">The plan of its own items.</param>
    public DocumentPlan PlanWhole(DocumentPlan own) =>
        DocumentPlan.OfWhole(own.Document, own.Own, Sequences, own.Fonts);

    // Letters with equal additions have the same fonts, so that these are subset and packed once.
    private FontUses Known(FontUses fonts) => _fonts.Find(fonts.Additions) ?? _fonts.Keep(fonts.Additions, fonts);

    /// <summary>The objects of a letter's file but its own, if they have been made.</summary>
    public CommonObjects? Find(OwnShape shape) => _objects.Find(shape);

    /// <summary>Keeps objects for letters of the same shape.</summary>
    public void Keep(OwnShape shape, CommonObjects objects) => _objects.Keep(shape, objects);
}
