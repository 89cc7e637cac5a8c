using System.Collections.Immutable;
using LetterPdf.Model;
using Scriban;

namespace LetterPdf.Input;

/// <summary>Fills in the merge fields of a text: Liquid's output and conditions, nothing that loops, includes or
/// calls.</summary>
internal static class MergeFields
{
    // Each tag can nest the parser once more; a letter has a handful of them.
    private const int TagLimit = 200;
    private const int FieldLimit = 5_000;

    // Names and comparisons nest with their length: a short field can't exhaust the stack.
    private const int FieldLengthLimit = 500;

    /// <summary>The text with its fields filled in; null after a diagnostic.</summary>
    /// <param name="isMarkdown">Whether values must be escaped, so that a name can't turn into markup.</param>
    public static MappedText? Fill(MappedText source, MergeValues values, bool isMarkdown, DiagnosticBag diagnostics)
    {
        var tags = Count(source.Text, "{%");
        var fields = Count(source.Text, "{{");
        if (tags + fields == 0)
        {
            return source;
        }

        if (tags > TagLimit || fields > FieldLimit)
        {
            diagnostics.Add(DiagnosticCatalog.MergeLimit.At(source.Span, "the text holds too many merge fields"));
            return null;
        }

        if (FindEndless(source.Text) is { } endless)
        {
            diagnostics.Add(SyntaxError(source, endless));
            return null;
        }

        var template = Template.ParseLiquid(source.Text);
        if (template.HasErrors || template.Page is null)
        {
            var message = template.Messages[0];
            diagnostics.Add(SyntaxError(source, Math.Max(message.Span.Start.Offset, -1)));
            return null;
        }

        return new MergeCheck(source, values, diagnostics).Accept(template.Page.Body)
            ? new MergeRun(source, values, isMarkdown, diagnostics).Run(template.Page.Body)
            : null;
    }

    // Where the text ends too early the parser has no place: the field that was opened last is the one.
    private static Diagnostic SyntaxError(MappedText source, int offset)
    {
        var place =
            offset >= 0 && offset < source.Text.Length
                ? offset
                : Math.Max(
                    source.Text.LastIndexOf("{{", StringComparison.Ordinal),
                    source.Text.LastIndexOf("{%", StringComparison.Ordinal)
                );
        return DiagnosticCatalog.MergeFieldSyntax.At(
            source.SpanOf(place, 1),
            "the merge field is not written correctly",
            "A field is written {{ date }}, a condition {% if signatories.count > 100 %}...{% endif %}."
        );
    }

    private static int? FindEndless(string text)
    {
        for (
            var i = text.IndexOf('{', StringComparison.Ordinal);
            i >= 0 && i < text.Length - 1;
            i = text.IndexOf('{', i + 1)
        )
        {
            var close = text[i + 1] switch
            {
                '{' => "}}",
                '%' => "%}",
                _ => null,
            };
            var rest = text.AsSpan(i, Math.Min(FieldLengthLimit, text.Length - i));
            if (close is not null && !rest.Contains(close, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return null;
    }

    private static int Count(string text, string part)
    {
        var count = 0;
        for (
            var i = text.IndexOf(part, StringComparison.Ordinal);
            i >= 0;
            i = text.IndexOf(part, i + part.Length, StringComparison.Ordinal)
        )
        {
            count++;
        }

        return count;
    }
}
