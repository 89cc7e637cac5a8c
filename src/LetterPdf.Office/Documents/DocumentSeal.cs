using System.Text;
using LetterPdf.Digests;

namespace LetterPdf.Office;

/// <summary>
/// The digest of a Word document's text, which the document states about itself (cp:version, ECMA-376-2, 11.3). A
/// program that changes the text does not know it, so that a changed document is known. It finds work, not forgery.
/// </summary>
public static class DocumentSeal
{
    /// <summary>The part that states it.</summary>
    public const string Part = "docProps/core.xml";

    private const string Notes = "word/footnotes.xml";
    private const string Comments = "word/comments.xml";

    private static readonly string[] Sealed = ["word/document.xml", Notes];

    /// <summary>The digest of a document's parts.</summary>
    /// <param name="parts">All parts by name; those that hold no text of the letter do not count.</param>
    public static string Of(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        using var content = new MemoryStream();
        foreach (var name in Sealed)
        {
            if (parts.TryGetValue(name, out var bytes))
            {
                content.Write(Encoding.UTF8.GetBytes(name));
                content.Write(bytes.Span);
            }
        }

        return Sha256.HexOf(content.ToArray());
    }

    /// <summary>Whether a document is as this program wrote it; false for any other bytes.</summary>
    public static bool IsWhole(ReadOnlyMemory<byte> bytes) =>
        OfficePackage.Read(bytes, package => IsWhole(package) ? package : null!, out _) is not null;

    private static bool IsWhole(OfficePackage package)
    {
        if (package.Has(Comments) || !package.Has(Part) || !package.Has(Sealed[0]))
        {
            return false;
        }

        var stated = package
            .Load(Part)
            .Elements()
            .FirstOrDefault(element => element.Name.LocalName is "version")
            ?.Value;
        var parts = Sealed
            .Where(package.Has)
            .ToDictionary(name => name, name => (ReadOnlyMemory<byte>)package.Bytes(name), StringComparer.Ordinal);
        return string.Equals(stated, Of(parts), StringComparison.Ordinal);
    }
}
