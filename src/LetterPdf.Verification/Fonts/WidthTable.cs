namespace LetterPdf.Verification;

/// <summary>The widths that a font's dictionary states (ISO 32000-1, 9.7.4.3).</summary>
internal sealed class WidthTable(Dictionary<int, double> widths, double otherwise)
{
    private const int MostCodes = 65_536;

    public double Of(int code) => widths.GetValueOrDefault(code, otherwise);

    /// <summary>The table; null where it is not as it must be.</summary>
    public static WidthTable? Read(PdfBody body, PdfDictionary font)
    {
        var widths = new Dictionary<int, double>();
        var left = Bounds.MostEntries;
        var items = body.Array(font, "W") ?? [];
        for (var i = 0; i < items.Count; )
        {
            if (
                left < 0
                || body.Number(items[i]) is not { } first
                || first is < 0 or >= MostCodes
                || i + 1 >= items.Count
            )
            {
                return null;
            }

            if (body.Resolve(items[i + 1]) is PdfArray list)
            {
                left -= list.Items.Count;
                for (var j = 0; j < list.Items.Count && left > 0; j++)
                {
                    if (body.Number(list.Items[j]) is not { } own)
                    {
                        return null;
                    }

                    widths[(int)first + j] = own;
                }

                i += 2;
                continue;
            }

            if (
                i + 2 >= items.Count
                || body.Number(items[i + 1]) is not { } last
                || last < first
                || last >= MostCodes
                || body.Number(items[i + 2]) is not { } width
            )
            {
                return null;
            }

            left -= (int)(last - first) + 1;
            for (var code = (int)first; code <= last; code++)
            {
                widths[code] = width;
            }

            i += 3;
        }

        return (font["DW"] is null ? 1000 : body.Number(font["DW"])) is { } otherwise
            ? new WidthTable(widths, otherwise)
            : null;
    }
}
