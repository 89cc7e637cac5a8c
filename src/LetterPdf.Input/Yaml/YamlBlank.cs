using System.Globalization;

namespace LetterPdf.Input;

/// <summary>Blanks that look like one on the screen and are none to YAML.</summary>
internal static class YamlBlank
{
    /// <summary>"a no-break space (U+00A0)".</summary>
    public static string NameOf(char c) => string.Create(CultureInfo.InvariantCulture, $"{Kind(c)} (U+{(int)c:X4})");

    private static string Kind(char c) =>
        c switch
        {
            '\u00A0' or '\u202F' or '\u2007' => "a no-break space",
            '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' or '\u180E' =>
                "an invisible character",
            '\u3000' => "a wide space",
            _ => "a space of another width",
        };
}
