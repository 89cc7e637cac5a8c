namespace LetterPdf.Reflow;

internal static class WebStyle
{
    public static string Of(ReflowedLetter letter) => "";
}
