using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// The list of recipients, put together again of the parts that the letters of a merge carry inside: the heads of the
/// columns, and in each letter its own recipient's row, of which it has what it shows. Every row stands where it stood
/// in the senders' list, with empty ones between them, so that the letters have the same numbers.
/// </summary>
public static class MergedList
{
    private const int FirstRow = 2;

    /// <summary>The path of the list that letter.yml names; null where it names none.</summary>
    /// <param name="sources">A letter's sources.</param>
    /// <param name="letterFile">letter.yml among them.</param>
    public static string? PathIn(IWorkspace sources, string letterFile)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var findings = new DiagnosticBag();
        return
            LetterFile.Read(sources, letterFile, findings) is { Root: { } root }
            && LetterFile.Open(root, findings) is var letter
            && letter.Find(ListSource.Recipients) is YamlMapping recipients
            && recipients.Entries.FirstOrDefault(entry => entry.Key is "file")?.Value is YamlScalar file
            ? file.Value
            : null;
    }

    /// <summary>The list of all rows, as UTF-8 with a byte order mark.</summary>
    /// <param name="rows">The number of each row, in rising order from 2, with the list inside its letter.</param>
    /// <returns>Null where the letters are not of one list.</returns>
    public static byte[]? Join(IEnumerable<(int Row, ReadOnlyMemory<byte> List)> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var whole = new StringBuilder();
        var (head, next) = ((string?)null, FirstRow);
        foreach (var (row, list) in rows)
        {
            var text = Encoding.UTF8.GetString(list.Span);
            var end = EndOfRow(text);
            var own = text[end..].TrimStart('\n');
            head ??= text[..end];
            if (row < next || !text.AsSpan(0, end).SequenceEqual(head) || EndOfRow(own) != own.Length)
            {
                return null;
            }

            whole.Append(whole.Length == 0 ? head : "").Append('\n', row - next).Append(own);
            next = row + 1;
        }

        return whole.Length == 0 ? null : Encoding.UTF8.GetBytes(whole.ToString());
    }

    // Behind the first end of a line that is in no quotation marks: this program wrote the list, so all are in pairs.
    private static int EndOfRow(string text)
    {
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            isQuoted ^= text[i] == '"';
            if (text[i] == '\n' && !isQuoted)
            {
                return i + 1;
            }
        }

        return text.Length;
    }
}
