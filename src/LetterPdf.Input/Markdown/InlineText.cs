using System.Collections.Immutable;
using System.Text;
using LetterPdf.Model;
using Md = Markdig.Syntax;

namespace LetterPdf.Input;

/// <summary>Gathers neighbouring pieces of text into one, folds its white space and knows whether a blank stands before it.</summary>
internal sealed class InlineText(MappedText text, DiagnosticBag diagnostics)
{
    private readonly StringBuilder _run = new();
    private int _start;
    private int _end;
    private bool _isAfterBlank = true;

    public void Add(string piece, Md.SourceSpan span)
    {
        var invalid = LetterCharacters.FindInvalid(piece);
        if (invalid >= 0)
        {
            var place = span.Length == piece.Length ? text.SpanOf(span.Start + invalid, 1) : text.SpanOf(span.Start, span.Length);
            diagnostics.Add(DiagnosticCatalog.InvalidBodyText.At(place, $"the body holds {LetterCharacters.Describe(piece[invalid])}"));
            return;
        }

        if (_run.Length == 0)
        {
            _start = span.Start;
        }

        _run.Append(piece);
        _end = span.End + 1;
    }

    /// <summary>Says that a line begins: a blank at its start is nothing.</summary>
    public void StartLine() => _isAfterBlank = true;

    /// <summary>Closes the piece, if there is one.</summary>
    public void Flush(ImmutableArray<Inline>.Builder inlines)
    {
        var value = LetterCharacters.Collapse(_run.ToString());
        value = LetterCharacters.ToNfc(_isAfterBlank ? value.TrimStart(' ') : value);
        _run.Clear();
        if (value.Length > 0)
        {
            _isAfterBlank = value[^1] == ' ';
            inlines.Add(new TextInline(value, text.SpanOf(_start, Math.Max(0, _end - _start))));
        }
    }
}
