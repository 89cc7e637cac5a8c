using System.Text;

namespace LetterPdf.Office;

/// <summary>Reads ranges such as "Sheet1.A1:Sheet1.B14 'My list'.C1" (ISO/IEC 26300-1, 9.2.1), without their
/// sheets.</summary>
internal static class OdfAddress
{
    /// <summary>The ranges; the whole sheet for one that can't be read.</summary>
    public static IEnumerable<CellRange> Ranges(string text)
    {
        foreach (var plain in WithoutSheets(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            yield return CellAddress.Range(plain) ?? new CellRange(1, 1, WorkbookLimits.Columns, WorkbookLimits.Rows);
        }
    }

    // What stands before a point outside quotation marks is a sheet.
    private static string WithoutSheets(string text)
    {
        var plain = new StringBuilder();
        var start = 0;
        var isQuoted = false;
        foreach (var sign in text)
        {
            isQuoted ^= sign == '\'';
            if (isQuoted || sign is '\'' or '$')
            {
                continue;
            }

            if (sign == '.')
            {
                plain.Length = start;
                continue;
            }

            plain.Append(sign);
            start = sign is ' ' or ':' ? plain.Length : start;
        }

        return plain.ToString();
    }
}
