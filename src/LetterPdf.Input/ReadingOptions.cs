using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>How a letter is read.</summary>
public sealed record ReadingOptions
{
    public static ReadingOptions Default { get; } = new();

    /// <summary>Shows signatories that have not confirmed yet; the letter is then a draft.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Also gives the files that the letter was made of, as they may be handed on.</summary>
    public bool WithSources { get; init; }

    /// <summary>The standards that the file is to claim, whatever letter.yml says; null for what letter.yml
    /// says.</summary>
    public Conformance? Conformance { get; init; }

    /// <summary>Also says what is doubtful but not wrong, such as two names that are almost the same. Costs time,
    /// changes nothing.</summary>
    public bool WithLints { get; init; }

    /// <summary>Takes these questions while a letter is read; null where none are asked.</summary>
    internal LetterQuestions? Questions { get; init; }
}
