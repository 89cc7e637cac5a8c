using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>A text whose merge fields have been read and checked, to be filled in once or for each recipient.</summary>
internal sealed class MergeTemplate
{
    // Each tag can nest the parser once more; a letter has only a handful of them.
    private const int TagLimit = 200;
    private const int FieldLimit = 5_000;

    // In UTF-16 units. Nesting grows with a field's length, so a short field can't exhaust the stack.
    private const int FieldLengthLimit = 500;

    private readonly MappedText _source;
    private readonly ImmutableArray<MergePart> _parts;

    private MergeTemplate(MappedText source, ImmutableArray<MergePart> parts, bool varies)
    {
        _source = source;
        _parts = parts;
        Varies = varies;
    }

    /// <summary>Whether it has a field whose value depends on the recipient.</summary>
    public bool Varies { get; }

    /// <summary>Reads the fields of a text; null after a diagnostic.</summary>
    /// <param name="values">Knows the names that the text may use.</param>
    public static MergeTemplate? Compile(MappedText source, MergeValues values, DiagnosticBag diagnostics)
    {
        var tags = Count(source.Text, "{%");
        var fields = Count(source.Text, "{{");
        if (tags + fields == 0)
        {
            return new MergeTemplate(source, default, varies: false);
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

        var check = new MergeCheck(source, values, diagnostics);
        return new MergeParser(source, diagnostics).Read() is { } parts && check.Accept(parts)
            ? new MergeTemplate(source, parts, check.Varies)
            : null;
    }

    /// <summary>The text with its fields filled in; null after a diagnostic.</summary>
    /// <param name="isMarkdown">Whether values must be escaped, so that a name can't turn into markup.</param>
    public MappedText? Fill(MergeValues values, bool isMarkdown, DiagnosticBag diagnostics) =>
        _parts.IsDefault ? _source : new MergeRun(_source, values, isMarkdown, diagnostics).Run(_parts);

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
