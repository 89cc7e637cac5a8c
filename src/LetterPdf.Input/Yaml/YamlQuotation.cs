namespace LetterPdf.Input;

/// <summary>A text as it is written in YAML: in double quotation marks, where it can begin with anything and contain
/// any character.</summary>
internal static class YamlQuotation
{
    /// <summary>The text in quotation marks: "Peace \"Now\"".</summary>
    public static string Of(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
