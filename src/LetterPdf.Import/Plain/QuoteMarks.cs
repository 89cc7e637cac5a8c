using System.Collections.Immutable;

namespace LetterPdf.Import;

/// <summary>The signs &gt; that mail programs put before quoted lines (RFC 3676, 4.5).</summary>
internal static class QuoteMarks
{
    // Of the lines before a quotation that may say who wrote it.
    private const int LongestAttribution = 2;

    /// <summary>The lines without their marks, each with its depth.</summary>
    public static ImmutableArray<PlainLine> Read(ImmutableArray<PlainLine> lines, ReadingLog log)
    {
        var read = lines.Select(line => Read(line, log)).ToArray();
        SpreadOverBlanks(read);
        return [.. read];
    }

    /// <summary>The lines without the levels that all of them have. What says who wrote all that is quoted is left
    /// out.</summary>
    public static ImmutableArray<PlainLine> Unquote(ImmutableArray<PlainLine> lines, ReadingLog log)
    {
        var attribution = AttributionOf(lines);
        foreach (var line in attribution)
        {
            log.Leave(PlainFinding.AttributionLeftOut, line.Number, line.Start, line.End);
        }

        ImmutableArray<PlainLine> rest = [.. lines.Where(line => !attribution.Contains(line))];
        var least = rest.Where(line => !line.IsBlank).Select(line => line.Depth).DefaultIfEmpty(0).Min();
        return [.. rest.Select(line => line with { Depth = Math.Max(0, line.Depth - least) })];
    }

    private static PlainLine Read(PlainLine line, ReadingLog log)
    {
        if (line.IsBlank || line.Indent > 0 || line.Text[0] != '>')
        {
            return line;
        }

        var (at, depth) = (line.Start, 0);
        while (at < line.End && line.Source[at] == '>')
        {
            depth++;
            at += at + 2 < line.End && line.Source[at + 1] == ' ' && line.Source[at + 2] == '>' ? 2 : 1;
        }

        log.Leave(PlainFinding.QuoteMarksLeftOut, line.Number, line.Start, at);
        var rest = line.From(at);
        return rest with { Depth = depth, Indent = Math.Max(0, rest.Indent - (at - line.Start) - 1) };
    }

    // A blank line without marks between two lines of a quotation belongs to it.
    private static void SpreadOverBlanks(PlainLine[] lines)
    {
        var before = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].IsBlank)
            {
                before = lines[i].Depth;
                continue;
            }

            var next = i;
            while (next < lines.Length && lines[next].IsBlank)
            {
                next++;
            }

            var after = next < lines.Length ? lines[next].Depth : 0;
            for (; i < next; i++)
            {
                lines[i] = lines[i] with { Depth = Math.Min(before, after) };
            }

            i--;
        }
    }

    // Where nothing but these lines is unquoted.
    private static ImmutableArray<PlainLine> AttributionOf(ImmutableArray<PlainLine> lines)
    {
        ImmutableArray<PlainLine> text = [.. lines.Where(line => !line.IsBlank)];
        var unquoted = text.TakeWhile(line => line.Depth == 0).ToImmutableArray();
        var isAll = unquoted.Length < text.Length && text.Skip(unquoted.Length).All(line => line.Depth > 0);
        return
            isAll
            && unquoted.Length is > 0 and <= LongestAttribution
            && MailImportWords.IsAttribution(string.Join(' ', unquoted.Select(line => line.Text.ToString())))
            ? unquoted
            : [];
    }
}
