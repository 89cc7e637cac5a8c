using System.Text;

namespace LetterPdf.Office;

/// <summary>The fields that are open at a place of a document: their instructions and results are cut into runs, and
/// go over paragraphs (17.16.18).</summary>
internal sealed class FieldStack
{
    // Fields in fields: no document nests them deeper, and more are not told apart.
    private const int Deepest = 50;

    private const int LongestInstruction = 2_000;

    private readonly Stack<OpenField> _open = [];
    private int _skipped;
    private int _count;

    /// <summary>Whether what comes is an instruction, and not shown.</summary>
    public bool IsInstruction { get; private set; }

    /// <summary>The innermost field whose result is shown, other than a link; null for none.</summary>
    public WordField? Shown { get; private set; }

    /// <summary>Where the innermost link leads; null for none.</summary>
    public WordLink? Link { get; private set; }

    public void Begin(string? formValue)
    {
        if (_open.Count == Deepest)
        {
            _skipped++;
            return;
        }

        _open.Push(new OpenField { FormValue = formValue });
        Settle();
    }

    public void AddInstruction(string text)
    {
        if (_open.TryPeek(out var field) && field.Field is null && field.Text.Length < LongestInstruction)
        {
            field.Text.Append(text);
        }
    }

    public void Separate()
    {
        if (_skipped == 0 && _open.TryPeek(out var field))
        {
            Close(field);
            Settle();
        }
    }

    /// <summary>Ends the innermost field.</summary>
    /// <returns>The field where nothing of its result was shown; null for others.</returns>
    public (WordField Field, string? FormValue)? End()
    {
        if (_skipped > 0)
        {
            _skipped--;
            return null;
        }

        if (!_open.TryPop(out var field))
        {
            return null;
        }

        Close(field);
        Settle();
        return field.IsShown && field.FormValue is null ? null : (field.Field!, field.FormValue);
    }

    /// <summary>Says that something of the results is shown.</summary>
    public void Show()
    {
        foreach (var field in _open)
        {
            field.IsShown = true;
        }
    }

    /// <summary>A field from its instruction.</summary>
    public WordField FieldOf(string instruction)
    {
        var words = instruction.Trim();
        var end = words.IndexOfAny([' ', '\t', '\\', '"']);
        return new WordField(++_count, (end < 0 ? words : words[..end]).ToUpperInvariant(), words);
    }

    /// <summary>Where a link's instruction leads; null for other fields.</summary>
    public static WordLink? LinkOf(WordField field)
    {
        if (field.Kind is not "HYPERLINK")
        {
            return null;
        }

        string? target = null;
        var anchor = string.Empty;
        var words = FieldWords.Of(field.Instruction);
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i] is "\\l" && i + 1 < words.Count)
            {
                anchor = "#" + words[++i];
            }
            else if (words[i] is "\\o" or "\\t" or "\\m")
            {
                i++;
            }
            else if (!words[i].StartsWith('\\'))
            {
                target ??= words[i];
            }
        }

        return new WordLink(target + anchor);
    }

    private void Close(OpenField field)
    {
        if (field.Field is null)
        {
            field.Field = FieldOf(field.Text.ToString());
            field.Link = LinkOf(field.Field);
        }
    }

    private void Settle()
    {
        IsInstruction = _open.Any(field => field.Field is null);
        Shown = null;
        Link = null;
        foreach (var field in _open)
        {
            Link ??= field.Link;
            Shown ??= field.Link is null ? field.Field : null;
        }
    }

    private sealed class OpenField
    {
        public StringBuilder Text { get; } = new();

        public WordField? Field { get; set; }

        public WordLink? Link { get; set; }

        public string? FormValue { get; init; }

        public bool IsShown { get; set; }
    }
}
