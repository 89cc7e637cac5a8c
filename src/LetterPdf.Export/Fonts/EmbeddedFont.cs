using LetterPdf.Fonts;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>What embeds some glyphs of a font, made once for all files that use just these with the same
/// text.</summary>
/// <param name="Subset">The font program and facts about it.</param>
/// <param name="Name">The name of the subset.</param>
/// <param name="Program">The font program, packed.</param>
/// <param name="Unicode">The text of its glyphs, packed.</param>
internal sealed record EmbeddedFont(
    FontSubset Subset,
    byte[] Name,
    Task<EncodedStream> Program,
    Task<EncodedStream> Unicode
)
{
    /// <summary>Begins to pack a font; null where its tables are damaged.</summary>
    public static EmbeddedFont? Of(FontUse use, PdfForm form) =>
        use.Face.Subset([.. use.Unicode.Select(entry => entry.Key)]) is { } subset
            ? new EmbeddedFont(
                subset,
                SubsetName.Of(use, subset.Program),
                EncodedStream.Encode(subset.Program, StreamKind.Binary, form, isShared: true),
                EncodedStream.Encode(ToUnicodeMap.Write(use.Unicode), StreamKind.Text, form, isShared: true)
            )
            : null;
}
