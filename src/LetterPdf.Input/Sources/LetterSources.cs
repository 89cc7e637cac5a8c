using System.Collections.Immutable;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// The files that a letter was made of, in the form in which they may be handed on with it: letter.yml without its
/// comments and addresses for mail, the text and the pictures as they are, and the part of the list of signatories that
/// the letter shows.
/// They produce the same letter again.
/// </summary>
internal static class LetterSources
{
    /// <param name="files">Everything that was read, letter.yml first.</param>
    /// <param name="letter">The keys of letter.yml.</param>
    /// <param name="list">The list of signatories; null where there is none.</param>
    public static ImmutableArray<Attachment> Of(
        IReadOnlyList<(string Path, ReadOnlyMemory<byte> Bytes)> files,
        YamlMapping letter,
        SignatorySheet? list
    )
    {
        var sources = ImmutableArray.CreateBuilder<Attachment>();
        sources.Add(LetterFileOf(files[0].Path, files[0].Bytes, letter, list?.Workbook));
        foreach (var (path, bytes) in files.Skip(1))
        {
            if (string.Equals(path, list?.Path, StringComparison.Ordinal))
            {
                sources.Add(
                    new Attachment(
                        list!.TextPath,
                        "text/csv",
                        AttachmentRole.Data,
                        "The signatories as the letter shows them",
                        list.ToCsv()
                    )
                );
            }
            else if (!DecisionsFile.IsOne(path))
            {
                sources.Add(Plain(path, bytes));
            }
        }

        return sources.ToImmutable();
    }

    private static Attachment LetterFileOf(
        string path,
        ReadOnlyMemory<byte> bytes,
        YamlMapping letter,
        WorkbookKeys? workbook
    )
    {
        var text = Encoding.UTF8.GetString(WorkspaceText.WithoutMark(bytes).Span);
        text = SourceEdit.Apply([.. AddresseeKeys.Removals(letter, text), .. workbook?.Edits(text) ?? []], text);
        return new Attachment(
            path,
            "application/yaml",
            AttachmentRole.Source,
            "The letter's parts and settings",
            Encoding.UTF8.GetBytes(YamlComments.Remove(text))
        );
    }

    private static Attachment Plain(string path, ReadOnlyMemory<byte> bytes)
    {
        var (type, description) = Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".PNG" => ("image/png", "A picture"),
            ".JPG" or ".JPEG" => ("image/jpeg", "A picture"),
            ".SVG" => ("image/svg+xml", "A picture"),
            _ => ("text/markdown", "The letter's text"),
        };
        return new Attachment(path, type, AttachmentRole.Source, description, bytes);
    }
}
