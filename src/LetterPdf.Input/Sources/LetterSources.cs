using System.Collections.Immutable;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// The files that a letter was made of, in the form in which they may be handed on with it: letter.yml without its
/// comments and addresses for mail, the text and the pictures as they are, the part of the list of signatories that
/// the letter shows, and of the list of recipients the row that it is for.
/// They produce the same letter again.
/// </summary>
internal sealed class LetterSources
{
    private readonly ImmutableArray<Attachment> _common;
    private readonly RecipientSheet? _recipients;
    private readonly int _place;

    private LetterSources(ImmutableArray<Attachment> common, RecipientSheet? recipients, int place) =>
        (_common, _recipients, _place) = (common, recipients, place);

    /// <param name="files">Everything that was read, letter.yml first.</param>
    /// <param name="letter">The keys of letter.yml.</param>
    /// <param name="list">The list of signatories; null where there is none.</param>
    /// <param name="recipients">The list of recipients; null where there is none.</param>
    public static LetterSources Of(
        IReadOnlyList<(string Path, ReadOnlyMemory<byte> Bytes)> files,
        YamlMapping letter,
        SignatorySheet? list,
        RecipientSheet? recipients
    )
    {
        var sources = ImmutableArray.CreateBuilder<Attachment>();
        sources.Add(LetterFileOf(files[0].Path, files[0].Bytes, letter, list?.Workbook, recipients));
        var place = -1;
        foreach (var (path, bytes) in files.Skip(1))
        {
            if (string.Equals(path, list?.Path, StringComparison.Ordinal))
            {
                sources.Add(ListOf(list!.TextPath, "The signatories as the letter shows them", list.ToCsv()));
            }
            else if (string.Equals(path, recipients?.Path, StringComparison.Ordinal))
            {
                place = sources.Count;
                sources.Add(ListOf(recipients!.TextPath, "The recipient of the letter", []));
            }
            else if (!DecisionsFile.IsOne(path))
            {
                sources.Add(Plain(path, bytes));
            }
        }

        return new LetterSources(sources.ToImmutable(), recipients, place);
    }

    /// <summary>The sources of one letter.</summary>
    /// <param name="row">The recipient; null for a letter without recipients.</param>
    public ImmutableArray<Attachment> For(RecipientRow? row) =>
        row is null || _place < 0
            ? _common
            : _common.SetItem(_place, _common[_place] with { Bytes = _recipients!.ToCsv(row) });

    private static Attachment ListOf(string path, string description, byte[] csv) =>
        new(path, "text/csv", AttachmentRole.Data, description, csv);

    private static Attachment LetterFileOf(
        string path,
        ReadOnlyMemory<byte> bytes,
        YamlMapping letter,
        WorkbookKeys? workbook,
        RecipientSheet? recipients
    )
    {
        var text = Encoding.UTF8.GetString(WorkspaceText.WithoutMark(bytes).Span);
        text = SourceEdit.Apply(
            [.. AddresseeKeys.Removals(letter, text), .. workbook?.Edits(text) ?? [], .. recipients?.Edits(text) ?? []],
            text
        );
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
