using System.Collections.Immutable;

namespace LetterPdf.Import;

/// <summary>The lines behind "-- ", by which mail programs set a signature off (RFC 3676, 4.3).</summary>
internal static class MailSignature
{
    // More lines are no signature, whatever stands before them.
    private const int MostLines = 12;

    /// <summary>The lines without the signature.</summary>
    public static ImmutableArray<PlainLine> Take(ImmutableArray<PlainLine> lines, ReadingLog log)
    {
        var at = lines.Length - 1;
        while (at >= 0 && !IsDelimiter(lines[at]))
        {
            at--;
        }

        var signature = at < 0 ? [] : lines[at..];
        var isSure =
            signature.Length > 1
            && signature.Count(line => !line.IsBlank) <= MostLines
            && signature.All(line => line.IsBlank || line.Depth >= lines[at].Depth)
            && lines[..at].Any(line => !line.IsBlank);
        if (!isSure)
        {
            return lines;
        }

        foreach (var line in signature.Where(line => !line.IsBlank))
        {
            log.Leave(PlainFinding.SignatureLeftOut, line.Number, line.Start, line.End);
        }

        return lines[..at];
    }

    private static bool IsDelimiter(PlainLine line) =>
        line is { Indent: 0, IsSoft: true, Trailing: 1 } && line.Text is "--";
}
