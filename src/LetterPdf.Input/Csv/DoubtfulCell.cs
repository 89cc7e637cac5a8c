using LetterPdf.Model;
using LetterPdf.Unicode;

namespace LetterPdf.Input;

/// <summary>Where an encoding had to be guessed, shows the first cell that depends on the guess both ways.</summary>
internal static class DoubtfulCell
{
    /// <param name="owner">The key of letter.yml that names the list.</param>
    public static Diagnostic? Find(
        CsvTable table,
        SourceFile file,
        ListColumns columns,
        DecodedCsv decoded,
        string owner
    )
    {
        foreach (var other in decoded.Others)
        {
            if (Find(table, columns, decoded.Encoding, other) is var (row, index, reread))
            {
                var cell = row.PlacesOfCells()[index];
                var (taken, rejected) = (TextEncodings.WordOf(decoded.Encoding), TextEncodings.WordOf(other));
                return DiagnosticCatalog.EncodingGuessed.At(
                    file.Span(cell.Start, cell.Length),
                    Reason.Of(
                        CsvFinding.EncodingGuessed,
                        file.Path,
                        taken,
                        row.Number,
                        Shown(row.ValueOf(index)),
                        Shown(reread),
                        rejected
                    ),
                    Reason.Of(CsvAdvice.SayEncoding, taken, rejected, owner)
                );
            }
        }

        return null;
    }

    // Null: the letter shows nothing that the two encodings read differently.
    private static (CsvRecord Row, int Cell, string Reread)? Find(
        CsvTable table,
        ListColumns columns,
        TextEncoding taken,
        TextEncoding other
    )
    {
        var (from, to) = (SingleByteEncoding.Of(taken)!, SingleByteEncoding.Of(other)!);
        foreach (var row in table.Records.Where(row => row.Number >= columns.Header && row.IsAligned(columns.Width)))
        {
            for (var i = 0; i < row.Width; i++)
            {
                var value = row.ValueOf(i);
                if (
                    columns.Shows(i)
                    && value.AsSpan().ContainsAnyExceptInRange('\0', '\u007F')
                    && from.Encode(value) is { } bytes
                    && to.Decode(bytes) is var reread
                    && !string.Equals(reread, value, StringComparison.Ordinal)
                    && LetterCharacters.FindInvalid(reread) < 0
                )
                {
                    return (row, i, reread);
                }
            }
        }

        return null;
    }

    private static string Shown(string value)
    {
        var line = LetterCharacters.Collapse(value).Trim(' ');
        return line.Length <= 80 ? line : string.Concat(line.AsSpan(0, 80), "...");
    }
}
