using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>The lines "From:", "Date:", "Subject:" that a mail program puts before the text.</summary>
/// <param name="Lines">The lines of the header; empty for none.</param>
/// <param name="Subject">Without "Fwd:" and the like; null for none.</param>
internal sealed record MailHeader(ImmutableArray<PlainLine> Lines, string? Subject)
{
    // One line with a colon may be the beginning of a letter.
    private const int FewestFields = 2;
    private const int MostLines = 60;

    private static readonly MailHeader None = new([], null);

    /// <summary>The header at the top of a text.</summary>
    public static MailHeader Of(ImmutableArray<PlainLine> lines)
    {
        var start = 0;
        while (start < lines.Length && (lines[start].IsBlank || MailImportWords.IsForwardMark(lines[start].Text)))
        {
            start++;
        }

        var end = start;
        while (end < lines.Length && end - start < MostLines && IsPart(lines, start, end))
        {
            end++;
        }

        var header = lines[start..end];
        return IsHeader(header) ? new MailHeader(lines[..end], SubjectOf(header)) : None;
    }

    // A field, or the rest of one on a line of its own.
    private static bool IsPart(ImmutableArray<PlainLine> lines, int start, int at) =>
        !lines[at].IsBlank
        && (MailImportWords.FieldOf(lines[at].Text) is not null || (at > start && lines[at].Indent > 0));

    // A memorandum has such lines too, but names no mail address and no time of the day.
    private static bool IsHeader(ImmutableArray<PlainLine> lines) =>
        lines.Count(line => MailImportWords.FieldOf(line.Text) is not null) >= FewestFields
        && lines.Any(line => MailImportWords.FieldOf(line.Text) is HeaderField.Sender)
        && lines.Any(line => line.Text.Contains('@') || HasTime(line.Text));

    private static bool HasTime(ReadOnlySpan<char> text)
    {
        for (var i = 1; i + 2 < text.Length; i++)
        {
            if (
                text[i] == ':'
                && char.IsAsciiDigit(text[i - 1])
                && char.IsAsciiDigit(text[i + 1])
                && char.IsAsciiDigit(text[i + 2])
            )
            {
                return true;
            }
        }

        return false;
    }

    private static string? SubjectOf(ImmutableArray<PlainLine> header)
    {
        var at = header.ToList().FindIndex(line => MailImportWords.FieldOf(line.Text) is HeaderField.Subject);
        if (at < 0)
        {
            return null;
        }

        var text = header[at].Text[(header[at].Text.IndexOf(':') + 1)..].Trim().ToString();
        for (var i = at + 1; i < header.Length && MailImportWords.FieldOf(header[i].Text) is null; i++)
        {
            text = $"{text} {header[i].Text}";
        }

        while (MailImportWords.ReplyMark(text) is > 0 and var length)
        {
            text = text[length..].TrimStart();
        }

        return text.Length == 0 ? null : text;
    }
}
