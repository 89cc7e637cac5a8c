using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace LetterPdf.Model.Tests;

/// <summary>
/// An outline as text, one part a line: role, language, words. In the words /italic/, *bold*, ^raised^, _small
/// capitals_, ‹isolated›, {es foreign}, [linked -> target] and a bar where a line ends.
/// </summary>
internal static class OutlineDump
{
    public static string Of(LetterOutline outline)
    {
        var text = new StringBuilder();
        WriteAll(text, outline.Parts, outline.Language.Tag, 0);
        return text.ToString();
    }

    private static void WriteAll(StringBuilder text, IEnumerable<OutlinePart> parts, string language, int level)
    {
        foreach (var part in parts)
        {
            text.Append(' ', level * 2).Append(CultureInfo.InvariantCulture, $"{part.Role} [{language}]");
            var words = Words(part);
            text.Append(words.Length > 0 ? " " + words : words).Append('\n');
            WriteAll(text, Children(part), language, level + 1);
        }
    }

    private static string Words(OutlinePart part) =>
        part switch
        {
            TextPart own => Words(own.Inlines),
            HeadingPart own => Invariant($"{own.Level} #{own.Identifier} {Words(own.Inlines)}"),
            PicturePart own => $"({own.Picture.Alt ?? "ornament"})",
            ListPart own => own.IsTight ? $"{own.Numbering}, tight" : $"{own.Numbering}",
            ListItem own => $"\"{own.Label.Text}\"",
            EntryPart own => Invariant($"{Words(own.Inlines)} name to {own.NameEnd}, {own.Country ?? "no country"}"),
            SignatoryGroupPart { Continued: { } again } => $"({again})",
            SignaturePlacePart own => $"{own.Field.Name}: {own.Field.Description}",
            NotePart own =>
                $"#{own.Identifier} {Words(own.Label)}-> #{own.Return.Destination} ({own.Return.Description})",
            _ => string.Empty,
        };

    private static IEnumerable<OutlinePart> Children(OutlinePart part) =>
        part switch
        {
            ListPart list => list.Items,
            ListItem item => item.Parts,
            QuotePart quote => quote.Parts,
            TablePart table => table.Rows,
            TableRowPart row => row.Cells,
            SignerPart { Signature: { } signature } signer => [signature, signer.Lines],
            SignerPart signer => [signer.Lines],
            SignatoryListPart list => [list.Heading, .. list.Groups],
            SignatoryGroupPart { Heading: { } heading } group => [heading, .. group.Entries],
            SignatoryGroupPart group => group.Entries,
            NotePart note => note.Parts,
            _ => [],
        };

    private static string Words(ImmutableArray<OutlineInline> inlines) => string.Concat(inlines.Select(Words));

    private static string Words(OutlineInline inline) =>
        inline switch
        {
            OutlineRun run => Looked(run),
            LineEnd => " | ",
            IsolatedWords own => $"‹{Words(own.Inlines)}›",
            ForeignWords own => $"{{{own.Language} {Words(own.Inlines)}}}",
            LinkedWords own => $"[{Words(own.Inlines)} -> {own.Target}]",
            NoteMark own => $"[{Words(own.Inlines)}{Named(own)}{LinkOf(own)}]",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static string Named(NoteMark mark) => mark.Identifier is { } name ? $" #{name}" : string.Empty;

    private static string LinkOf(NoteMark mark) =>
        mark.Link is { } link ? $" -> #{link.Destination} ({link.Description})" : string.Empty;

    private static string Looked(OutlineRun run)
    {
        var signs = string.Concat(
            (run.Look.HasFlag(TextLook.Italic) ? "/" : "")
                + (run.Look.HasFlag(TextLook.Bold) ? "*" : "")
                + (run.Look.HasFlag(TextLook.Superior) ? "^" : "")
                + (run.Look.HasFlag(TextLook.SmallCapitals) ? "_" : "")
                + (run.Look.HasFlag(TextLook.AllSmallCapitals) ? "__" : "")
        );
        return signs + run.Text + signs;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
