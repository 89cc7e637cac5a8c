namespace LetterPdf.Import;

/// <summary>What stands raised behind a number and reads the same on the line: "1st", "2e".</summary>
internal static class OrdinalSigns
{
    private static readonly string[] Known =
    [
        "st",
        "nd",
        "rd",
        "th",
        "er",
        "re",
        "e",
        "\u00E8me",
        "\u00E8re",
        "nde",
        "o",
        "a",
        "\u00BA",
        "\u00AA",
        "os",
        "as",
        "ta",
        "ti",
        "\u2122",
        "\u00AE",
    ];

    public static bool AreIn(string text) => Known.Contains(text.Trim(), StringComparer.OrdinalIgnoreCase);
}
