namespace LetterPdf.Input;

/// <summary>The plain letters that a letter with accents, or a joined one, is compared by.</summary>
internal static class BaseLetter
{
    private const char FirstWithAccent = '\u00C0';

    /// <summary>The first character of a canonical decomposition, as far as it goes: "é" becomes "e".</summary>
    public static char Of(char c)
    {
        for (var index = Index(c); index >= 0 && NfcData.DecomposedFirst[index] <= char.MaxValue; index = Index(c))
        {
            c = (char)NfcData.DecomposedFirst[index];
        }

        return c;

        static int Index(char character) =>
            character < FirstWithAccent ? -1 : NfcData.Decomposed.BinarySearch((int)character);
    }

    /// <summary>
    /// What a small letter without a decomposition is written as where it is missing: "ss" for "ß"; null for all
    /// others.
    /// </summary>
    public static string? Spelled(char c) =>
        c switch
        {
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'ø' => "o",
            'ł' => "l",
            'đ' => "d",
            'ð' => "d",
            'þ' => "th",
            'ı' => "i",
            'ħ' => "h",
            _ => null,
        };
}
