namespace LetterPdf.Input;

/// <summary>How a letter is read.</summary>
public sealed record ReadingOptions
{
    public static ReadingOptions Default { get; } = new();

    /// <summary>Shows signatories that have not confirmed yet; the letter is then a draft.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Also says what is doubtful but not wrong, such as two names that are almost the same. Costs time, changes nothing.</summary>
    public bool WithLints { get; init; }
}
