using System.Collections.Immutable;
using System.Text;

namespace LetterPdf.Comparison;

/// <summary>What became of a stretch of text.</summary>
public enum RevisionKind
{
    Kept,
    Removed,
    Added,
}

/// <summary>A stretch of text and what became of it.</summary>
/// <param name="Kind">Kept, removed or added.</param>
/// <param name="Text">Letter by letter, never empty.</param>
public sealed record Revision(RevisionKind Kind, string Text)
{
    /// <summary>
    /// From one text to another, word by word: what is kept and removed is the first text, what is kept and added the
    /// second. A space between two changed words counts as changed, so that the reader sees phrases.
    /// </summary>
    public static ImmutableArray<Revision> Between(string before, string after)
    {
        var (first, second) = (Words.Split(before), Words.Split(after));
        var numbers = new Numbering();
        var matches = SequenceAlignment.Of(numbers.Of(first), numbers.Of(second));
        var writer = new Writer();
        var (i, j) = (0, 0);
        for (var at = 0; at <= matches.Count; at++)
        {
            var match = at < matches.Count ? matches[at] : new SequenceMatch(first.Count, second.Count);
            writer.Change(first.GetRange(i, match.Before - i), second.GetRange(j, match.After - j));
            if (at < matches.Count)
            {
                writer.Keep(first[match.Before]);
            }

            (i, j) = (match.Before + 1, match.After + 1);
        }

        return writer.End();
    }

    private sealed class Writer
    {
        private readonly ImmutableArray<Revision>.Builder _revisions = ImmutableArray.CreateBuilder<Revision>();
        private readonly StringBuilder _kept = new();
        private readonly StringBuilder _removed = new();
        private readonly StringBuilder _added = new();

        private bool IsChanging => _removed.Length + _added.Length > 0;

        public void Keep(string part) => _kept.Append(part);

        public void Change(List<string> removed, List<string> added)
        {
            if (removed.Count + added.Count == 0)
            {
                return;
            }

            if (IsChanging && Words.IsBlank(_kept.ToString()))
            {
                _removed.Append(_kept);
                _added.Append(_kept);
                _kept.Clear();
            }
            else
            {
                Take();
                Take(RevisionKind.Kept, _kept);
            }

            _removed.AppendJoin(string.Empty, removed);
            _added.AppendJoin(string.Empty, added);
        }

        public ImmutableArray<Revision> End()
        {
            Take();
            Take(RevisionKind.Kept, _kept);
            return _revisions.ToImmutable();
        }

        private void Take()
        {
            Take(RevisionKind.Removed, _removed);
            Take(RevisionKind.Added, _added);
        }

        private void Take(RevisionKind kind, StringBuilder text)
        {
            if (text.Length > 0)
            {
                _revisions.Add(new Revision(kind, text.ToString()));
                text.Clear();
            }
        }
    }
}
