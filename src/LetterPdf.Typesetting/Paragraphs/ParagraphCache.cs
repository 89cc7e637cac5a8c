using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>
/// Paragraphs as they were set, known by their text, its styles, tags and places, and their shape; kept from one letter
/// of a template to the next, where only a paragraph or two differ. A paragraph about whose words there is something to
/// say is not kept, since that has to be said of each letter. Several letters may use it at once.
/// </summary>
/// <param name="language">The letters' language (BCP 47).</param>
/// <param name="exceptions">The letters' exceptions of hyphenation.</param>
internal sealed class ParagraphCache(string language, ImmutableArray<string> exceptions)
{
    private const int Most = 4096;

    private readonly ConcurrentDictionary<Key, ImmutableArray<ComposedLine>> _lines = [];

    /// <summary>Whether it is for letters of a language with some exceptions.</summary>
    public bool IsFor(string tag, ImmutableArray<string> words) =>
        string.Equals(language, tag, StringComparison.Ordinal)
        && exceptions.AsSpan().SequenceEqual(words.AsSpan(), StringComparer.Ordinal);

    /// <summary>The lines of a paragraph; null where it has not been set.</summary>
    public ImmutableArray<ComposedLine>? Find(StyledText text, ParagraphShape shape) =>
        _lines.TryGetValue(new Key(text, shape), out var lines) ? lines : null;

    /// <summary>Keeps a paragraph.</summary>
    public void Keep(StyledText text, ParagraphShape shape, ImmutableArray<ComposedLine> lines)
    {
        if (_lines.Count >= Most)
        {
            _lines.Clear();
        }

        _lines.TryAdd(new Key(text, shape), lines);
    }

    private sealed class Key(StyledText text, ParagraphShape shape) : IEquatable<Key>
    {
        private readonly StyledText _text = text;
        private readonly ParagraphShape _shape = shape;

        public bool Equals(Key? other) =>
            other is not null
            && string.Equals(_text.Text, other._text.Text, StringComparison.Ordinal)
            && _text.Runs.AsSpan().SequenceEqual(other._text.Runs.AsSpan())
            && _text.Isolates.AsSpan().SequenceEqual(other._text.Isolates.AsSpan())
            && _text.Notes.AsSpan().SequenceEqual(other._text.Notes.AsSpan())
            && AreEqual(_shape, other._shape);

        public override bool Equals(object? obj) => Equals(obj as Key);

        public override int GetHashCode() =>
            HashCode.Combine(string.GetHashCode(_text.Text, StringComparison.Ordinal), _shape.Measure);

        private static bool AreEqual(ParagraphShape one, ParagraphShape other) =>
            one.WholeLines.AsSpan().SequenceEqual(other.WholeLines.AsSpan())
            && one.Unbreakable.AsSpan().SequenceEqual(other.Unbreakable.AsSpan())
            && one with { WholeLines = [], Unbreakable = [] } == other with { WholeLines = [], Unbreakable = [] };
    }
}
