using System.Collections.Immutable;
using System.Text;
using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Typesetting.Styles;
using LetterPdf.Unicode;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>
/// Letters of other scripts in the face that has them: a name in Arabic or Japanese stands in a run of its own, so
/// that Latin text beside it keeps the letter's face.
/// </summary>
internal static class FontFallback
{
    // Latin, which every text face has; what one lacks even so is looked for word by word.
    private const char LastLatin = '\u024F';

    /// <summary>The text with its runs divided where the face changes; the same text where none does.</summary>
    public static StyledText Apply(StyledText text, FontLibrary fonts)
    {
        if (!text.Text.AsSpan().ContainsAnyExceptInRange('\0', LastLatin))
        {
            return text;
        }

        var runs = ImmutableArray.CreateBuilder<StyledRun>();
        foreach (var run in text.Runs)
        {
            Divide(text.Text, run, fonts, runs);
        }

        return runs.Count > text.Runs.Length ? text with { Runs = runs.ToImmutable() }
            : runs.Zip(text.Runs).All(pair => pair.First.Style.Face == pair.Second.Style.Face) ? text
            : text with { Runs = [.. runs.Zip(text.Runs, Prefer)] };
    }

    // Runs that stay whole keep their face for its blanks, and their words are looked for in the face that was found
    // for all of them.
    private static StyledRun Prefer(StyledRun found, StyledRun own) =>
        found.Style.Face == own.Style.Face ? own : own with { Style = own.Style with { Fallback = found.Style.Face } };

    private static void Divide(string text, StyledRun run, FontLibrary fonts, ImmutableArray<StyledRun>.Builder runs)
    {
        var start = run.Start;
        var face = run.Style.Face;
        var reach = new FaceReach(text, run, fonts);
        for (var i = run.Start; i < run.End; )
        {
            var end = EndOfCluster(text, i, run.End);
            var isLatin =
                text[i] <= LastLatin
                && end == i + 1
                && (char.IsLetterOrDigit(text[i]) || run.Style.Face.GlyphFor(text[i]) != 0);
            var next = isLatin
                ? FaceOfLatin(text[i], face, run.Style.Face)
                : FaceFor(text.AsSpan(i, end - i), face, run.Style, reach, i);
            if (next != face && i > start)
            {
                runs.Add(Part(run, start, i, face));
                start = i;
            }

            face = next;
            i = end;
        }

        runs.Add(Part(run, start, run.End, face));
    }

    // Spaces and punctuation between words of another script stay in that script's face if it has them.
    private static FontFace FaceOfLatin(char character, FontFace current, FontFace own) =>
        current != own && !char.IsLetterOrDigit(character) && character != '(' && current.GlyphFor(character) != 0
            ? current
            : own;

    private static StyledRun Part(StyledRun run, int start, int end, FontFace face) =>
        run with
        {
            Start = start,
            End = end,
            Style = face == run.Style.Face ? run.Style : run.Style with { Face = face },
            Place = run.PlaceOf(start, end - start),
        };

    // A letter with the marks on it, and with what steers it.
    private static int EndOfCluster(string text, int start, int limit)
    {
        var end = start + (char.IsSurrogatePair(text, start) ? 2 : 1);
        while (end < limit && IsMark(Rune.GetRuneAt(text, end)))
        {
            end += Rune.GetRuneAt(text, end).Utf16SequenceLength;
        }

        return end;
    }

    private static bool IsMark(Rune rune) => Characters.IsMark(rune) || SteeringCharacters.Has(rune);

    // The style's own face first, then the current one, then every other, nearest in style: preferably one that has
    // all that follows, then one that has the word, then one that has only the cluster, so that a name is not drawn
    // in two faces. If none has the whole cluster, the style's own, which then reports the missing characters.
    private static FontFace FaceFor(
        ReadOnlySpan<char> cluster,
        FontFace current,
        TextStyle style,
        FaceReach reach,
        int offset
    )
    {
        if (FaceReach.Has(style.Face, cluster))
        {
            return style.Face;
        }

        return FaceReach.Has(current, cluster) ? current : reach.FaceFrom(offset, cluster.Length) ?? style.Face;
    }
}
