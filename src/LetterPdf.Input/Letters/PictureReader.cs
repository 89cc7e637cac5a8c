using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Reads a picture: its file, what it shows, how high it is.</summary>
internal static class PictureReader
{
    public static Picture? Read(Section owner, string key, KeyTable table, LetterTexts texts)
    {
        if (owner.Open(key, table.Names) is not { } section)
        {
            return null;
        }

        var file = section.RequireScalar("file", "a file name");
        var isFile = file is not null && LetterPath.Check(file, section) && HasEnding(file, section, table);
        var alt = texts.RequireText(section, "alt");
        var height = table.Names.Contains("height", StringComparer.Ordinal)
            ? new LengthValues(TypeSetup.Default.Size).Read(section, "height", Length.FromMillimetres(2), Length.FromInches(10))
            : null;

        // Read and right, and not set by this version: it must not be lost without a word.
        section.Report(DiagnosticCatalog.NotSupportedYet, owner.PlaceOf(key), $"'{owner.NameOf(key)}' is not supported by this version yet", "Remove it for now.");
        return isFile && alt is not null ? new Picture(file!.Value, alt.Value, height, section.Span) : null;
    }

    private static bool HasEnding(YamlScalar file, Section section, KeyTable table)
    {
        var endings = ((ValueKind.Path)table.Keys.First(key => string.Equals(key.Name, "file", StringComparison.Ordinal)).Kind).Endings;
        var name = file.Value[(file.Value.LastIndexOf('/') + 1)..];
        if (endings.Any(ending => name.Length > ending.Length && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        section.Report(DiagnosticCatalog.InvalidPicture, file.Span, $"'{file.Value}' is not the name of a picture", $"Pictures end in {string.Join(", ", endings)}.");
        return false;
    }
}
