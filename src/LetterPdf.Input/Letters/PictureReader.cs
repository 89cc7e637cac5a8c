using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Reads a picture: its file, what it shows, how high it is.</summary>
internal static class PictureReader
{
    public static Picture? Read(Section owner, string key, KeyTable table, LetterTexts texts, IWorkspace workspace)
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

        var content = isFile ? ReadFile(file!, section, workspace, texts.Diagnostics) : null;
        return content is not null && alt is not null ? new Picture(content, alt.Value, height, section.Span) : null;
    }

    private static PictureContent? ReadFile(YamlScalar file, Section section, IWorkspace workspace, DiagnosticBag diagnostics)
    {
        if (WorkspaceText.Read(workspace, file.Value, PictureFile.MostBytes, file.Span, diagnostics) is not { } bytes)
        {
            return null;
        }

        if (PictureFile.Read(bytes, out var problem) is { } content)
        {
            return content;
        }

        var hint = SvgFile.IsOne(bytes.Span)
            ? "In the drawing program, turn text and symbols into paths and save it as plain SVG; or save it as PNG."
            : "Save it again as PNG, or as JPEG in RGB colours, with at most twelve million pixels.";
        section.Report(DiagnosticCatalog.InvalidPicture, file.Span, $"'{file.Value}' {problem}", hint);
        return null;
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
