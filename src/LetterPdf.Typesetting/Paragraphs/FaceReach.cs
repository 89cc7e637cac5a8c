using System.Runtime.InteropServices;
using LetterPdf.Fonts;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>
/// How far other faces have the letters of a run. Results are kept per face, so that no letter is looked up in it
/// twice, however often scripts alternate.
/// </summary>
/// <param name="text">A paragraph.</param>
/// <param name="run">The run of it.</param>
/// <param name="fonts">All faces.</param>
internal sealed class FaceReach(string text, StyledRun run, FontLibrary fonts)
{
    private readonly List<(FontFace Face, Stretch Has)> _known = [];
    private Stretch _word = new(0, -1);

    /// <summary>
    /// The face for the text from an offset: preferably the first that has all that follows, then the first that has
    /// the word, then the first that has the cluster; null where none has it.
    /// </summary>
    /// <param name="offset">The offset in the paragraph, in UTF-16 units.</param>
    /// <param name="cluster">The length of the text that must be in one face, in UTF-16 units.</param>
    public FontFace? FaceFrom(int offset, int cluster)
    {
        if (_known.Count == 0)
        {
            _known.AddRange(fonts.FallbacksFor(run.Style.Face).Select(face => (face, new Stretch(0, -1))));
        }

        foreach (
            var end in (ReadOnlySpan<int>)[run.End, Math.Max(EndOfWord(offset), offset + cluster), offset + cluster]
        )
        {
            foreach (ref var known in CollectionsMarshal.AsSpan(_known))
            {
                if (EndIn(ref known, offset) >= end)
                {
                    return known.Face;
                }
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a face has the letters of a text. What is not drawn is no letter, so a face need not have it; nor need
    /// it have what another face draws anyway.
    /// </summary>
    public static bool Has(FontFace face, ReadOnlySpan<char> text, FontFace? other = null) =>
        LengthIn(face, text, other) == text.Length;

    // The end of the letters from an offset that the face, or the run's own, has.
    private int EndIn(ref (FontFace Face, Stretch Has) known, int offset)
    {
        if (offset < known.Has.Start || offset > known.Has.End)
        {
            known.Has = new Stretch(
                offset,
                offset + LengthIn(known.Face, text.AsSpan(offset, run.End - offset), run.Style.Face)
            );
        }

        return known.Has.End;
    }

    private int EndOfWord(int offset)
    {
        if (offset < _word.Start || offset > _word.End)
        {
            var space = text.AsSpan(offset, run.End - offset).IndexOf(' ');
            _word = new Stretch(offset, space < 0 ? run.End : offset + space);
        }

        return _word.End;
    }

    private static int LengthIn(FontFace face, ReadOnlySpan<char> text, FontFace? other)
    {
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var isNeeded = rune.Value != StyledText.LineSeparator && !SteeringCharacters.Has(rune);
            if (isNeeded && face.GlyphFor(rune.Value) == 0 && (other is null || other.GlyphFor(rune.Value) == 0))
            {
                break;
            }

            length += rune.Utf16SequenceLength;
        }

        return length;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Stretch(int Start, int End);
}
