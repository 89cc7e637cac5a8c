using System.Runtime.InteropServices;
using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>The state of a reader of content: what is open, and what was said.</summary>
internal sealed class ContentState(PageView page, PdfDictionary? resources, FaultLog log, PageInk ink)
{
    private const int DeepestStates = 28;
    private const int DeepestMarks = 64;

    private readonly Stack<FontView?> _saved = [];
    private readonly Stack<Mark> _marks = [];
    private readonly List<Said> _said = [];
    private readonly TextPen _pen = new(ink);
    private readonly double[] _matrix = [1, 0, 0, 1, 0, 0];
    private string? _last;
    private bool _isText;
    private bool _isInsideMark;

    public PdfDictionary? Resources { get; } = resources;

    public FontView? Font { get; set; }

    /// <summary>How many forms this one is nested in.</summary>
    public int Depth { get; private init; }

    /// <summary>The state of a form that is drawn here.</summary>
    public ContentState Inside(PdfDictionary? resources) =>
        new(page, resources, log, ink) { Depth = Depth + 1, _isInsideMark = IsMarked };

    private bool IsMarked => _isInsideMark || _marks.Any(mark => mark.IsArtifact || mark.Content is not null);

    public void Fault(string check, Reason reason) => log.Add(check, reason, null, page.Number);

    public void Save()
    {
        if (_saved.Count == DeepestStates)
        {
            Fault(CheckName.Nesting, ContentFault.SavedTooDeep);
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
            Fault(CheckName.Balance, ContentFault.NeverSaved);
        }
    }

    public void Text(bool begins)
    {
        if (_isText == begins)
        {
            Fault(CheckName.Balance, ContentFault.TextInText);
        }

        _isText = begins;
    }

    public void Paint(string word)
    {
        if (!IsMarked)
        {
            Fault(CheckName.Marking, ContentFault.Unmarked);
        }

        if (!_isText && word is "Tj" or "TJ" or "'" or "\"")
        {
            Fault(CheckName.Balance, ContentFault.OutsideOfText);
        }
    }

    /// <summary>Checks that this program draws like that, and notes where text, rules and pictures are on the
    /// page.</summary>
    public void Draw(string word, List<PdfValue> operands)
    {
        if (log.IsFull(CheckName.Forms))
        {
            return;
        }

        var fault = ContentGrammar.Fault(word, operands, _last, Depth > 0);
        _last = word;
        if (fault is not null)
        {
            Fault(CheckName.Forms, fault);
        }
        else if (Depth == 0)
        {
            _pen.Apply(word, operands);
            if (word is "cm" or "re")
            {
                SetNumbers(operands);
            }
            else if (word is "f")
            {
                ink.AddRule(_matrix[0], _matrix[1], _matrix[2], _matrix[3]);
            }
        }
    }

    /// <summary>Notes a picture, of a size in its own units, where the matrix places it.</summary>
    public void Place((double Width, double Height) size)
    {
        if (Depth == 0)
        {
            ink.AddPicture(PageInk.Box.Of(_matrix, size.Width, size.Height));
        }
    }

    public void Adjust(double thousandths) => _pen.Adjust(thousandths);

    /// <summary>Sets a glyph.</summary>
    /// <param name="text">What it stands for.</param>
    /// <param name="width">Its advance in thousandths of the em.</param>
    public void Show(string text, double width)
    {
        _said.Add(new Said(text, _pen.Line));
        if (Depth == 0)
        {
            page.Letters.Append(text);
            _pen.Show(width, !string.IsNullOrWhiteSpace(text));
        }
    }

    private void SetNumbers(List<PdfValue> operands)
    {
        for (var i = 0; i < operands.Count; i++)
        {
            _matrix[i] = ContentGrammar.Number(operands[i]) ?? double.NaN;
        }
    }

    public void Begin(List<PdfValue> operands, PdfDictionary? properties)
    {
        var tag = (operands.FirstOrDefault() as PdfName)?.Value ?? string.Empty;
        var content = properties?["MCID"] is PdfInteger identifier ? new MarkedContent(identifier.Value, tag) : null;
        var isArtifact = tag is "Artifact";
        if ((isArtifact || content is not null) && IsMarked)
        {
            Fault(CheckName.Marking, isArtifact ? ContentFault.OrnamentInContent : ContentFault.ContentInContent);
        }

        if (content is not null && Depth == 0 && !page.TryAdd(content))
        {
            Fault(CheckName.ContentIds, Reason.Of(ContentFault.DoubleIdentifier, content.Identifier));
        }

        var replacement = properties?["ActualText"] is PdfString text ? TextString.Decode(text.Bytes) : null;
        if (_marks.Count < DeepestMarks)
        {
            _marks.Push(new Mark(content, isArtifact, tag is "ReversedChars", replacement, _said.Count));
        }
        else
        {
            Fault(CheckName.Balance, ContentFault.MarkedTooDeep);
        }
    }

    public void End()
    {
        if (!_marks.TryPop(out var mark))
        {
            Fault(CheckName.Balance, ContentFault.NeverBegan);
            return;
        }

        if (mark.Replacement is not null)
        {
            var shown = CollectionsMarshal.AsSpan(_said)[mark.Start..];
            if (SpokenWords.Fault(mark.Replacement, shown) is { } fault)
            {
                Fault(CheckName.Spoken, fault);
            }

            _said.RemoveRange(mark.Start, _said.Count - mark.Start);
            _said.Add(new Said(mark.Replacement, _pen.Line));
        }

        if (mark.IsReversed)
        {
            _said.Reverse(mark.Start, _said.Count - mark.Start);
        }

        if (mark.Content is not null)
        {
            mark.Content.Text = string.Concat(_said.Skip(mark.Start).Select(said => said.Text));
        }
    }

    public void Finish()
    {
        if (_marks.Count > 0 || _saved.Count > 0 || _isText)
        {
            Fault(CheckName.Balance, ContentFault.StillOpen);
        }
    }

    private sealed record Mark(
        MarkedContent? Content,
        bool IsArtifact,
        bool IsReversed,
        string? Replacement,
        int Start
    );
}
