using LetterPdf.Digests;
using LetterPdf.Fonts;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>A font file that a letter was set in, or could have been: of a family that it uses.</summary>
/// <param name="FileName">Without folders.</param>
/// <param name="Digest">SHA-256 in lower-case hexadecimal digits.</param>
/// <param name="Bytes">The whole file.</param>
/// <param name="MayBeInstalled">The licence bits of all its faces let whoever gets the letter have the file
/// too.</param>
internal sealed record LetterFont(string FileName, string Digest, ReadOnlyMemory<byte> Bytes, bool MayBeInstalled)
{
    /// <summary>The folder of fonts in a letter's folder, with its slash.</summary>
    public const string Folder = "fonts/";

    /// <summary>Relative to the letter's folder.</summary>
    public string Path => Folder + FileName;

    /// <summary>The program brings this very file, so nobody needs it from elsewhere.</summary>
    public bool IsBundled => BundledFonts.Have(FileName, Digest);

    /// <summary>All font files of the families that are used: which of them is taken for a style depends on which there
    /// are.</summary>
    /// <param name="uses">The faces in the pages.</param>
    /// <param name="fonts">All that there are.</param>
    /// <param name="known">Digests by file names, where somebody has just computed them.</param>
    /// <returns>In the order of the library.</returns>
    public static IEnumerable<LetterFont> Of(
        FontUses uses,
        FontLibrary fonts,
        IReadOnlyDictionary<string, string>? known
    )
    {
        var families = uses.All.Select(use => use.Face.WholeFamily).ToHashSet(StringComparer.OrdinalIgnoreCase);

        // Side by side: digests of some megabytes are most of what the attachments cost.
        var files = fonts
            .Faces.GroupBy(face => face.Key.FileName, StringComparer.Ordinal)
            .Where(file => file.Any(face => families.Contains(face.WholeFamily)))
            .Select(file => (Faces: file.ToArray(), Digest: DigestOf(file.First(), known)))
            .ToArray();
        return files.Select(file => new LetterFont(
            file.Faces[0].Key.FileName,
            file.Digest.GetAwaiter().GetResult(),
            file.Faces[0].File,
            file.Faces.All(face => face.MayBeInstalled)
        ));
    }

    private static Task<string> DigestOf(FontFace face, IReadOnlyDictionary<string, string>? known) =>
        known?.GetValueOrDefault(face.Key.FileName) is { } digest
            ? Task.FromResult(digest)
            : Task.Run(() => Sha256.HexOf(face.File.Span));
}
