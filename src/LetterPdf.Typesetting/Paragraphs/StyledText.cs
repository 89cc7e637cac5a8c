using System.Collections.Immutable;
using System.Text;
using LetterPdf.Model;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>A stretch of a paragraph's text in one style that belongs to one structure element.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Style">How it is set.</param>
/// <param name="Tag">The structure element that it belongs to.</param>
/// <param name="Place">Where it came from; null for words of the program's own.</param>
internal sealed record StyledRun(int Start, int End, TextStyle Style, ContentTag Tag, Place? Place)
{
    /// <summary>The place of some characters: exact where source and text agree in length, else the run's.</summary>
    public Place? PlaceOf(int offset, int length = 1) => Place?.Part(offset - Start, length, End - Start);
}

/// <summary>A paragraph's text with its styles: what line breaking works on.</summary>
/// <param name="Text">The text; U+2028 stands for a forced line break.</param>
/// <param name="Runs">In order, without gaps, none empty.</param>
internal sealed record StyledText(string Text, ImmutableArray<StyledRun> Runs)
{
    /// <summary>Stretches that are isolated from what is around them where directions meet: names, words of other
    /// languages.</summary>
    public ImmutableArray<Range> Isolates { get; init; } = [];

    /// <summary>Where footnotes are first referred to, by number.</summary>
    public ImmutableArray<(int Offset, int Note)> Notes { get; init; } = [];

    /// <summary>The paragraph's own level (UAX #9, P2): 0, or 1 where it is written from right to left.</summary>
    public byte Level { get; init; }

    /// <summary>The level of each character (UAX #9): even from left to right, odd from right to left; default where
    /// all are 0.</summary>
    public ImmutableArray<byte> Levels { get; init; }

    public const char LineSeparator = '\u2028';

    /// <summary>Where a line may end with a hyphen; in a line's text, the hyphen with which it ended.</summary>
    public const char SoftHyphen = '\u00AD';

    public static StyledText Of(string text, TextStyle style, ContentTag tag, Place? place = null) =>
        new(text, [new StyledRun(0, text.Length, style, tag, place)]);

    /// <summary>What is set as glue: a space, or a no-break space.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\u00A0';

    public bool IsRightToLeft(int offset) => !Levels.IsDefault && (Levels[offset] & 1) == 1;

    /// <summary>Where the stretch of one level that begins at a character ends, at a limit at the latest.</summary>
    public int EndOfLevel(int offset, int limit)
    {
        if (Levels.IsDefault)
        {
            return limit;
        }

        var end = offset + 1;
        while (end < limit && Levels[end] == Levels[offset])
        {
            end++;
        }

        return end;
    }

    /// <summary>The style of a character.</summary>
    public TextStyle StyleAt(int offset) => Runs[RunAt(offset)].Style;

    /// <summary>The index of the first run that ends behind a character: the run that holds it.</summary>
    public int RunAt(int offset)
    {
        var (low, high) = (0, Runs.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Runs[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Joins texts to one paragraph.</summary>
    internal sealed class Builder
    {
        private readonly StringBuilder _text = new();
        private readonly ImmutableArray<StyledRun>.Builder _runs = ImmutableArray.CreateBuilder<StyledRun>();

        private readonly ImmutableArray<Range>.Builder _isolates = ImmutableArray.CreateBuilder<Range>();

        public int Length => _text.Length;

        private readonly ImmutableArray<(int Offset, int Note)>.Builder _notes = ImmutableArray.CreateBuilder<(
            int Offset,
            int Note
        )>();

        /// <summary>Marks what is added next as the first reference to a footnote.</summary>
        public void AddNote(int number) => _notes.Add((_text.Length, number));

        /// <summary>Isolates what was added from an offset on.</summary>
        public void IsolateFrom(int start) => _isolates.Add(start.._text.Length);

        public Builder Add(string text, TextStyle style, ContentTag tag, Place? place = null)
        {
            if (text.Length > 0)
            {
                _runs.Add(new StyledRun(_text.Length, _text.Length + text.Length, style, tag, place));
                _text.Append(text);
            }

            return this;
        }

        /// <summary>Appends to the last run, which takes over the place of the text if it has none.</summary>
        public void Extend(string text, Place? place)
        {
            var run = _runs[^1];
            _runs[^1] = run with { End = run.End + text.Length, Place = run.Place ?? place };
            _text.Append(text);
        }

        public StyledText ToText() =>
            new(_text.ToString(), _runs.ToImmutable())
            {
                Isolates = _isolates.ToImmutable(),
                Notes = _notes.ToImmutable(),
            };
    }
}
