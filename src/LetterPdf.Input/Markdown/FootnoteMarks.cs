using System.Collections.Frozen;
using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// Checks a body's footnote marks as they are written: the parser drops a footnote that nothing refers to, keeps the
/// last of two with the same name, and takes a reference without a footnote for text, all silently.
/// </summary>
internal static class FootnoteMarks
{
    private const int LongestLabel = 100;

    /// <summary>Reports what the parser does not.</summary>
    /// <param name="text">The body.</param>
    /// <param name="placed">The names of the footnotes that the parser found places for.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    public static void Report(MappedText text, IEnumerable<string> placed, DiagnosticBag diagnostics)
    {
        if (!text.Text.Contains("[^", StringComparison.Ordinal))
        {
            return;
        }

        var marks = Find(text.Text);
        var definitions = marks.Where(mark => mark.IsDefinition).ToImmutableArray();
        var references = marks.Where(mark => !mark.IsDefinition).ToImmutableArray();
        var defined = definitions.Select(mark => mark.Label).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        var referred = references.Select(mark => mark.Label).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        ReportTwins(text, definitions, diagnostics);
        foreach (var lonely in definitions.Where(mark => !referred.Contains(mark.Label)))
        {
            Add(
                DiagnosticCatalog.FootnoteUnused,
                lonely,
                Reason.Of(MarkdownFinding.FootnoteUnused, lonely.Label),
                Reason.Of(MarkdownAdvice.ReferToFootnote, lonely.Label)
            );
        }

        // Referred to only by itself, or by a footnote that has no place either.
        var read = placed.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        foreach (
            var hidden in definitions
                .Where(mark => referred.Contains(mark.Label) && !read.Contains(mark.Label))
                .DistinctBy(mark => mark.Label, StringComparer.OrdinalIgnoreCase)
        )
        {
            Add(
                DiagnosticCatalog.FootnoteUnused,
                hidden,
                Reason.Of(MarkdownFinding.FootnoteUnusedInText, hidden.Label),
                Reason.Of(MarkdownAdvice.ReferToFootnoteInText, hidden.Label)
            );
        }

        foreach (var lost in references.Where(mark => !defined.Contains(mark.Label)))
        {
            Add(
                DiagnosticCatalog.FootnoteMissing,
                lost,
                Reason.Of(MarkdownFinding.FootnoteMissing, lost.Label),
                Reason.Of(MarkdownAdvice.WriteFootnote, lost.Label)
            );
        }

        void Add(DiagnosticCode code, Mark mark, Reason message, Reason hint) =>
            diagnostics.Add(Finding(text, code, mark, message, hint));
    }

    private static void ReportTwins(MappedText text, ImmutableArray<Mark> definitions, DiagnosticBag diagnostics)
    {
        foreach (
            var twin in definitions
                .GroupBy(mark => mark.Label, StringComparer.OrdinalIgnoreCase)
                .SelectMany(group => group.Skip(1))
        )
        {
            diagnostics.Add(
                Finding(
                    text,
                    DiagnosticCatalog.FootnoteTwice,
                    twin,
                    Reason.Of(MarkdownFinding.FootnoteTwice, twin.Label),
                    MarkdownAdvice.NameFootnotes
                )
            );
        }
    }

    private static Diagnostic Finding(MappedText text, DiagnosticCode code, Mark mark, Reason message, Reason hint) =>
        code.At(text.SpanOf(mark.Start, mark.Label.Length + 3), message, hint);

    private static ImmutableArray<Mark> Find(string text)
    {
        var marks = ImmutableArray.CreateBuilder<Mark>();
        for (
            var start = text.IndexOf("[^", StringComparison.Ordinal);
            start >= 0;
            start = text.IndexOf("[^", start + 2, StringComparison.Ordinal)
        )
        {
            var rest = text.AsSpan(start + 2, Math.Min(LongestLabel, text.Length - start - 2));
            var length = rest.IndexOfAny("[]\r\n \t");
            if (length > 0 && rest[length] == ']' && (start == 0 || text[start - 1] != '\\'))
            {
                var after = start + length + 3;
                marks.Add(
                    new Mark(
                        rest[..length].ToString(),
                        start,
                        after < text.Length && text[after] == ':' && BeginsLine(text, start)
                    )
                );
            }
        }

        return marks.ToImmutable();
    }

    private static bool BeginsLine(string text, int start)
    {
        var line = text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1;
        return start == 0 || text.AsSpan(line, start - line).Trim(" \t\r>").IsEmpty;
    }

    private sealed record Mark(string Label, int Start, bool IsDefinition);
}
