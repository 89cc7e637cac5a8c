using System.Globalization;

namespace LetterPdf.Import;

/// <summary>Names of styles of headings and quotations. Word keeps its own in English in the file, whatever language
/// it speaks; other programs translate them.</summary>
internal static class StyleNames
{
    private const int Deepest = 9;

    private static readonly string[] Headings =
    [
        "heading",
        "\u00FCberschrift",
        "titre",
        "t\u00EDtulo",
        "titolo",
        "encabezado",
        "cabe\u00E7alho",
        "kop",
        "rubrik",
        "overskrift",
        "otsikko",
        "nag\u0142\u00F3wek",
        "nadpis",
        "c\u00EDmsor",
        "titlu",
        "\u0437\u0430\u0433\u043E\u043B\u043E\u0432\u043E\u043A",
    ];

    private static readonly string[] Titles =
    [
        "title",
        "titel",
        "titre",
        "t\u00EDtulo",
        "titolo",
        "titel (haupt)",
        "tytu\u0142",
        "\u043D\u0430\u0437\u0432\u0430\u043D\u0438\u0435",
    ];

    private static readonly string[] Quotations =
    [
        "quote",
        "intense quote",
        "quotations",
        "block text",
        "zitat",
        "intensives zitat",
        "citation",
        "citation intense",
        "cita",
        "cita destacada",
        "citazione",
        "cita\u00E7\u00E3o",
        "citaat",
    ];

    /// <summary>Whether a style is that of quotations which stand on lines of their own.</summary>
    public static bool IsQuotation(string style) => Array.IndexOf(Quotations, style.Trim().ToLowerInvariant()) >= 0;

    /// <summary>The level of a style of headings, from 1; a title is of level 1. Null for other styles.</summary>
    public static int? LevelOf(string style)
    {
        var name = style.Trim().ToLowerInvariant();
        if (Array.IndexOf(Titles, name) >= 0)
        {
            return 1;
        }

        var digits = name.AsSpan().LastIndexOfAnyExceptInRange('0', '9') + 1;
        return
            digits < name.Length
            && int.TryParse(name.AsSpan(digits), NumberStyles.None, CultureInfo.InvariantCulture, out var level)
            && level is >= 1 and <= Deepest
            && Array.IndexOf(Headings, name[..digits].Trim()) >= 0
            ? level
            : null;
    }
}
