using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Reflow.Tests.Text;

/// <summary>The words that a plain text must have, read off the outline part by part; white space folded, the numbers of
/// footnotes without brackets, tables row by row.</summary>
internal static class OutlineWords
{
    public static string Of(LetterOutline outline)
    {
        string[] parts =
        [
            outline.Running.DraftMark ?? string.Empty,
            .. outline.Parts.Where(part => part is not NotePart).SelectMany(Of),
            outline.Notes.IsEmpty ? string.Empty : outline.Language.NotesHeading,
            .. outline.Notes.SelectMany(Of),
        ];
        return Folded(string.Join(' ', parts));
    }

    public static string Folded(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Of(OutlinePart part) =>
        part switch
        {
            TextPart own => [Of(own.Inlines)],
            HeadingPart own => [Of(own.Inlines)],
            EntryPart own => [Of(own.Inlines)],
            ListPart own => own.Items.SelectMany(Of),
            ListItem own => [own.Label.Text, .. own.Parts.SelectMany(Of)],
            QuotePart own => own.Parts.SelectMany(Of),
            TablePart own when own.Rows.SelectMany(row => row.Cells).Any(HasLines) => InLines(own),
            TablePart own => own.Rows.SelectMany(row => row.Cells).SelectMany(Of),
            SignerPart own => Of(own.Lines),
            SignatoryListPart own => [.. Of(own.Heading), .. own.Groups.SelectMany(Of)],
            SignatoryGroupPart own => [.. own.Heading is null ? [] : Of(own.Heading), .. own.Entries.SelectMany(Of)],
            NotePart own => [own.Number.ToString(CultureInfo.InvariantCulture), .. own.Parts.SelectMany(Of)],
            BreakPart => ["* * *"],
            PicturePart or SignaturePlacePart => [],
            _ => throw new UnreachableException(),
        };

    // The generated tables have one row of headings, and none of these ends with a sign.
    private static IEnumerable<string> InLines(TablePart table)
    {
        if (table.Rows is [_])
        {
            return table.Rows[0].Cells.SelectMany(Of);
        }

        var headings = table.Rows[0].Cells.Select(cell => Folded(Of(cell.Inlines))).ToArray();
        return table
            .Rows.Skip(1)
            .SelectMany(row => row.Cells.Select((cell, i) => $"{headings[i]}: {Of(cell.Inlines)}"));
    }

    private static bool HasLines(TextPart cell) => cell.Inlines.Any(HasLine);

    private static bool HasLine(OutlineInline inline) =>
        inline is LineEnd || (inline is OutlineGroup group && group.Inlines.Any(HasLine));

    private static string Of(ImmutableArray<OutlineInline> inlines) =>
        string.Concat(
            inlines.Select(inline =>
                inline switch
                {
                    OutlineRun { Text: "," } run when run.Look.HasFlag(TextLook.Superior) => string.Empty,
                    OutlineRun run => run.Text,
                    LineEnd => " ",
                    NoteMark mark => mark.Number.ToString(CultureInfo.InvariantCulture),
                    LinkedWords link => $"{Of(link.Inlines)} <{link.Target}>",
                    OutlineGroup group => Of(group.Inlines),
                    _ => throw new UnreachableException(),
                }
            )
        );
}
