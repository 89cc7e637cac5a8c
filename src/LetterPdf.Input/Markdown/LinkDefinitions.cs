using LetterPdf.Model;
using LetterPdf.Unicode;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LetterPdf.Input;

/// <summary>
/// Lines that define links, such as "[report]: https://example.org": the parser silently drops those that no link
/// uses.
/// </summary>
internal static class LinkDefinitions
{
    private const int LongestShown = 200;

    public static void Report(MarkdownDocument document, MappedText text, DiagnosticBag diagnostics)
    {
        var used = document
            .Descendants<LinkInline>()
            .Select(link => link.Reference)
            .OfType<LinkReferenceDefinition>()
            .ToHashSet();
        var links = document
            .Descendants<LinkReferenceDefinition>()
            .Where(definition => definition is not FootnoteLinkReferenceDefinition);
        foreach (var definition in links.Where(link => !used.Contains(link)))
        {
            diagnostics.Add(
                DiagnosticCatalog.LinkUnused.At(
                    text.SpanOf(Math.Max(0, definition.Span.Start), Math.Max(0, definition.Span.Length)),
                    Reason.Of(MarkdownFinding.LinkUnused, Shown(text.Text, definition)),
                    MarkdownAdvice.RemoveOrShowLine
                )
            );
        }
    }

    private static string Shown(string source, LinkReferenceDefinition definition)
    {
        var start = Math.Clamp(definition.Span.Start, 0, source.Length);
        var line = LetterCharacters.Fold(source[start..Math.Clamp(definition.Span.End + 1, start, source.Length)]);
        return line.Length <= LongestShown ? line : string.Concat(line.AsSpan(0, LongestShown), "...");
    }
}
