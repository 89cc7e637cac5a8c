using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Reads a picture: its file, what it shows, how high it is.</summary>
internal static class PictureReader
{
    private const string Alt = "alt";
    private const string Decorative = "decorative";

    public static Picture? Read(Section owner, string key, KeyTable table, LetterTexts texts, IWorkspace workspace)
    {
        if (owner.Open(key, table.Names) is not { } section)
        {
            return null;
        }

        var file = section.RequireScalar("file", "a file name");
        var isFile = file is not null && LetterPath.Check(file, section) && HasEnding(file, section, table);
        var mayBeOrnament = table.Names.Contains(Decorative, StringComparer.Ordinal);
        var isOrnament = mayBeOrnament && IsOrnament(section);
        var alt = isOrnament
            ? null
            : texts.RequireText(
                section,
                Alt,
                mayBeOrnament
                    ? "Say what it shows, for people who do not see it. For an ornament that says nothing, write "
                        + "'decorative: true'."
                    : null
            );
        var height = table.Names.Contains("height", StringComparer.Ordinal)
            ? new LengthValues(TypeSetup.Default.Size).Read(
                section,
                "height",
                Length.FromMillimetres(2),
                Length.FromInches(10)
            )
            : null;

        var content = isFile ? ReadFile(file!, section, workspace, texts.Diagnostics) : null;
        return content is not null && (isOrnament || alt is not null)
            ? new Picture(content, alt?.Value, height, section.Span)
            : null;
    }

    // A picture says what it shows, or says that it shows nothing; never both.
    private static bool IsOrnament(Section section)
    {
        if (section.Scalar(Decorative, "true") is not { } scalar)
        {
            return false;
        }

        if (!string.Equals(scalar.Value, "true", StringComparison.Ordinal))
        {
            section.Report(
                DiagnosticCatalog.InvalidChoice,
                scalar.Span,
                $"'{section.NameOf(Decorative)}' cannot be '{scalar.Value}'",
                "Leave it out for a picture that says something, and say what under 'alt'."
            );
        }
        else if (section.Has(Alt))
        {
            section.Report(
                DiagnosticCatalog.InvalidChoice,
                scalar.Span,
                $"'{section.NameOf(Decorative)}' cannot stand beside 'alt'",
                "Keep 'alt' if the picture says something to those who see it, and 'decorative' if it says nothing."
            );
        }

        return true;
    }

    private static PictureContent? ReadFile(
        YamlScalar file,
        Section section,
        IWorkspace workspace,
        DiagnosticBag diagnostics
    )
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
            ? "In the drawing program, turn text and effects into paths and save it as plain SVG; or save it as PNG."
            : "Open it in a picture program, look at it, and save it again as PNG, or as JPEG in RGB colours, "
                + "with at most twelve million pixels.";
        section.Report(DiagnosticCatalog.InvalidPicture, file.Span, $"'{file.Value}' {problem}", hint);
        return null;
    }

    private static bool HasEnding(YamlScalar file, Section section, KeyTable table)
    {
        var endings = (
            (ValueKind.Path)table.Keys.First(key => string.Equals(key.Name, "file", StringComparison.Ordinal)).Kind
        ).Endings;
        var name = file.Value[(file.Value.LastIndexOf('/') + 1)..];
        if (
            endings.Any(ending =>
                name.Length > ending.Length && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            return true;
        }

        section.Report(
            DiagnosticCatalog.InvalidPicture,
            file.Span,
            $"'{file.Value}' is not the name of a picture",
            $"Pictures end in {string.Join(", ", endings)}."
        );
        return false;
    }
}
