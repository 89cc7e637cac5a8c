using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Fills in the merge fields of a text, that is Liquid's output and conditions.</summary>
internal static class MergeFields
{
    // Each tag can nest the parser once more; a letter has only a handful of them.
    private const int TagLimit = 200;
    private const int FieldLimit = 5_000;

    // In UTF-16 units. Nesting grows with a field's length, so a short field can't exhaust the stack.
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
            diagnostics.Add(DiagnosticCatalog.MergeLimit.At(source.Span, MergeFinding.TooManyFields));
            return null;
        }

        if (FindEndless(source.Text) is { } endless)
        {
            diagnostics.Add(MergeParser.NotWritten(source, endless));
            return null;
        }

        return
            new MergeParser(source, diagnostics).Read() is { } parts
            && new MergeCheck(source, values, diagnostics).Accept(parts)
            ? new MergeRun(source, values, isMarkdown, diagnostics).Run(parts)
            : null;
    }

    private static int? FindEndless(string text)
    {
        for (var i = MergeCursor.NextOpening(text, 0); i < text.Length; i = MergeCursor.NextOpening(text, i + 1))
        {
            var close = text[i + 1] == '{' ? "}}" : "%}";
            var rest = text.AsSpan(i, Math.Min(FieldLengthLimit, text.Length - i));
            if (!rest.Contains(close, StringComparison.Ordinal))
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
