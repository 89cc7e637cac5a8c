using System.Collections.Immutable;
using System.Text;
using LetterPdf.Model;
using LetterPdf.Office;

namespace LetterPdf.Import;

/// <summary>Collects what reviewers did, in the text's order. Runs that one of them changed in one way are one
/// mark.</summary>
internal sealed class ReviewLog
{
    private const int LongestAbout = 300;

    private readonly List<Entry> _entries = [];
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, Range> _comments = new(StringComparer.Ordinal);
    private bool _isOpen;

    /// <summary>How many tracked changes there are.</summary>
    public int Changes => _entries.Count;

    /// <summary>The first paragraph that was changed; 1 where none was.</summary>
    public int FirstChanged => _entries.Select(entry => entry.ToMark().Paragraph).DefaultIfEmpty(1).Min();

    /// <summary>Text that stays.</summary>
    public void Keep(string text) => _text.Append(text);

    /// <summary>Ends a mark: what comes was not changed, or stands elsewhere.</summary>
    public void Close() => _isOpen = false;

    /// <summary>A change of some text.</summary>
    public void Add(WordChange change, string text, int paragraph)
    {
        if (_isOpen && _entries[^1].IsOf(change))
        {
            _entries[^1].Text.Append(text);
            return;
        }

        _entries.Add(new Entry(change, paragraph));
        _entries[^1].Text.Append(text);
        _isOpen = true;
    }

    /// <summary>A mark of a comment in the text.</summary>
    public void Mark(WordCommentMark mark, int paragraph)
    {
        var range = _comments.GetValueOrDefault(mark.Id) ?? new Range(_text.Length, paragraph, _entries.Count);
        _comments[mark.Id] = mark.Spot switch
        {
            WordCommentSpot.Start => new Range(_text.Length, paragraph, _entries.Count),
            WordCommentSpot.End => range with { End = _text.Length },
            _ => range,
        };
    }

    /// <summary>All marks; the comments stand where they begin.</summary>
    public ImmutableArray<ReviewMark> ToMarks(ImmutableArray<WordComment> comments)
    {
        var moved = _entries
            .Where(entry => entry.Change.Kind == WordChangeKind.MoveTo)
            .Select(entry => entry.Text.ToString())
            .ToHashSet(StringComparer.Ordinal);
        var marks = new List<(int Order, ReviewMark Mark)>();
        for (var i = 0; i < _entries.Count; i++)
        {
            // Moved text is told of once, where it is now.
            var isTold =
                _entries[i].Change.Kind == WordChangeKind.MoveFrom && moved.Contains(_entries[i].Text.ToString());
            if (!isTold)
            {
                marks.Add((i, _entries[i].ToMark()));
            }
        }

        marks.AddRange(comments.Select(comment => MarkOf(comment)));
        return
        [
            .. marks.OrderBy(entry => entry.Mark.Paragraph).ThenBy(entry => entry.Order).Select(entry => entry.Mark),
        ];
    }

    private (int Order, ReviewMark Mark) MarkOf(WordComment comment)
    {
        var range = _comments.GetValueOrDefault(comment.Id) ?? new Range(0, 1, 0);
        var length = Math.Clamp(range.End - range.Start, 0, LongestAbout);
        var about = _text.ToString(range.Start, length).Trim();
        var mark = new ReviewMark(
            ReviewKind.Comment,
            comment.Change.Author,
            comment.Change.Time,
            comment.Text,
            range.Paragraph
        );
        return (range.Order, mark with { About = range.End - range.Start > LongestAbout ? about + "\u2026" : about });
    }

    private sealed class Entry(WordChange change, int paragraph)
    {
        public WordChange Change => change;

        public StringBuilder Text { get; } = new();

        public bool IsOf(WordChange other) =>
            change.Kind == other.Kind && string.Equals(change.Author, other.Author, StringComparison.Ordinal);

        public ReviewMark ToMark() =>
            new(
                change.Kind switch
                {
                    WordChangeKind.Insertion => ReviewKind.Insertion,
                    WordChangeKind.Deletion => ReviewKind.Deletion,
                    WordChangeKind.Look => ReviewKind.Look,
                    _ => ReviewKind.Move,
                },
                change.Author,
                change.Time,
                Text.ToString(),
                paragraph
            );
    }

    /// <summary>What a comment is about.</summary>
    /// <param name="Start">Its offset in the text.</param>
    /// <param name="Order">The number of changes before it.</param>
    private sealed record Range(int Start, int Paragraph, int Order)
    {
        public int End { get; init; } = Start;
    }
}
