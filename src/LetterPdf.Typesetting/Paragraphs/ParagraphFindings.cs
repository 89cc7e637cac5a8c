using System.Text;
using LetterPdf.Fonts;
using LetterPdf.Model;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>Looks at the words of paragraphs for what their faces cannot do.</summary>
/// <param name="shaper">That shaped them.</param>
/// <param name="fonts">Takes what the fonts lack.</param>
/// <param name="diagnostics">Takes forms that a font does not have.</param>
internal sealed class ParagraphFindings(WordShaper shaper, FontFindings fonts, DiagnosticBag diagnostics)
{
    // An entry may be shaped in parts, and a run divided; a fault is said once for each place.
    private readonly HashSet<Place?> _withoutForms = [];
    private (StyledRun? Run, FontFace? Face) _compared;

    /// <summary>Notes what is wrong with a paragraph's words.</summary>
    /// <returns>Whether there is nothing to note about any of them.</returns>
    public bool Look(ShapedParagraph paragraph)
    {
        var isSound = true;
        foreach (ref readonly var segment in paragraph.Segments.AsSpan())
        {
            if (segment.Word is { } word)
            {
                LookAtFace(paragraph.Text.Text, segment, word);
                LookAtForms(paragraph.Text.Text.AsSpan(segment.Start..segment.End), segment);
                isSound &=
                    word is { IsComplete: true, IsAstray: false }
                    && segment.Run.Style is { Forms: LetterForms.AsWritten } style
                    && (style.Wish is not { } wish || word.Face.Shows(wish.Style));
            }
        }

        return isSound;
    }

    private void LookAtFace(string text, in ShapedSegment segment, ShapedWord word)
    {
        var (run, start) = (segment.Run, segment.Start);
        foreach (var offset in word.Missing)
        {
            fonts.AddMissing(run.PlaceOf(start + offset), Rune.GetRuneAt(text, start + offset));
        }

        if (word.IsAstray)
        {
            fonts.AddAstray(word.Face);
        }

        // The words of a run follow each other: what was noted about the first applies to all in its face.
        if (word.IsComplete && !(ReferenceEquals(run, _compared.Run) && ReferenceEquals(word.Face, _compared.Face)))
        {
            _compared = (run, word.Face);
            fonts.Compare(word.Face, run.Style.Wish, text.AsSpan(run.Start, run.End - run.Start), run.Place);
        }
    }

    private void LookAtForms(ReadOnlySpan<char> word, in ShapedSegment segment)
    {
        var style = segment.Run.Style;
        var isPlain =
            style.Forms == LetterForms.AsWritten
            || (style.Forms != LetterForms.Superior && !word.ContainsAnyInRange('a', 'z'));
        if (isPlain || shaper.HasForms(style, word) || !_withoutForms.Add(segment.Run.PlaceOf(segment.Start)))
        {
            return;
        }

        diagnostics.Add(
            DiagnosticCatalog.NoSmallCapitals.At(
                segment.Run.Place,
                Reason.Of(
                    style.Forms == LetterForms.Superior
                        ? TypesettingFinding.NoSuperiorFigures
                        : TypesettingFinding.NoSmallCapitals,
                    style.Face.Key.ToString()
                ),
                TypesettingAdvice.FamilyWithForms
            )
        );
    }
}
