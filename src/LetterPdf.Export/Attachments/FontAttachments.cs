using System.Collections.Immutable;
using LetterPdf.Fonts;
using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>
/// The files about fonts inside a file with its sources: the list of fonts, and those that do not come with the
/// program, so that the letter can be built again anywhere. Which these are depends on the files alone, not on the
/// folder that they came from.
/// </summary>
internal static class FontAttachments
{
    /// <summary>The most bytes of fonts, uncompressed, that go into a file.</summary>
    internal const long MostBytes = 16 * 1024 * 1024;

    /// <param name="uses">The faces in the pages.</param>
    /// <param name="fonts">All available fonts.</param>
    /// <param name="known">SHA-256 by file names, where they have just been computed; else null.</param>
    /// <param name="cache">Keeps digests for other letters.</param>
    /// <param name="diagnostics">Takes LP0615 for a font that stays outside.</param>
    public static ImmutableArray<Attachment> Of(
        FontUses uses,
        FontLibrary fonts,
        Func<string, string?> known,
        ExportCache cache,
        DiagnosticBag diagnostics
    )
    {
        var all = LetterFont
            .Of(uses, fonts, (name, compute) => known(name) ?? cache.DigestOf(name, compute))
            .ToImmutableArray();
        var attachments = ImmutableArray.CreateBuilder<Attachment>();
        attachments.Add(FontDigests.Of(all));
        var left = MostBytes;
        foreach (var font in all.Where(font => !font.IsBundled))
        {
            if (font.MayBeInstalled && font.Bytes.Length <= left)
            {
                left -= font.Bytes.Length;
                attachments.Add(
                    new Attachment(
                        font.Path,
                        MediaType(font.FileName),
                        AttachmentRole.Data,
                        "A font of the letter",
                        font.Bytes
                    )
                );
            }
            else
            {
                diagnostics.Add(Outside(font));
            }
        }

        return attachments.DrainToImmutable();
    }

    private static Diagnostic Outside(LetterFont font) =>
        DiagnosticCatalog.FontStaysOutside.At(
            new SourceFile(font.Path, string.Empty).Span(0, 0),
            Reason.Of(font.MayBeInstalled ? RuleFinding.FontsTooLarge : RuleFinding.FontNotHandedOn, font.Path),
            RuleAdvice.KeepFont
        );

    // RFC 8081.
    private static string MediaType(string fileName) =>
        Path.GetExtension(fileName).ToUpperInvariant() switch
        {
            ".OTF" => "font/otf",
            ".TTC" or ".OTC" => "font/collection",
            _ => "font/ttf",
        };
}
