using System.Collections.Immutable;
using LetterPdf.Fonts;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>
/// Writes each font as a composite font (ISO 32000-1, 9.7): two-byte codes that are glyph ids, a subset of the font
/// file with the ids kept, the advances and the text of each glyph.
/// </summary>
internal static class FontWriter
{
    private const int ObjectsOfFont = 5;
    private const int StreamsOfFont = 2;

    /// <summary>How many objects a part of so many fonts has.</summary>
    public static int ObjectsOf(int fonts, PdfForm form) =>
        (fonts * ObjectsOfFont) + PdfPart.ObjectStreamsFor(fonts * (ObjectsOfFont - StreamsOfFont), form);

    /// <summary>Writes the fonts.</summary>
    /// <returns>Their references; null where no subset can be made of one: that breaks a rule, so there will be no
    /// file.</returns>
    public static ImmutableArray<PdfReference>? Write(PdfPart part, FontUses fonts)
    {
        ImmutableArray<PdfReference> references = [.. fonts.All.Select(_ => part.Reserve())];
        foreach (var use in fonts.All)
        {
            if (use.Embedded is not { } embedded)
            {
                return null;
            }

            Write(part, use, embedded, references[use.Index]);
        }

        return references;
    }

    private static void Write(PdfPart part, FontUse use, EmbeddedFont embedded, PdfReference reference)
    {
        ushort[] glyphs = [.. use.Unicode.Select(entry => entry.Key)];
        var (name, subset) = (embedded.Name, embedded.Subset);
        var (descendant, descriptor, program, unicode) = (
            part.Reserve(),
            part.Reserve(),
            part.Reserve(),
            part.Reserve()
        );
        using (var font = part.Dictionary(reference))
        {
            font.Name("Type"u8, "Font"u8);
            font.Name("Subtype"u8, "Type0"u8);
            font.Name("BaseFont"u8, name);
            font.Name("Encoding"u8, "Identity-H"u8);
            using (var descendants = font.Array("DescendantFonts"u8))
            {
                descendants.Reference(descendant);
            }

            font.Reference("ToUnicode"u8, unicode);
        }

        WriteDescendant(part, use, glyphs, name, descendant, descriptor);
        WriteDescriptor(part, use, subset, name, descriptor, program);
        WriteProgram(part, embedded, program);
        using var map = part.Stream(unicode, embedded.Unicode);
    }

    private static void WriteDescendant(
        PdfPart part,
        FontUse use,
        ushort[] glyphs,
        byte[] name,
        PdfReference reference,
        PdfReference descriptor
    )
    {
        using var font = part.Dictionary(reference);
        font.Name("Type"u8, "Font"u8);
        var isCff = use.Face.IsOpenTypeCff;
        font.Name("Subtype"u8, isCff ? "CIDFontType0"u8 : "CIDFontType2"u8);
        font.Name("BaseFont"u8, name);
        using (var system = font.Dictionary("CIDSystemInfo"u8))
        {
            system.Text("Registry"u8, "Adobe");
            system.Text("Ordering"u8, "Identity");
            system.Integer("Supplement"u8, 0);
        }

        font.Reference("FontDescriptor"u8, descriptor);
        GlyphWidths.Write(font, use, glyphs);

        // ISO 19005-2, 6.2.11.3.2 requires this entry, though it is the default. In CFF, CIDs are already glyph ids
        // (FontSubset).
        if (!isCff)
        {
            font.Name("CIDToGIDMap"u8, "Identity"u8);
        }
    }

    private static void WriteDescriptor(
        PdfPart part,
        FontUse use,
        FontSubset subset,
        byte[] name,
        PdfReference reference,
        PdfReference program
    )
    {
        var metrics = use.Face.Metrics;
        var (left, bottom, right, top) =
            subset.Bounds ?? (metrics.BoundsLeft, metrics.BoundsBottom, metrics.BoundsRight, metrics.BoundsTop);
        using var descriptor = part.Dictionary(reference);
        descriptor.Name("Type"u8, "FontDescriptor"u8);
        descriptor.Name("FontName"u8, name);
        descriptor.Integer("Flags"u8, FontFlags.Of(metrics));
        using (var box = descriptor.Array("FontBBox"u8))
        {
            box.Integer(use.InThousandths(left));
            box.Integer(use.InThousandths(bottom));
            box.Integer(use.InThousandths(right));
            box.Integer(use.InThousandths(top));
        }

        descriptor.Number("ItalicAngle"u8, metrics.ItalicAngle);
        descriptor.Integer("Ascent"u8, use.InThousandths(metrics.Ascender));
        descriptor.Integer("Descent"u8, use.InThousandths(metrics.Descender));
        descriptor.Integer("CapHeight"u8, use.InThousandths(metrics.CapHeight));
        descriptor.Integer("StemV"u8, StemWidth(metrics));
        descriptor.Reference(subset.Kind == FontProgramKind.Cff ? "FontFile3"u8 : "FontFile2"u8, program);
    }

    private static void WriteProgram(PdfPart part, EmbeddedFont embedded, PdfReference reference)
    {
        var subset = embedded.Subset;
        using var stream = part.Stream(reference, embedded.Program);
        if (subset.Kind == FontProgramKind.Cff)
        {
            stream.Name("Subtype"u8, "CIDFontType0C"u8);
        }
        else
        {
            stream.Integer("Length1"u8, subset.Program.Length);
        }
    }

    // No table of a font gives it, and it only matters for the choice of a substitute font. Text faces have about 80
    // for regular and 160 for bold; a straight line between and beyond those is good enough.
    private static int StemWidth(FontMetrics metrics)
    {
        const int Regular = 400;
        const int RegularStem = 80;
        const int Narrowest = 20;
        return Math.Max(Narrowest, RegularStem + ((metrics.WeightClass - Regular) * RegularStem / 300));
    }
}
