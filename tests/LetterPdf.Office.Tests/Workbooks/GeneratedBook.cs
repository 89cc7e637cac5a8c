using System.Globalization;
using System.Security;
using CsCheck;

namespace LetterPdf.Office.Tests;

/// <summary>Workbooks of any cells: texts of all kinds, and numbers in many formats.</summary>
internal static class GeneratedBook
{
    public static readonly string[] Formats =
    [
        "0",
        "00000",
        "0.00",
        "#,##0",
        "#,##0.00",
        "0%",
        "0.0%",
        "0.00E+00",
        "#",
        "#.##",
        "?0",
        "0;-0",
        "0;(0);\"none\"",
        "0.0;[Red]-0.0",
        "\"No. \"0",
        "0\" km\"",
        "000-00-0000",
        "(000) 000\\-0000",
        "[<=9999999]###-####;(###) ###-####",
        "0 [$€-407]",
        "[$£-809]#,##0",
        "$0",
        "@",
        "General",
        "\"x\"@",
        "General\" m\"",
        "0,",
        "0.0,,",
        "# ?/?",
        "0;;",
        ";;;",
        "yyyy-mm-dd",
        "dd.mm.yyyy",
        "d/m/yyyy",
        "dd\\/mm\\/yyyy",
        "[$-409]d mmmm yyyy",
        "[$-409]ddd, mmm d",
        "mmmm",
        "yy",
        "h:mm",
        "hh\\:mm\\:ss",
        "h:mm AM/PM",
        "[h]:mm",
        "[mm]\\:ss",
        "[h]\"h\"mm",
        "mm:ss.0",
        "yyyy-mm-dd\\Thh\\:mm",
        "s",
        "m",
        "d",
        "[$-407]d. mmmm yyyy",
        "[>100]\"many\";0",
        "[=1]\"one\";[=2]\"two\";0",
        "0_)",
        "\"-\"0",
        "0.###",
        "000 000 000",
        "##\\-##",
        "[Blue]0;[Red]0;[Green]0;[White]@",
        "0.0000000000000000",
        "_-* #,##0_-",
        "yyyy",
        "dddd",
        "h",
        "[s]",
        "0E+0",
        "##0.0E+0",
    ];

    private static readonly string[] Numbers =
    [
        "0",
        "1",
        "2",
        "-1",
        "12",
        "123",
        "1234",
        "12345",
        "123456",
        "1234567",
        "5551234",
        "4155551234",
        "12345678901",
        "123456789012",
        "1234567890123456",
        "0.5",
        "-0.5",
        "1.5",
        "2.5",
        "0.125",
        "1.005",
        "0.1",
        "0.001",
        "-0.001",
        "1234.5678",
        "-1234.5678",
        "99.995",
        "0.99999",
        "1E-5",
        "1.5E+20",
        "45292",
        "45292.5",
        "45292.52425925926",
        "45292.999988425923",
        "45292.52430555556",
        "59",
        "60",
        "61",
        "1",
        "36526",
        "2958465",
        "2958466",
        "0.75",
        "1.25",
        "-5",
        "100",
        "101",
        "7",
        "10.9",
        "1E+15",
        "999999999999999",
        "0.30000000000000004",
    ];

    private static readonly string[] Texts =
    [
        "Amnesty International",
        " leading",
        "trailing ",
        "  two  inside ",
        "line\nbreak",
        "tab\there",
        "ünïcödé",
        "中文",
        "العربية",
        "a,b;c",
        "say \"hello\"",
        "=1+1",
        "'quoted",
        "007",
        "#REF!",
        "TRUE",
        "1.5",
        "😀",
        "é",
        "-",
        "@home",
        "<b>&amp;",
    ];

    private static readonly Gen<string> Text = OneOf(Texts);

    private static readonly Gen<string> AnyNumber = Gen.OneOf(
        OneOf(Numbers),
        Gen.Int[-20, 20].Select(Invariant),
        Gen.Int[0, 100_000].Select(Invariant),
        Gen.Select(Gen.Int[-1_000_000, 100_000_000], Gen.Int[1, 1000])
            .Select(pair => Invariant((double)pair.Item1 / pair.Item2)),
        Gen.Int[0, 86_400 * 100].Select(seconds => Invariant(seconds / 86_400.0))
    );

    private static readonly Gen<Func<string, string>> Cell = Gen.Frequency(
        (3, Text.Select(Inline)),
        (2, Text.Select(Formula)),
        (2, Gen.Select(Text, Text, Rich)),
        (1, Text.Select(WithSound)),
        (1, OneOf("#REF!", "#N/A", "#DIV/0!").Select(Error)),
        (1, OneOf("0", "1").Select(value => Of($"t=\"b\"><v>{value}</v>"))),
        (12, Gen.Select(AnyNumber, Gen.Int[0, Formats.Length + 20], Number)),
        (2, Gen.Select(Text, Gen.Int[0, Formats.Length + 20], StyledText)),
        (1, Gen.Const((Func<string, string>)(_ => string.Empty)))
    );

    private static readonly Gen<string> Code =
        from pieces in OneOf(
            "0",
            "0",
            "#",
            "#",
            "00",
            "?",
            ".",
            ".00",
            ".0",
            ",",
            "#,##0",
            "%",
            "E+0",
            "E+00",
            "\"t\"",
            "\\x",
            " ",
            "-",
            "(",
            ")",
            "$",
            "_)",
            "* ",
            "yyyy",
            "yy",
            "mm",
            "m",
            "dd",
            "d",
            "hh",
            "h",
            ":",
            "ss",
            "s",
            "/",
            "\\/",
            "AM/PM",
            "[h]",
            "[mm]",
            "@",
            ";",
            ";",
            "[Red]",
            "[$€-407]",
            "[>=10]",
            "[<5]",
            "General",
            "[$-409]mmmm",
            "[$-409]ddd",
            "mmm"
        ).Array[1, 6]
        select string.Concat(pieces);

    /// <summary>Some rows of some cells.</summary>
    public static Gen<XlsxFile> Any { get; } =
        from codes in Code.Array[20]
        from rows in Cell.Array[1, 8].Array[1, 12]
        from isFrom1904 in Gen.Bool
        from isStrict in Gen.Bool
        select new XlsxFile
        {
            IsStrict = isStrict,
            Formats = [.. Formats, .. codes],
            Before = isFrom1904 ? "<workbookPr date1904=\"1\"/>" : string.Empty,
            Sheet = XlsxFile.Rows([.. rows.Select((cells, row) => RowOf(cells, row + 1))]),
        };

    private static Gen<string> OneOf(params string[] items) => Gen.Int[0, items.Length - 1].Select(at => items[at]);

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Invariant(double number) => number.ToString(CultureInfo.InvariantCulture);

    private static string RowOf(Func<string, string>[] cells, int row) =>
        string.Concat(
            cells.Select(
                (cell, column) => cell(string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row}"))
            )
        );

    private static Func<string, string> Of(string rest) => address => $"<c r=\"{address}\" {rest}</c>";

    private static Func<string, string> Inline(string text) =>
        Of($"t=\"inlineStr\"><is><t xml:space=\"preserve\">{Escaped(text)}</t></is>");

    private static Func<string, string> StyledText(string text, int format) =>
        Of($"s=\"{format}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Escaped(text)}</t></is>");

    private static Func<string, string> Formula(string text) =>
        Of(
            $"t=\"str\"><f>\"{Escaped(text.Replace("\"", "\"\"", StringComparison.Ordinal))}\"</f><v>{Escaped(text)}</v>"
        );

    private static Func<string, string> Rich(string first, string second) =>
        Of(
            $"t=\"inlineStr\"><is><r><t xml:space=\"preserve\">{Escaped(first)}</t></r>"
                + $"<r><rPr><b/></rPr><t xml:space=\"preserve\">{Escaped(second)}</t></r></is>"
        );

    private static Func<string, string> WithSound(string text) =>
        Of(
            $"t=\"inlineStr\"><is><t xml:space=\"preserve\">{Escaped(text)}</t><rPh sb=\"0\" eb=\"1\"><t>sound</t></rPh></is>"
        );

    private static Func<string, string> Error(string error) => Of($"t=\"e\"><v>{error}</v>");

    private static Func<string, string> Number(string number, int format) => Of($"s=\"{format}\"><v>{number}</v>");

    private static string Escaped(string text) => SecurityElement.Escape(text);
}
