namespace LetterPdf.Input;

/// <summary>Advice about a file of decisions.</summary>
public enum DecisionAdvice
{
    SaveAsUtf8,
    Kinds,
    WriteSo,
    Remove,
}
