using System.Buffers;
using System.Collections.Immutable;
using LetterPdf.Unicode;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>
/// The direction of each character of a paragraph (UAX #9). The paragraph's own is that of its language (HL1); names
/// and words in other languages are isolated, so that their neighbours keep their places.
/// </summary>
internal static class TextDirection
{
    // Hebrew to Arabic Extended, the presentation forms, the controls, and the first halves of the right-to-left
    // planes' pairs.
    private static readonly SearchValues<char> RightToLeft = SearchValues.Create([
        .. Range('\u0590', '\u08FF'),
        .. Range('\uFB1D', '\uFDFF'),
        .. Range('\uFE70', '\uFEFC'),
        .. Range('\u202A', '\u202E'),
        .. Range('\u2066', '\u2069'),
        '\u200F',
        '\uD802',
        '\uD803',
        '\uD83A',
        '\uD83B',
    ]);

    /// <summary>The text with its levels; the same text where all of it goes from left to right.</summary>
    /// <param name="text">A paragraph.</param>
    /// <param name="isRightToLeft">Whether its language is written from right to left.</param>
    public static StyledText Apply(StyledText text, bool isRightToLeft) =>
        isRightToLeft || text.Text.AsSpan().ContainsAny(RightToLeft)
            ? text with
            {
                Level = (byte)(isRightToLeft ? 1 : 0),
                Levels = Resolve(text, isRightToLeft ? 1 : 0),
            }
            : text;

    private static ImmutableArray<byte> Resolve(StyledText text, int level)
    {
        var classes = new List<BidiClass>();
        var brackets = new List<int>();
        var places = new int[text.Text.Length];
        var starts = new int[text.Isolates.Length];
        var marks = MarksOf(text.Isolates);
        var next = 0;
        for (var i = 0; i < text.Text.Length; i++)
        {
            for (; next < marks.Length && marks[next].Offset == i; next++)
            {
                var (_, isolate, isStart) = marks[next];
                starts[isolate] = isStart ? classes.Count : starts[isolate];
                classes.Add(isStart ? BidiClass.FSI : BidiClass.PDI);
                brackets.Add(0);
            }

            places[i] = classes.Count;
            classes.Add(ClassAt(text.Text, i));
            brackets.Add(BidiBrackets.PairOf(text.Text[i]));
        }

        var levels = BidiParagraph.Resolve([.. classes], [.. brackets], ref level);
        byte[] own = [.. places.Select(place => levels[place])];
        for (var k = 0; k < starts.Length; k++)
        {
            Flatten(own.AsSpan(text.Isolates[k]), levels[starts[k]]);
        }

        return [.. own];
    }

    // Where isolates begin and end, in the order of the text; an end before the beginning of another.
    private static (int Offset, int Isolate, bool IsStart)[] MarksOf(ImmutableArray<Range> isolates)
    {
        var marks = new List<(int Offset, int Isolate, bool IsStart)>(isolates.Length * 2);
        for (var i = 0; i < isolates.Length; i++)
        {
            marks.Add((isolates[i].Start.Value, i, true));
            marks.Add((isolates[i].End.Value, i, false));
        }

        marks.Sort();
        return [.. marks];
    }

    // The line has no isolating characters, so a number beside Arabic words would be ordered with them: text that
    // runs in the outer direction is put on the outer level.
    private static void Flatten(Span<byte> isolate, byte outer)
    {
        if (outer % 2 == 0 && !isolate.ContainsAnyExcept((byte)(outer + 2)))
        {
            isolate.Fill(outer);
        }
    }

    // The second half of a surrogate pair goes with the first, like characters that X9 removes.
    private static BidiClass ClassAt(string text, int i) =>
        char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1])
            ? BidiClass.BN
            : BidiClassTable.Find(char.IsSurrogatePair(text, i) ? char.ConvertToUtf32(text, i) : text[i]);

    private static IEnumerable<char> Range(char first, char last) =>
        Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
