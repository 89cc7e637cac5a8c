using System.Collections.Immutable;
using System.Text;
using LetterPdf.Model;
using LetterPdf.Unicode;

namespace LetterPdf.Import;

/// <summary>
/// The inlines of a paragraph from stretches of text, each with its look, cut anywhere. White space is folded over all
/// of them; it takes the look of both its neighbours, and so do signs, so that emphasis begins and ends with a word.
/// </summary>
internal sealed class StyledText
{
    private readonly List<Stretch> _stretches = [];
    private readonly StringBuilder _open = new();
    private InlineLook _look;
    private bool _isAfterBlank = true;

    /// <summary>Whether signs keep the look that they have: nobody typed it by accident.</summary>
    public bool KeepsSigns { get; init; }

    /// <summary>Whether there is nothing to show yet.</summary>
    public bool IsEmpty => _stretches.Count == 0 && _open.Length == 0;

    /// <summary>Whether it holds the sign of a note.</summary>
    public bool HasNotes => _stretches.Exists(stretch => stretch.Note is not null);

    /// <summary>Whether it says something: a letter, a sign, or a note.</summary>
    public bool SaysSomething => HasNotes || _stretches.Exists(stretch => Says(stretch.Text)) || Says(_open.ToString());

    public void Add(string text, InlineLook look)
    {
        foreach (var c in text)
        {
            if (LetterCharacters.IsZeroWidth(c))
            {
                continue;
            }

            var isBlank = LetterCharacters.IsFoldable(c);
            if (!isBlank || !_isAfterBlank)
            {
                Append(isBlank ? ' ' : c, look);
            }

            _isAfterBlank = isBlank;
        }
    }

    /// <summary>A line break; blanks beside it are dropped.</summary>
    public void AddBreak()
    {
        TrimEnd();
        if (!IsEmpty)
        {
            Flush();
            _stretches.Add(new Stretch(default) { IsBreak = true });
        }

        _isAfterBlank = true;
    }

    public void AddNote(int number)
    {
        Flush();
        _stretches.Add(new Stretch(default) { Note = number });
        _isAfterBlank = false;
    }

    /// <summary>What was added, each inline at the place of all.</summary>
    public ImmutableArray<Inline> ToInlines(Place place)
    {
        TrimEnd();
        Flush();
        while (_stretches is [.., { IsBreak: true }])
        {
            _stretches.RemoveAt(_stretches.Count - 1);
        }

        StretchLooks.Settle(_stretches, KeepsSigns);
        return InlineNesting.Of(_stretches, place);
    }

    private bool Says(string text) =>
        !SteeringCharacters.AreAll(text) && (KeepsSigns || !string.IsNullOrWhiteSpace(text));

    // Blanks are stretches of their own: their looks depend on what stands beside them.
    private void Append(char c, InlineLook look)
    {
        if (_open.Length > 0 && (look != _look || char.IsWhiteSpace(c) != char.IsWhiteSpace(_open[^1])))
        {
            Flush();
        }

        _look = look;
        _open.Append(c);
    }

    private void Flush()
    {
        if (_open.Length > 0)
        {
            _stretches.Add(new Stretch(_look) { Text = _open.ToString() });
            _open.Clear();
        }
    }

    private void TrimEnd()
    {
        if (_isAfterBlank && _open.Length > 0)
        {
            _open.Length--;
        }
    }
}
