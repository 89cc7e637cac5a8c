namespace LetterPdf.Input;

/// <summary>A line of `countries:` as a message shows it, so that it can be copied.</summary>
internal static class CountryLine
{
    /// <summary>The line, such as {USA: United States}.</summary>
    public static string For(string name, string shown) => $"{{{Quoted(name)}: {Quoted(shown)}}}";

    // Quoted where YAML would otherwise read punctuation, a number or a switch.
    private static string Quoted(string text) =>
        char.IsLetter(text[0]) && text.All(IsPlain) ? text : YamlQuotation.Of(text);

    private static bool IsPlain(char c) => char.IsLetterOrDigit(c) || c is ' ' or '.' or '’' or '\'' or '-';
}
