using System.Text;
using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>
/// Which fonts a letter was set in: whoever builds it again needs these files, byte for byte. The form is that of the program sha256sum,
/// so that it can be checked without this one.
/// </summary>
public static class FontDigests
{
    /// <summary>The attachment's name.</summary>
    public const string Path = "fonts.sha256";

    /// <summary>Of all fonts of the families that are used: which of them is taken for a style depends on which there are.</summary>
    internal static Attachment Of(FontUses uses, FontLibrary fonts, IReadOnlyDictionary<string, string>? known)
    {
        var families = uses.All.Select(use => use.Face.WholeFamily).ToHashSet(StringComparer.OrdinalIgnoreCase);

        // Side by side: digests of some megabytes are most of what the attachment costs.
        var digests = fonts.Faces
            .Where(face => families.Contains(face.WholeFamily))
            .DistinctBy(face => face.Key.FileName, StringComparer.Ordinal)
            .Select(face => (face.Key.FileName, Digest: DigestOf(face, known))).ToArray();
        var text = new StringBuilder();
        foreach (var (fileName, digest) in digests)
        {
            text.Append(digest.GetAwaiter().GetResult()).Append("  fonts/").Append(fileName).Append('\n');
        }

        return new Attachment(Path, "text/plain", AttachmentRole.Data, "The fonts' files and their SHA-256", Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static Task<string> DigestOf(FontFace face, IReadOnlyDictionary<string, string>? known) =>
        known?.GetValueOrDefault(face.Key.FileName) is { } digest ? Task.FromResult(digest) : Task.Run(() => Convert.ToHexStringLower(Sha256.Of(face.File.Span)));

    /// <summary>The fonts' file names and digests, as the attachment has them; a line that is none is passed over.</summary>
    public static IEnumerable<(string FileName, string Digest)> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return from line in text.Split('\n')
               let parts = line.Split("  fonts/", 2, StringSplitOptions.None)
               where parts.Length == 2
               select (parts[1], parts[0]);
    }
}
