using System.Collections.Immutable;
using System.Text;

namespace LetterPdf.Reflow;

/// <summary>A font as a web page holds it: only the characters that the letter has.</summary>
/// <param name="Weight">As in CSS, 1 to 1000.</param>
/// <param name="IsItalic">Italic or oblique.</param>
/// <param name="Characters">The characters that it draws, in order.</param>
/// <param name="Woff">The font in WOFF 1.0.</param>
public sealed record WebFont(int Weight, bool IsItalic, ImmutableArray<Rune> Characters, ReadOnlyMemory<byte> Woff);
