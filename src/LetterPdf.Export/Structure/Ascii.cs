namespace LetterPdf.Export;

/// <summary>Printable ASCII without the space.</summary>
internal static class Ascii
{
    public static bool IsPrintable(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('!', '~');
}
