using LetterPdf.Model;

namespace LetterPdf.Office;

/// <summary>Refuses files of OpenDocument that run something or are encrypted.</summary>
internal static class OpenDocumentGate
{
    private const string Manifest = "META-INF/manifest.xml";

    public static void Refuse(OfficePackage package)
    {
        if (package.Has(Manifest))
        {
            package.Walk(Manifest, xml => RefuseEncryption(new PartReader(xml, Manifest)));
        }

        if (package.Names.FirstOrDefault(IsMacro) is { } macros)
        {
            throw new UnreadableOfficeFile(Reason.Of(OfficeFinding.Macros, macros));
        }
    }

    // ISO/IEC 26300-2, 3.4.1: how a part is encrypted stands in the list of parts.
    private static void RefuseEncryption(PartReader part)
    {
        for (var level = part.Enter(); part.NextChild(level); )
        {
            for (var inside = part.Enter(); part.NextChild(inside); )
            {
                if (part.Name is "encryption-data")
                {
                    throw new UnreadableOfficeFile(Reason.Of(OfficeFinding.PartEncrypted, OpenDocumentBook.Content));
                }
            }
        }
    }

    // LibreOffice lists an empty library in files that have no macros.
    private static bool IsMacro(string part) =>
        part.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase)
        || (
            part.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase)
            && !part.EndsWith("/script-lc.xml", StringComparison.OrdinalIgnoreCase)
            && !part.EndsWith("/script-lb.xml", StringComparison.OrdinalIgnoreCase)
        );
}
