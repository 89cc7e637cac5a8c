using System.Collections.Immutable;

namespace LetterPdf.Import;

/// <summary>The asterisks of a stretch that turn bold or italic on or off. Of an odd number the last one is
/// text.</summary>
internal sealed class Asterisks
{
    private const int MostSigns = 3;

    private readonly Dictionary<int, Mark> _marks;

    private Asterisks(Dictionary<int, Mark> marks, ImmutableArray<int> stray)
    {
        _marks = marks;
        Stray = stray;
    }

    /// <summary>A run of asterisks.</summary>
    internal sealed record Mark(int Length, bool IsStrong, bool IsEmphasis);

    /// <summary>Offsets of asterisks that look like marks and are text.</summary>
    public ImmutableArray<int> Stray { get; }

    /// <summary>The mark at an offset; null for none.</summary>
    public Mark? At(int at) => _marks.GetValueOrDefault(at);

    /// <param name="closings">Where brackets close: what is inside a link counts by itself.</param>
    public static Asterisks In(string text, int start, int end, int[] closings)
    {
        var marks = new Dictionary<int, Mark>();
        var stray = ImmutableArray.CreateBuilder<int>();
        for (var at = start; at < end; )
        {
            var length = text[at] == '*' ? LengthOf(text, at, end) : 0;
            if (length is > 0 and <= MostSigns && !IsAlone(text, at, length))
            {
                marks.Add(at, new Mark(length, length > 1, length != 2));
            }
            else if (length > 0)
            {
                stray.Add(at);
            }

            at += length > 0 ? length : Skip(text, at, end, closings);
        }

        DropOdd(marks, stray, mark => mark.IsStrong);
        DropOdd(marks, stray, mark => mark.IsEmphasis);
        return new Asterisks(marks, stray.ToImmutable());
    }

    private static int LengthOf(string text, int at, int end) =>
        text.AsSpan(at, end - at).IndexOfAnyExcept('*') is > 0 and var length ? length : end - at;

    private static int Skip(string text, int at, int end, int[] closings) =>
        text[at] == '\\' ? 2
        : text[at] == '['
        && closings[at] > at
        && closings[at] < end
        && Destination.At(text, closings[at] + 1, end) is { } link
            ? link.End - at
        : 1;

    // "2 * 3".
    private static bool IsAlone(string text, int at, int length) =>
        length == 1
        && (at == 0 || char.IsWhiteSpace(text[at - 1]))
        && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]));

    private static void DropOdd(Dictionary<int, Mark> marks, ImmutableArray<int>.Builder stray, Func<Mark, bool> isOf)
    {
        var of = marks.Where(mark => isOf(mark.Value)).Select(mark => mark.Key).ToImmutableArray();
        if (of.Length % 2 == 1)
        {
            marks.Remove(of.Max());
            stray.Add(of.Max());
        }
    }
}
