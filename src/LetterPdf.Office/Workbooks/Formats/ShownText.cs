using LetterPdf.Model;

namespace LetterPdf.Office;

/// <summary>A value as its format shows it.</summary>
/// <param name="Fault">Why that is not known; then the text is the best that is known.</param>
internal readonly record struct ShownText(string Text, Reason? Fault)
{
    public static implicit operator ShownText(string text) => new(text, Fault: null);
}
