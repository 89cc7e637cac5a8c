namespace LetterPdf.Verification;

/// <summary>Where a reader of content stands: what is open, and what has been said.</summary>
internal sealed class ContentState(PageView page, PdfDictionary? resources, FaultLog log)
{
    private const int DeepestStates = 28;
    private const int DeepestMarks = 64;

    private readonly Stack<FontView?> _saved = [];
    private readonly Stack<Mark> _marks = [];
    private readonly List<string> _said = [];
    private bool _isText;
    private bool _isInsideMark;

    public PdfDictionary? Resources { get; } = resources;

    public FontView? Font { get; set; }

    /// <summary>How many forms this one is drawn in.</summary>
    public int Depth { get; private init; }

    /// <summary>The state of a form that is drawn here.</summary>
    public ContentState Inside(PdfDictionary? resources) => new(page, resources, log) { Depth = Depth + 1, _isInsideMark = IsMarked };

    private bool IsMarked => _isInsideMark || _marks.Any(mark => mark.IsArtifact || mark.Content is not null);

    public void Fault(string check, string message) => log.Add(check, message, null, page.Number);

    public void Save()
    {
        if (_saved.Count == DeepestStates)
        {
            Fault(CheckName.Nesting, "graphics states are saved more than 28 deep (q)");
        }

        if (_saved.Count < 10 * DeepestStates)
        {
            _saved.Push(Font);
        }
    }

    public void Restore()
    {
        if (_saved.TryPop(out var font))
        {
            Font = font;
        }
        else
        {
            Fault(CheckName.Balance, "a graphics state is restored that was never saved (Q)");
        }
    }

    public void Text(bool begins)
    {
        if (_isText == begins)
        {
            Fault(CheckName.Balance, "text begins inside text, or ends outside it (BT, ET)");
        }

        _isText = begins;
    }

    public void Paint(string word)
    {
        if (!IsMarked)
        {
            Fault(CheckName.Marking, "something is shown that is neither in a tag nor marked as an ornament");
        }

        if (!_isText && word is "Tj" or "TJ" or "'" or "\"")
        {
            Fault(CheckName.Balance, "text is shown outside of text (BT, ET)");
        }
    }

    public void Begin(List<PdfValue> operands, PdfDictionary? properties)
    {
        var tag = (operands.FirstOrDefault() as PdfName)?.Value ?? string.Empty;
        var content = properties?["MCID"] is PdfInteger identifier ? new MarkedContent(identifier.Value, tag) : null;
        var isArtifact = tag is "Artifact";
        if ((isArtifact || content is not null) && IsMarked)
        {
            Fault(CheckName.Marking, isArtifact ? "an ornament stands inside content that is in a tag, or in another" : "content that is in a tag stands inside other content, or in an ornament");
        }

        if (content is not null && Depth == 0 && !page.TryAdd(content))
        {
            Fault(CheckName.ContentIds, $"two stretches of content have the number {content.Identifier} (/MCID)");
        }

        var replacement = properties?["ActualText"] is PdfString text ? TextString.Decode(text.Bytes) : null;
        if (_marks.Count < DeepestMarks)
        {
            _marks.Push(new Mark(content, isArtifact, tag is "ReversedChars", replacement, _said.Count));
        }
        else
        {
            Fault(CheckName.Balance, "content is marked inside marked content too deep");
        }
    }

    public void End()
    {
        if (!_marks.TryPop(out var mark))
        {
            Fault(CheckName.Balance, "marked content ends that never began (EMC)");
            return;
        }

        if (mark.Replacement is not null)
        {
            _said.RemoveRange(mark.Start, _said.Count - mark.Start);
            _said.Add(mark.Replacement);
        }

        if (mark.IsReversed)
        {
            _said.Reverse(mark.Start, _said.Count - mark.Start);
        }

        if (mark.Content is not null)
        {
            mark.Content.Text = string.Concat(_said.Skip(mark.Start));
        }
    }

    public void Say(string text)
    {
        _said.Add(text);
        if (Depth == 0)
        {
            page.Letters.Append(text);
        }
    }

    public void Finish()
    {
        if (_marks.Count > 0 || _saved.Count > 0 || _isText)
        {
            Fault(CheckName.Balance, "the content ends while something in it is still open (BDC, q or BT)");
        }
    }

    private sealed record Mark(MarkedContent? Content, bool IsArtifact, bool IsReversed, string? Replacement, int Start);
}
