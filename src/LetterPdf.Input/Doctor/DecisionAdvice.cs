namespace LetterPdf.Input;

/// <summary>What to do about a file of decisions.</summary>
public enum DecisionAdvice
{
    SaveAsUtf8,
    Kinds,
    WriteSo,
    Remove,
}
