namespace LetterPdf.Office;

/// <summary>Number formats that workbooks name by a number and do not spell out (ECMA-376-1, 18.8.30). Those of money,
/// short days and Asian languages are the computer's.</summary>
internal static class BuiltInFormats
{
    /// <summary>The first number of formats that a workbook spells out.</summary>
    public const int FirstCustom = 164;

    /// <returns>Null where there is none of this number.</returns>
    public static NumberFormat? Of(int number) =>
        number switch
        {
            0 => NumberFormat.General,
            14 => NumberFormat.Of("mm-dd-yy", isRegional: true),
            22 => NumberFormat.Of("m/d/yy h:mm", isRegional: true),
            (>= 5 and <= 8) or (>= 23 and <= 44) or (>= 50 and <= 81) => NumberFormat.Of("General", isRegional: true),
            _ => CodeOf(number) is { } code ? NumberFormat.Of(code) : null,
        };

    private static string? CodeOf(int number) =>
        number switch
        {
            1 => "0",
            2 => "0.00",
            3 => "#,##0",
            4 => "#,##0.00",
            9 => "0%",
            10 => "0.00%",
            11 => "0.00E+00",
            12 => "# ?/?",
            13 => "# ??/??",
            15 => "d-mmm-yy",
            16 => "d-mmm",
            17 => "mmm-yy",
            18 => "h:mm AM/PM",
            19 => "h:mm:ss AM/PM",
            20 => "h:mm",
            21 => "h:mm:ss",
            45 => "mm:ss",
            46 => "[h]:mm:ss",
            47 => "mm:ss.0",
            48 => "##0.0E+0",
            49 => "@",
            _ => null,
        };
}
