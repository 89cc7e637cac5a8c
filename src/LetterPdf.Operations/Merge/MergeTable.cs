using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace LetterPdf.Operations;

/// <summary>
/// merge.csv: what a merge has made, a row for each letter. UTF-8 with a byte order mark, without which spreadsheets
/// read it as another encoding; RFC 4180 with commas, and lines that end with LF, as all lists of this program.
/// <para>A spreadsheet takes a cell that begins with = + - or @ for a formula and calculates it, and names come from
/// whoever filled in a form. Such a recipient has an apostrophe before the name, and such a file "./", which is the
/// same file.</para>
/// </summary>
internal static class MergeTable
{
    public const string FileName = "merge.csv";

    private const string Headings = "row,recipient,file,pages,bytes,sha-256";
    private const int Columns = 6;

    // In bytes: with less, most tables would be copied while they are written, and be in memory twice.
    private const int UsualRow = 224;
    private const string Here = "./";

    /// <summary>The file's bytes.</summary>
    public static ReadOnlyMemory<byte> Write(IReadOnlyCollection<MergedLetter> letters)
    {
        using var stream = new MemoryStream(letters.Count * UsualRow);
        using (
            var text = new StreamWriter(
                stream,
                new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
                leaveOpen: true
            )
        )
        {
            text.Write($"{Headings}\n");
            foreach (var letter in letters)
            {
                var recipient = IsFormula(letter.Recipient) ? $"'{letter.Recipient}" : letter.Recipient;
                var file = IsFormula(letter.File) ? Here + letter.File : letter.File;
                text.Write(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{letter.Row},{Quoted(recipient)},{Quoted(file)},{letter.Pages},{letter.Length},"
                            + $"{letter.Digest}\n"
                    )
                );
            }
        }

        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }

    /// <summary>The letters that a merge.csv of this program lists; null for any other file.</summary>
    public static ImmutableArray<MergedLetter>? Read(ReadOnlyMemory<byte> bytes)
    {
        var letters = ImmutableArray.CreateBuilder<MergedLetter>();
        return TryRead(bytes, letters.Add) ? letters.DrainToImmutable() : null;
    }

    /// <summary>Reads letter by letter.</summary>
    /// <param name="bytes">The file's.</param>
    /// <param name="take">Takes each letter; also those before a fault.</param>
    /// <returns>Whether it is a merge.csv of this program.</returns>
    public static bool TryRead(ReadOnlyMemory<byte> bytes, Action<MergedLetter> take)
    {
        var text = bytes.Span;
        var at = text.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var cells = new List<string>(Columns);
        if (!TryRow(text, ref at, cells) || string.Join(',', cells) is not Headings)
        {
            return false;
        }

        while (at < text.Length)
        {
            if (!TryRow(text, ref at, cells) || LetterOf(cells) is not { } letter)
            {
                return false;
            }

            take(letter);
        }

        return true;
    }

    private static MergedLetter? LetterOf(List<string> cells) =>
        cells is [var row, var recipient, var file, var pages, var length, var digest]
        && Number(row) is { } number
        && Number(pages) is { } count
        && Number(length) is { } bytes
        && FileDigest.Parse(digest) is { } sum
        && NameOf(file) is { } name
            ? new MergedLetter(
                number,
                recipient is ['\'', _, ..] && IsFormula(recipient[1..]) ? recipient[1..] : recipient,
                name,
                count,
                bytes,
                sum
            )
            : null;

    // Never a path to somewhere else, whatever somebody wrote there.
    private static string? NameOf(string file)
    {
        var name = file.StartsWith(Here, StringComparison.Ordinal) ? file[Here.Length..] : file;
        return
            name.EndsWith(LetterFileName.Ending, StringComparison.Ordinal)
            && name.AsSpan().IndexOfAny('/', '\\', ':') < 0
            && !name.AsSpan().ContainsAnyInRange('\0', '\u001F')
            ? name
            : null;
    }

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsFormula(string cell) => cell is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..];

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",;\t\"\r\n") < 0
            ? cell
            : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    // One row from a place on, which is moved behind it; false where quotes are wrong or cells are missing.
    private static bool TryRow(ReadOnlySpan<byte> text, ref int at, List<string> cells)
    {
        cells.Clear();
        while (Cell(text, ref at) is { } cell)
        {
            cells.Add(cell);
            if (at < text.Length && text[at] == ',')
            {
                at++;
                continue;
            }

            at += at < text.Length && text[at] == '\r' ? 1 : 0;
            return at < text.Length && text[at++] == '\n' && cells.Count == Columns;
        }

        return false;
    }

    private static string? Cell(ReadOnlySpan<byte> text, ref int at)
    {
        var start = at;
        if (at >= text.Length || text[at] != (byte)'"')
        {
            var length = text[at..].IndexOfAny(",\r\n\""u8);
            at = length < 0 ? text.Length : at + length;
            return Encoding.UTF8.GetString(text[start..at]);
        }

        for (at++; at < text.Length; at++)
        {
            if (text[at] != (byte)'"')
            {
                continue;
            }

            if (at + 1 < text.Length && text[at + 1] == (byte)'"')
            {
                at++;
                continue;
            }

            at++;
            return Encoding.UTF8.GetString(text[(start + 1)..(at - 1)]).Replace("\"\"", "\"", StringComparison.Ordinal);
        }

        return null;
    }
}
