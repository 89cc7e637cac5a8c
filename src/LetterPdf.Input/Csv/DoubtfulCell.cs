using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Where an encoding had to be guessed, shows the first cell that depends on the guess both ways.</summary>
internal static class DoubtfulCell
{
    public static void Report(CsvTable table, SourceFile file, SignatoryColumns columns, DecodedCsv decoded, DiagnosticBag diagnostics)
    {
        if (decoded.Other is not { } other || Find(table, columns) is not var (row, cell))
        {
            return;
        }

        var (taken, rejected) = (CsvEncodings.WordOf(decoded.Encoding), CsvEncodings.WordOf(other));
        diagnostics.Add(DiagnosticCatalog.EncodingGuessed.At(
            file.Span(cell.Start, cell.Length),
            FormattableString.Invariant($"'{file.Path}' is not UTF-8; it was read as {taken}, so that row {row.Number} says '{Shown(cell.Value)}', not '{Shown(Reread(cell.Value, decoded.Encoding, other))}' ({rejected})"),
            $"If that is right, accept it with 'encoding: {taken}' under 'signatories'; if not, write 'encoding: {rejected}', or save the file as 'CSV UTF-8'."));
    }

    // Null: the letter shows nothing that depends on the guess.
    private static (CsvRecord Row, CsvCell Cell)? Find(CsvTable table, SignatoryColumns columns)
    {
        foreach (var row in table.Records.Where(row => row.Number >= columns.Header && row.IsAligned(columns.Width)))
        {
            for (var i = 0; i < row.Cells.Length; i++)
            {
                if (columns.Shows(i) && row.Cells[i].Value.AsSpan().ContainsAnyExceptInRange('\0', '\u007F'))
                {
                    return (row, row.Cells[i]);
                }
            }
        }

        return null;
    }

    private static string Reread(string value, CsvEncoding from, CsvEncoding to) =>
        Table(from).Encode(value) is { } bytes ? Table(to).Decode(bytes) : value;

    private static SingleByteEncoding Table(CsvEncoding encoding) =>
        encoding == CsvEncoding.MacRoman ? SingleByteEncoding.MacRoman : SingleByteEncoding.Windows1252;

    private static string Shown(string value)
    {
        var line = LetterCharacters.Collapse(value).Trim(' ');
        return line.Length <= 80 ? line : string.Concat(line.AsSpan(0, 80), "...");
    }
}
