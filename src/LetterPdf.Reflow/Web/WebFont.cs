using System.Collections.Immutable;
using System.Text;

namespace LetterPdf.Reflow;

/// <summary>A font as a web page holds it: only the characters that the letter has.</summary>
/// <param name="Weight">As in CSS, 1 to 1000.</param>
/// <param name="IsItalic">Italic or oblique.</param>
/// <param name="Characters">The characters that it draws, in order.</param>
/// <param name="Woff">The font in WOFF 1.0.</param>
public sealed record WebFont(int Weight, bool IsItalic, ImmutableArray<Rune> Characters, ReadOnlyMemory<byte> Woff)
{
    public WebFontRole Role { get; init; }
}

/// <summary>What a font of a letter is for.</summary>
public enum WebFontRole
{
    /// <summary>The letter's own words.</summary>
    Text,

    /// <summary>The letterhead's small lines.</summary>
    Label,

    /// <summary>Characters that the others lack, whatever the weight around them: in CSS they need a family of their
    /// own, since a browser does not look for a character in the other weights of one.</summary>
    Other,
}
