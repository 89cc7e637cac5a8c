using System.Collections.Immutable;
using System.Runtime.InteropServices;
using LetterPdf.Model;
using LetterPdf.Unicode;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>A word, or the part of one within a run and direction; or a space; or a forced break.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Run">The run that contains it.</param>
/// <param name="Word">Null for a space or a break.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ShapedSegment(int Start, int End, StyledRun Run, ShapedWord? Word);

/// <summary>
/// A paragraph, shaped once: its words with their glyphs, and where a line may end. It is broken into lines as often as
/// it takes, and its lines are cut from it; how wide they are, it does not know.
/// </summary>
internal sealed class ShapedParagraph
{
    private readonly BreakOpportunity[] _opportunities;
    private readonly List<NetAddress> _addresses = [];

    private ShapedParagraph(StyledText text, ImmutableArray<ShapedSegment> segments)
    {
        (Text, Segments) = (text, segments);
        _opportunities = new BreakOpportunity[text.Text.Length + 1];
    }

    /// <summary>The text, with its directions and with the faces that have its letters.</summary>
    public StyledText Text { get; }

    /// <summary>In the order of the text, without gaps.</summary>
    public ImmutableArray<ShapedSegment> Segments { get; }

    /// <summary>Shapes a paragraph.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="shaper">Of the letter.</param>
    /// <param name="isName">It is a name in a list, in which no line begins with a dash.</param>
    public static ShapedParagraph Of(StyledText text, WordShaper shaper, bool isName = false)
    {
        var prepared = shaper.Prepare(text);
        var paragraph = new ShapedParagraph(prepared, SegmentsOf(prepared, shaper));
        LineBreakOpportunities.Find(prepared.Text, paragraph._opportunities);
        BreakTailoring.Apply(prepared, isName, shaper.Language, paragraph._opportunities, paragraph._addresses);
        paragraph.BindUnseen();
        return paragraph;
    }

    /// <summary>Whether a line may end before a character (UAX #14, tailored).</summary>
    public bool MayBreakBefore(int offset) => _opportunities[offset] != BreakOpportunity.Prohibited;

    /// <summary>Whether a place is inside a web or mail address.</summary>
    public bool IsInAddress(int offset)
    {
        var (low, high) = (0, _addresses.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _addresses[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low < _addresses.Count && offset > _addresses[low].Start;
    }

    /// <summary>The index of the segment that holds a character.</summary>
    public int SegmentAt(int offset)
    {
        var (low, high) = (0, Segments.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Segments[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // A word of signs of which none is seen begins no line, which could be one without a letter.
    private void BindUnseen()
    {
        for (var i = 0; i < Segments.Length; i++)
        {
            if (IsUnseen(i) && IsBetweenWords(i - 1))
            {
                var end = i + 1;
                while (IsUnseen(end))
                {
                    end++;
                }

                ref var before = ref _opportunities[Segments[i].Start];
                if (IsBetweenWords(end) && before == BreakOpportunity.Allowed)
                {
                    before = BreakOpportunity.Prohibited;
                }
            }
        }
    }

    private bool IsUnseen(int index) => index < Segments.Length && Segments[index].Word is { Glyphs.IsEmpty: true };

    private bool IsBetweenWords(int index) => index < 0 || index == Segments.Length || Segments[index].Word is null;

    private static ImmutableArray<ShapedSegment> SegmentsOf(StyledText styled, WordShaper shaper)
    {
        var segments = ImmutableArray.CreateBuilder<ShapedSegment>();
        foreach (var run in styled.Runs)
        {
            for (var i = run.Start; i < run.End; )
            {
                var end = EndOfSegment(styled, i, run.End);
                var word = IsWord(styled.Text[i])
                    ? shaper.Shape(run.Style, styled.Text.AsSpan(i, end - i), styled.IsRightToLeft(i))
                    : null;
                segments.Add(new ShapedSegment(i, end, run, word));
                i = end;
            }
        }

        return segments.DrainToImmutable();
    }

    private static int EndOfSegment(StyledText styled, int start, int limit)
    {
        var end = start + 1;
        if (IsWord(styled.Text[start]))
        {
            while (end < limit && IsWord(styled.Text[end]))
            {
                end++;
            }
        }

        return styled.EndOfLevel(start, end);
    }

    private static bool IsWord(char c) => !StyledText.IsSpace(c) && c != StyledText.LineSeparator;
}
