using System.Collections.Immutable;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>
/// A diagnostic as people read it: place, severity, code and message on one line; below it the source line with a
/// caret, and the hint. Doubts, and findings with many places, take one line.
/// </summary>
public static class DiagnosticText
{
    /// <summary>All findings, followed by a summary of the letter.</summary>
    /// <param name="items">The findings, in source order.</param>
    /// <param name="summary">The summary; null for the number of findings.</param>
    public static string Write(ImmutableArray<Diagnostic> items, string? summary)
    {
        var text = new StringBuilder();
        foreach (var (line, _) in items.SelectMany(Lines))
        {
            text.Whole(line);
        }

        return text.Whole(summary ?? $"{Count(items)}.").ToString();
    }

    /// <summary>The counts: "1 error, 2 warnings"; empty where there are none.</summary>
    public static string Count(ImmutableArray<Diagnostic> items)
    {
        var errors = items.Count(item => item.IsError);
        var warnings = items.Length - errors;
        var counts = new[] { (errors, "error"), (warnings, "warning") }.Where(count => count.Item1 > 0);
        return string.Join(
            ", ",
            counts.Select(count => count.Item1 == 1 ? $"1 {count.Item2}" : $"{count.Item1} {count.Item2}s")
        );
    }

    // As much of a long line as an 80-column terminal shows after the line number.
    private const int Window = 72;

    public static IEnumerable<(string Text, DiagnosticPart Part)> Lines(Diagnostic diagnostic)
    {
        var severity = diagnostic.IsError ? "error" : "warning";
        var place = diagnostic.Place is null ? "letterpdf: " : $"{diagnostic.Place}: ";
        var part = diagnostic.IsError ? DiagnosticPart.Error : DiagnosticPart.Warning;
        var message = DiagnosticWords.Message(diagnostic);
        var hint = DiagnosticWords.Hint(diagnostic);
        if (IsTold(diagnostic))
        {
            yield return (
                $"{place}{severity} {diagnostic.Code.Id}: "
                    + $"{DiagnosticWords.Sentence(diagnostic)}{(hint is null ? "" : $" {hint}")}",
                part
            );
            yield break;
        }

        yield return ($"{place}{severity} {diagnostic.Code.Id}: {message}", part);
        if (diagnostic.Place?.Excerpt is { } excerpt)
        {
            var (line, caret) = Windowed(excerpt);
            yield return ($"  {excerpt.Number} | {line}", DiagnosticPart.Source);
            yield return ($"  {new string(' ', excerpt.Number.Length)} | {caret}", DiagnosticPart.Caret);
        }

        if (hint is not null)
        {
            yield return ($"  hint: {hint}", DiagnosticPart.Hint);
        }
    }

    // A doubt quotes its text, and a finding with many places names them: one line each, so that all doubts about a
    // list fit on one screen.
    private static bool IsTold(Diagnostic diagnostic) =>
        diagnostic.Code.IsDoubt || !diagnostic.Acceptances.IsEmpty || !diagnostic.Others.IsEmpty;

    // A character that is replaced by its number becomes longer, and the caret moves with it.
    private static string Shown(string part) => VisibleText.OnOneLine(part);

    private static (string Line, string Caret) Windowed(Excerpt excerpt)
    {
        var line = excerpt.Text.Replace('\t', ' ');
        var (start, length) = (excerpt.Start, Math.Max(1, excerpt.Length));
        var from = line.Length <= Window ? 0 : Math.Clamp(start - (Window / 3), 0, line.Length - Window);
        var to = Math.Min(line.Length, from + Window);
        var end = Math.Min(to, start + length);
        var (before, meant, behind) = (Shown(line[from..start]), Shown(line[start..end]), Shown(line[end..to]));
        var shown =
            (from > 0 ? "\u2026" : string.Empty)
            + before
            + meant
            + behind
            + (to < line.Length ? "\u2026" : string.Empty);
        return (
            shown,
            new string(' ', before.Length + (from > 0 ? 1 : 0)) + new string('^', Math.Max(1, meant.Length))
        );
    }
}

/// <summary>The parts of a printed diagnostic.</summary>
public enum DiagnosticPart
{
    Error,
    Warning,
    Source,
    Caret,
    Hint,
}
