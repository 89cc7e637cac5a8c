using System.Collections.Immutable;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>
/// The fonts that a letter was set in: anyone who builds it again needs these files, byte for byte. The format is
/// that of the program sha256sum, so that it can be checked without this one.
/// </summary>
public static class FontDigests
{
    /// <summary>The attachment's name.</summary>
    public const string Path = "fonts.sha256";

    internal static Attachment Of(ImmutableArray<LetterFont> fonts)
    {
        var text = new StringBuilder();
        foreach (var font in fonts)
        {
            text.Append(font.Digest).Append("  ").Append(font.Path).Append('\n');
        }

        return new Attachment(
            Path,
            "text/plain",
            AttachmentRole.Data,
            "The fonts' files and their SHA-256",
            Encoding.UTF8.GetBytes(text.ToString())
        );
    }

    /// <summary>The fonts' file names and digests in the attachment; malformed lines are skipped.</summary>
    public static IEnumerable<(string FileName, string Digest)> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return from line in text.Split('\n')
            let parts = line.Split("  " + LetterFont.Folder, 2, StringSplitOptions.None)
            where parts.Length == 2
            select (parts[1], parts[0]);
    }
}
