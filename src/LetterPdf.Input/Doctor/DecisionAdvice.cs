namespace LetterPdf.Input;

/// <summary>Advice about a file of decisions.</summary>
public enum DecisionAdvice
{
    Kinds,
    WriteSo,
    Remove,
}
