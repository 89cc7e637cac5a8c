using LetterPdf.Input;

namespace LetterPdf.Operations;

/// <summary>What is found in letter.yml, its text and its pictures, in words.</summary>
internal static class LetterFileWords
{
    /// <summary>The sentence, or the part of one; null for a code of others.</summary>
    public static string? Of(Enum code, FactWords f) =>
        code switch
        {
            YamlFinding finding => YamlWords.Of(finding, f),
            YamlAdvice advice => YamlWords.Of(advice, f),
            _ => null,
        };
}
