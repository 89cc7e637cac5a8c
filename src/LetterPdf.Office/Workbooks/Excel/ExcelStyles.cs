using System.Globalization;

namespace LetterPdf.Office;

/// <summary>
/// The styles of a workbook (ECMA-376-1, 18.8). A cell's record names its font and format by itself: those of the named
/// style behind it show only in programs' lists of styles, whatever the flags "apply..." say.
/// </summary>
internal sealed class ExcelStyles
{
    private readonly Dictionary<int, NumberFormat> _formats = [];
    private readonly List<bool> _struckFonts = [];
    private readonly List<(int? Format, int? Font, int Style)> _styles = [];
    private readonly List<(int? Format, int? Font, int Style)> _cells = [];
    private readonly List<bool> _changes = [];
    private readonly List<(string Table, int Change)> _tables = [];
    private CellLook?[] _looks = [CellLook.Plain];

    private ExcelStyles() { }

    public static ExcelStyles None { get; } = new();

    public static ExcelStyles Read(OfficePackage package, string name)
    {
        var styles = new ExcelStyles();
        package.Walk(name, xml => styles.Read(new PartReader(xml, name)));
        return styles;
    }

    /// <summary>A cell's look by its number; null where there is none of this number.</summary>
    public CellLook? LookOf(int number) =>
        number < 0 || number >= _looks.Length ? null : _looks[number] ??= LookOf(_cells[number]);

    /// <summary>Whether a conditional format of this number strikes text out or has a number format.</summary>
    public bool IsChanging(int number) => number >= 0 && number < _changes.Count && _changes[number];

    /// <summary>Whether a style of tables strikes text out somewhere. Those that programs bring along do not.</summary>
    public bool IsChangingTable(string style) =>
        _tables.Exists(table => style.Equals(table.Table, StringComparison.Ordinal) && IsChanging(table.Change));

    /// <summary>Whether what a conditional format applies strikes text out or has a number format.</summary>
    /// <param name="part">Stands at the format, "dxf".</param>
    public static bool IsChanging(PartReader part)
    {
        var isChanging = false;
        for (var level = part.Enter(); part.NextChild(level); )
        {
            isChanging |= part.Name is "numFmt" || (part.Name is "font" && FontReader.IsStruck(part));
        }

        return isChanging;
    }

    private void Read(PartReader part)
    {
        if (part.Name is not "styleSheet")
        {
            throw part.Broken();
        }

        for (var level = part.Enter(); part.NextChild(level); )
        {
            switch (part.Name)
            {
                case "numFmts":
                    ReadEach(part, "numFmt", ReadFormat);
                    break;
                case "fonts":
                    ReadEach(part, "font", font => Add(font, _struckFonts, FontReader.IsStruck(font)));
                    break;
                case "cellStyleXfs":
                    ReadEach(part, "xf", style => Add(style, _styles, RecordOf(style)));
                    break;
                case "cellXfs":
                    ReadEach(part, "xf", cell => Add(cell, _cells, RecordOf(cell)));
                    break;
                case "dxfs":
                    ReadEach(part, "dxf", change => Add(change, _changes, IsChanging(change)));
                    break;
                case "tableStyles":
                    ReadEach(part, "tableStyle", ReadTableStyle);
                    break;
                default:
                    break;
            }
        }

        _looks = new CellLook?[Math.Max(_cells.Count, 1)];
        _looks[0] = _cells.Count == 0 ? CellLook.Plain : null;
    }

    private static void ReadEach(PartReader part, string name, Action<PartReader> read)
    {
        for (var level = part.Enter(); part.NextChild(level); )
        {
            if (name.Equals(part.Name, StringComparison.Ordinal))
            {
                read(part);
            }
        }
    }

    private static void Add<T>(PartReader part, List<T> items, T item)
    {
        items.Add(items.Count < WorkbookLimits.Styles ? item : throw part.Broken());
    }

    private void ReadFormat(PartReader part)
    {
        if (NumberOf(part, "numFmtId") is not { } number || _formats.Count >= WorkbookLimits.Styles)
        {
            throw part.Broken();
        }

        var code = EscapedText.Read(part.Attribute("formatCode") ?? string.Empty);
        var isSpelledOut = number >= BuiltInFormats.FirstCustom || BuiltInFormats.Of(number) is null;
        if (!_formats.TryAdd(number, isSpelledOut ? NumberFormat.Of(code) : BuiltInFormats.Of(number)!))
        {
            _formats[number] = NumberFormat.Unknown;
        }
    }

    private void ReadTableStyle(PartReader part)
    {
        var name = part.Attribute("name") ?? string.Empty;
        ReadEach(part, "tableStyleElement", element => Add(element, _tables, (name, NumberOf(element, "dxfId") ?? -1)));
    }

    private static (int? Format, int? Font, int Style) RecordOf(PartReader part) =>
        (NumberOf(part, "numFmtId"), NumberOf(part, "fontId"), NumberOf(part, "xfId") ?? 0);

    private static int? NumberOf(PartReader part, string name) =>
        part.Attribute(name) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw part.Broken();

    private CellLook? LookOf((int? Format, int? Font, int Style) cell)
    {
        var (format, font, _) = cell.Style < _styles.Count ? _styles[cell.Style] : (null, null, 0);
        return new CellLook(
            // What a record does not name is the first one in some programs, and the style's in others.
            cell.Format
                is null
            && format > 0
                ? NumberFormat.Unknown
                : FormatOf(cell.Format ?? 0),
            cell.Font is { } own ? IsStruck(own) : IsStruck(0) || IsStruck(font ?? 0)
        );
    }

    private bool IsStruck(int font) => font < _struckFonts.Count && _struckFonts[font];

    private NumberFormat FormatOf(int number) =>
        _formats.TryGetValue(number, out var format) ? format : BuiltInFormats.Of(number) ?? NumberFormat.Unknown;
}
