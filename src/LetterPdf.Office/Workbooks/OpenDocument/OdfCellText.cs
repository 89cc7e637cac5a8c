using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Office;

/// <summary>Reads the text of a cell: its paragraphs (ISO/IEC 26300-1, 6.1.1).</summary>
/// <param name="part">Stands at a paragraph when it is asked for.</param>
internal sealed class OdfCellText(PartReader part, OdfStyles styles)
{
    private readonly StringBuilder _text = new();
    private RunLooks _looks;
    private Reason? _fault;
    private bool _isAfterEnd;
    private int _paragraphs;

    public bool HasComment { get; private set; }

    /// <summary>Makes ready for the next cell.</summary>
    public void Clear()
    {
        _text.Clear();
        _looks = RunLooks.None;
        _fault = null;
        _paragraphs = 0;
        HasComment = false;
    }

    private int Room => WorkbookLimits.CellCharacters - _text.Length;

    public RunText Text => new(_text.ToString(), _looks, _fault);

    /// <summary>Reads what a cell has in it: a paragraph, a comment, or what is drawn over cells.</summary>
    public void ReadPiece()
    {
        if (part.Namespace is OdfNames.Office && part.Name is "annotation")
        {
            HasComment = true;
        }
        else if (part.Namespace is OdfNames.Text && part.Name is "p" or "h")
        {
            if (_paragraphs > 0)
            {
                Append("\n", RunLooks.None);
            }

            _paragraphs++;
            _isAfterEnd = false;
            ReadRun(RunLooks.OfCell);
        }
        else if (part.Namespace is OdfNames.Text or OdfNames.Office)
        {
            _fault ??= Reason.Of(CellFinding.Filled, part.Name);
        }
    }

    private void ReadRun(RunLooks looks)
    {
        for (var level = part.Enter(); part.NextPiece(level, out var piece); )
        {
            if (piece is not null)
            {
                Folded(piece, looks);
            }
            else
            {
                ReadInside(looks);
            }
        }
    }

    private void ReadInside(RunLooks looks)
    {
        switch (
            part.Namespace is OdfNames.Text ? part.Name
            : part.Namespace is OdfNames.Office ? "office"
            : string.Empty
        )
        {
            case "span":
                var isStruck = styles.IsStruck(part.Attribute("style-name", OdfNames.Text));
                ReadRun(
                    isStruck is not { } struck ? looks
                    : struck ? RunLooks.Struck
                    : RunLooks.Plain
                );
                break;
            case "a":
                ReadRun(looks);
                break;
            case "s":
                var count = OdfNumber.Count(part, "c", OdfNames.Text, 1, WorkbookLimits.CellCharacters);
                Append(new string(' ', Math.Min(count, Room + 1)), RunLooks.None);
                break;
            case "tab":
                // LibreOffice writes it and leaves it out when it reads.
                _fault ??= CellFinding.LooseSpaces;
                Append("\t", RunLooks.None);
                break;
            case "line-break":
                Append("\n", RunLooks.None);
                break;
            case "office":
                HasComment |= part.Name is "annotation";
                break;
            case "soft-page-break" or "bookmark" or "bookmark-start" or "bookmark-end":
                break;
            default:
                _fault ??= Reason.Of(CellFinding.Filled, part.Name);
                ReadRun(looks);
                break;
        }
    }

    // By the standard, blanks that follow each other are one; LibreOffice writes and shows each of them, and only line
    // ends, which stand between elements and words, are folded.
    private void Folded(string piece, RunLooks looks)
    {
        var folded = new StringBuilder(piece.Length);
        foreach (var sign in piece)
        {
            var isEnd = sign is '\n' or '\r' or '\t';
            var isFolded = _isAfterEnd && (isEnd || sign == ' ');
            if (!isFolded)
            {
                folded.Append(isEnd ? ' ' : sign);
            }

            _isAfterEnd = isEnd || isFolded;
        }

        var text = folded.ToString();
        Append(text, string.IsNullOrWhiteSpace(text) ? RunLooks.None : looks);
    }

    private void Append(string text, RunLooks looks)
    {
        if (text.Length > Room)
        {
            _fault = Reason.Of(CellFinding.TooLong, WorkbookLimits.CellCharacters);
        }

        _text.Append(text.AsSpan(0, Math.Min(text.Length, Room)));
        _looks |= looks;
    }
}
