using LetterPdf.Input;

namespace LetterPdf.Operations;

/// <summary>The JSON Schema of letter.yml, for editors.</summary>
public static class LetterYmlSchema
{
    public static string Text => LetterSchema.ToJson();
}
