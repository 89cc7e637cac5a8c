namespace LetterPdf.Input;

/// <summary>What to do about a file of decisions.</summary>
public enum DecisionAdvice
{
    SaveAsUtf8,

    /// <summary>0: the key that is near.</summary>
    DidYouMean,
    Kinds,
    WriteSo,
    Remove,
}
