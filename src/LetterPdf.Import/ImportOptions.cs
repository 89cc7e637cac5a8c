using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>How a text is taken.</summary>
/// <param name="RefusesTracked">Whether tracked changes are an error; otherwise the text is taken as if all were
/// accepted.</param>
public sealed record ImportOptions(bool RefusesTracked)
{
    /// <summary>The language in which the letter is written; null to take the text's own.</summary>
    public LetterLanguage? Language { get; init; }
}
