using System.Collections.Immutable;
using LetterPdf.Digests;
using LetterPdf.Fonts;
using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>A font file that a letter was set in, or could have been: one of a family that it uses.</summary>
/// <param name="FileName">The file's name, without folders.</param>
/// <param name="Digest">SHA-256 in lower-case hexadecimal digits.</param>
/// <param name="Bytes">The whole file.</param>
/// <param name="MayBeInstalled">Whether the licence bits of all its faces allow the recipients of the letter to have
/// the file too.</param>
internal sealed record LetterFont(string FileName, string Digest, ReadOnlyMemory<byte> Bytes, bool MayBeInstalled)
{
    /// <summary>The folder of fonts in a letter's folder, with its slash.</summary>
    public const string Folder = "fonts/";

    /// <summary>The path, relative to the letter's folder.</summary>
    public string Path => Folder + FileName;

    /// <summary>Whether the program comes with exactly this file, so that it is not needed from elsewhere.</summary>
    public bool IsBundled => BundledFonts.Have(FileName, Digest);

    /// <summary>All font files of the families that are used, since the choice of a face for a style depends on which
    /// files there are.</summary>
    /// <param name="uses">The faces in the pages.</param>
    /// <param name="fonts">All available fonts.</param>
    /// <param name="digestOf">The digest of a file by its name, from before or from what computes it.</param>
    /// <returns>The files, in the order of the library.</returns>
    public static ImmutableArray<LetterFont> Of(
        FontUses uses,
        FontLibrary fonts,
        Func<string, Func<string>, string> digestOf
    )
    {
        var families = uses.All.Select(use => use.Face.WholeFamily).ToHashSet(StringComparer.OrdinalIgnoreCase);

        var files = fonts
            .Faces.GroupBy(face => face.Key.FileName, StringComparer.Ordinal)
            .Where(file => file.Any(face => families.Contains(face.WholeFamily)))
            .Select(file => file.ToArray())
            .ToArray();

        // Computing digests of some megabytes is most of what the attachments cost.
        return SideBySide.Map(
            files,
            faces => new LetterFont(
                faces[0].Key.FileName,
                digestOf(faces[0].Key.FileName, () => Sha256.HexOf(faces[0].File.Span)),
                faces[0].File,
                faces.All(face => face.MayBeInstalled)
            )
        );
    }
}
