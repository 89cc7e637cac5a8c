namespace LetterPdf.Input;

/// <summary>A line of `countries:` as a message shows it, so that it can be copied.</summary>
internal static class CountryLine
{
    /// <summary>{USA: United States}.</summary>
    public static string For(string name, string shown) => $"{{{Quoted(name)}: {Quoted(shown)}}}";

    // In quotation marks where YAML would read signs, numbers or switches otherwise.
    private static string Quoted(string text) =>
        char.IsLetter(text[0]) && text.All(IsPlain) ? text : YamlQuotation.Of(text);

    private static bool IsPlain(char c) => char.IsLetterOrDigit(c) || c is ' ' or '.' or '’' or '\'' or '-';
}
