using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>How a letter is read.</summary>
public sealed record ReadingOptions
{
    public static ReadingOptions Default { get; } = new();

    /// <summary>Whether signatories that have not confirmed yet are shown; the letter is then a draft.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Whether to include the files that the letter was made of, in the form in which they may be handed
    /// on.</summary>
    public bool WithSources { get; init; }

    /// <summary>The standards that the file is to claim, whatever letter.yml says; null to follow
    /// letter.yml.</summary>
    public Conformance? Conformance { get; init; }

    /// <summary>Whether to report doubtful things too, such as two names that are almost the same. This takes time
    /// and changes nothing.</summary>
    public bool WithLints { get; init; }

    /// <summary>Whose letter is read, of a letter with recipients: the number of the row, or the name; null for the
    /// only one.</summary>
    public string? Recipient { get; init; }

    /// <summary>Takes the questions while a letter is read; null where none are asked.</summary>
    internal LetterQuestions? Questions { get; init; }
}
