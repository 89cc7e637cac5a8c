using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Office;

/// <summary>Reads a text with its runs: an item of the shared strings or an inline string (ECMA-376-1, 18.4.8 and
/// 18.3.1.53). How it is pronounced is left out.</summary>
/// <param name="part">Stands at the item.</param>
internal sealed class RunTextReader(PartReader part)
{
    private readonly StringBuilder _text = new();
    private RunLooks _looks;
    private Reason? _fault;
    private string _first = string.Empty;
    private bool _isFirst = true;
    private bool _endsLoosely;
    private int _pieces;

    public static RunText Read(PartReader part) => new RunTextReader(part).Read();

    private RunText Read()
    {
        var hasRuns = false;
        var hasText = false;
        for (var level = part.Enter(); part.NextChild(level); )
        {
            switch (part.Name)
            {
                case "t":
                    hasText = hasText ? throw part.Broken() : true;
                    Piece(RunLooks.OfCell);
                    break;
                case "r":
                    hasRuns = true;
                    Run();
                    break;
                case "rPh" or "phoneticPr" or "extLst":
                    break;
                default:
                    throw part.Broken();
            }
        }

        return Finished(hasTwo: hasRuns && hasText);
    }

    // A text and runs beside it: some programs show the one, some the other, some both.
    private RunText Finished(bool hasTwo)
    {
        var shown = EscapedText.Show(_text.ToString());
        var twice = hasTwo ? Reason.Of(CellFinding.TwoTexts, _first, shown.Text) : null;
        return new RunText(shown.Text, _looks, twice ?? _fault ?? shown.Fault);
    }

    private void Run()
    {
        var looks = RunLooks.OfCell;
        for (var level = part.Enter(); part.NextChild(level); )
        {
            switch (part.Name)
            {
                case "rPr":
                    looks = FontReader.IsStruck(part) ? RunLooks.Struck : RunLooks.Plain;
                    break;
                case "t":
                    Piece(looks);
                    break;
                case "extLst":
                    break;
                default:
                    throw part.Broken();
            }
        }
    }

    // Excel drops white space at the ends of a piece that does not ask to keep it, other programs do not: only at the
    // ends of the whole text is that nothing.
    private void Piece(RunLooks looks)
    {
        // Each piece of a text that fits into a cell has a character at least.
        _pieces = _pieces < WorkbookLimits.CellCharacters ? _pieces + 1 : throw part.Broken();
        var keeps = part.KeepsSpace;
        var text = part.Text(
            WorkbookLimits.CellCharacters + 1 - Math.Min(_text.Length, WorkbookLimits.CellCharacters),
            out var isCut
        );
        if (isCut || _text.Length + text.Length > WorkbookLimits.CellCharacters)
        {
            _fault = Reason.Of(CellFinding.TooLong, WorkbookLimits.CellCharacters);
            text = text[..Math.Min(text.Length, WorkbookLimits.CellCharacters - _text.Length)];
        }

        if (text.Length == 0)
        {
            return;
        }

        var isLoose = !keeps && !_isFirst && char.IsWhiteSpace(text[0]);
        _fault ??= isLoose || _endsLoosely ? CellFinding.LooseSpaces : (Reason?)null;
        _endsLoosely = !keeps && char.IsWhiteSpace(text[^1]);
        _first = _isFirst ? text : _first;
        _isFirst = false;
        _looks |= string.IsNullOrWhiteSpace(text) ? RunLooks.None : looks;
        _text.Append(text);
    }
}
