using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Reads a picture: its file, its description and its height.</summary>
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

        var file = section.RequireScalar("file", LetterPhrase.FileName);
        var isFile = file is not null && LetterPath.Check(file, section) && HasEnding(file, section, table);
        var mayBeOrnament = table.Names.Contains(Decorative, StringComparer.Ordinal);
        var isOrnament = mayBeOrnament && IsOrnament(section);
        var alt = isOrnament
            ? null
            : texts.RequireText(section, Alt, mayBeOrnament ? PictureAdvice.SayWhatIsShown : null);
        var height = table.Names.Contains("height", StringComparer.Ordinal)
            ? new LengthValues(TypeSetup.Default.Size).Read(
                section,
                "height",
                Length.FromMillimetres(2),
                Length.FromInches(10)
            )
            : null;

        var content = isFile
            ? texts.Memory.Recall(file!, () => ReadFile(file!, section, workspace, texts.Diagnostics))
            : null;
        return content is not null && (isOrnament || alt is not null)
            ? new Picture(content, alt?.Value, height, section.Span)
            : null;
    }

    // A picture has a description, or is marked as purely decorative; never both.
    private static bool IsOrnament(Section section)
    {
        if (section.Scalar(Decorative, LetterPhrase.True) is not { } scalar)
        {
            return false;
        }

        if (!string.Equals(scalar.Value, "true", StringComparison.Ordinal))
        {
            section.Report(
                DiagnosticCatalog.InvalidChoice,
                scalar.Span,
                Reason.Of(LetterFinding.NoChoice, section.NameOf(Decorative), scalar.Value),
                PictureAdvice.NotDecorative
            );
        }
        else if (section.Has(Alt))
        {
            section.Report(
                DiagnosticCatalog.InvalidChoice,
                scalar.Span,
                Reason.Of(LetterFinding.DecorativeWithAlt, section.NameOf(Decorative)),
                PictureAdvice.AltOrDecorative
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

        var hint = SvgFile.IsOne(bytes.Span) ? PictureAdvice.PlainSvg : PictureAdvice.PlainPicture;
        section.Report(
            DiagnosticCatalog.InvalidPicture,
            file.Span,
            Reason.Of(LetterFinding.InvalidPicture, file.Value, problem!),
            hint
        );
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
            Reason.Of(LetterFinding.NoPictureName, file.Value),
            Reason.Of(PictureAdvice.Endings, [.. endings])
        );
        return false;
    }
}
