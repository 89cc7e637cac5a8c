using System.Collections.Immutable;
using LetterPdf.Office;

namespace LetterPdf.Import;

/// <summary>Numbers a document's notes in the order in which the text refers to them.</summary>
internal sealed class WordNotes
{
    private readonly Dictionary<(bool IsEndnote, string Id), WordNote> _notes = [];
    private readonly Dictionary<(bool IsEndnote, string Id), int> _numbers = [];
    private readonly List<(WordNote Note, int Paragraph)> _used = [];
    private readonly HashSet<(bool IsEndnote, string Id)> _left = [];

    public WordNotes(ImmutableArray<WordNote> notes)
    {
        foreach (var note in notes)
        {
            _notes.TryAdd((note.IsEndnote, note.Id), note);
        }
    }

    /// <summary>In the order of their numbers, with the paragraph of the first reference.</summary>
    public IReadOnlyList<(WordNote Note, int Paragraph)> Used => _used;

    /// <summary>Those to which nothing refers.</summary>
    public IEnumerable<WordNote> Unused =>
        _notes.Where(note => !_numbers.ContainsKey(note.Key) && !_left.Contains(note.Key)).Select(note => note.Value);

    /// <summary>Says that a note was named where its sign is.</summary>
    public void Leave(WordNoteMark mark) => _left.Add((mark.IsEndnote, mark.Id));

    public WordNote? Find(WordNoteMark mark) => _notes.GetValueOrDefault((mark.IsEndnote, mark.Id));

    /// <summary>The number of the note that a sign refers to; null where there is no such note.</summary>
    public int? NumberOf(WordNoteMark mark, int paragraph)
    {
        var key = (mark.IsEndnote, mark.Id);
        if (_numbers.TryGetValue(key, out var number))
        {
            return number;
        }

        if (!_notes.TryGetValue(key, out var note) || !HasText(note.Blocks))
        {
            return null;
        }

        _used.Add((note, paragraph));
        _numbers.Add(key, _used.Count);
        return _used.Count;
    }

    private static bool HasText(ImmutableArray<WordBlock> blocks) => !string.IsNullOrWhiteSpace(WordsOf.Shown(blocks));
}
