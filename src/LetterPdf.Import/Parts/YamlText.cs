using System.Globalization;
using System.Text;

namespace LetterPdf.Import;

/// <summary>A text as a value in letter.yml: plain where nothing in it can mean anything to YAML 1.2, else in double
/// quotes (7.3.1). Braces of merge fields are written so that they stay braces.</summary>
internal static class YamlText
{
    // YAML 1.1 has more of them than 1.2, and programs differ.
    private static readonly string[] Words = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];

    public static string Of(string text)
    {
        var literal = Literal(text);
        return IsPlain(literal) ? literal : Quoted(literal);
    }

    // In Liquid a brace before a brace or a percent sign begins a field; a field that is a text in quotes does not.
    // "raw" would do as well, but the program looks for the end of every field before it knows what is raw.
    private static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var opens = text[i] == '{' && i + 1 < text.Length && text[i + 1] is '{' or '%';
            literal.Append(opens ? "{{ '{' }}" : text[i].ToString());
        }

        return literal.ToString();
    }

    private static bool IsPlain(string text) =>
        text.Length > 0
        && char.IsLetter(text[0])
        && text[^1] is not (' ' or ':')
        && !Words.Contains(text, StringComparer.OrdinalIgnoreCase)
        && text.All(IsPlain)
        && !text.Contains("  ", StringComparison.Ordinal);

    private static bool IsPlain(char c) =>
        char.IsLetterOrDigit(c) || c is ' ' or '.' or ',' or '-' or '/' or '(' or ')' or '\u2019' or '\u2013';

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                _ when IsEscaped(c) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    // What ends a line in YAML, or is not seen.
    private static bool IsEscaped(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\u200B' or '\u00A0' or '\u202F' or '\u00AD';
}
