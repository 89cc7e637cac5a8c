namespace LetterPdf.Input;

/// <summary>A text as it is written into YAML: in double quotation marks, where it can begin with anything and hold any
/// sign.</summary>
internal static class YamlQuotation
{
    /// <summary>"Peace \"Now\"" with its marks.</summary>
    public static string Of(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
