using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>An inline and how it looks.</summary>
internal readonly record struct StyledRun(Inline Inline, bool IsStrong, bool IsEmphasis)
{
    public bool IsBlank => Inline is TextInline { Value: " " };

    public bool LooksLike(StyledRun other) => IsStrong == other.IsStrong && IsEmphasis == other.IsEmphasis;
}
