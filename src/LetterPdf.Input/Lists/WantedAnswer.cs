using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>An answer that makes an organization sign, as letter.yml writes it under `only`.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Place">Where it is written.</param>
internal sealed record WantedAnswer(string Text, Place Place)
{
    private readonly string _key = NameKey.Fold(Text);

    /// <summary>Whether a cell gives this answer: case, accents, spaces and punctuation around it make no
    /// difference.</summary>
    public bool IsGivenBy(string cell) => string.Equals(NameKey.Fold(cell), _key, StringComparison.Ordinal);
}
