using System.Collections.Immutable;
using System.Text;
using LetterPdf.Model;
using LetterPdf.Unicode;
using Md = Markdig.Syntax;

namespace LetterPdf.Input;

/// <summary>Joins neighbouring pieces of text into one, folds white space, and knows whether a space precedes
/// it.</summary>
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
            var place =
                span.Length == piece.Length
                    ? text.SpanOf(span.Start + invalid, 1)
                    : text.SpanOf(span.Start, span.Length);
            diagnostics.Add(
                DiagnosticCatalog.InvalidBodyText.At(place, Reason.Of(MarkdownFinding.InvalidCharacter, piece[invalid]))
            );
            return;
        }

        if (_run.Length == 0)
        {
            _start = span.Start;
        }

        _run.Append(piece);
        _end = span.End + 1;
    }

    /// <summary>Marks the start of a line: a space there is dropped.</summary>
    public void StartLine() => _isAfterBlank = true;

    /// <summary>Marks something that is not text: a space after it is not a second one.</summary>
    public void EndBlank() => _isAfterBlank = false;

    /// <summary>Closes the piece, if there is one.</summary>
    /// <param name="linksAddresses">Whether a web or mail address in it becomes a link.</param>
    public void Flush(ImmutableArray<Inline>.Builder inlines, bool linksAddresses = true)
    {
        var value = LetterCharacters.Collapse(_run.ToString());
        value = LetterCharacters.ToNfc(_isAfterBlank ? value.TrimStart(' ') : value);
        _run.Clear();
        if (value.Length == 0)
        {
            return;
        }

        _isAfterBlank = value[^1] == ' ';
        if (linksAddresses)
        {
            AddWithLinks(value, inlines);
        }
        else
        {
            inlines.Add(Piece(value, 0, value.Length));
        }
    }

    private void AddWithLinks(string value, ImmutableArray<Inline>.Builder inlines)
    {
        var start = 0;
        for (var found = NetAddress.Find(value); found is { } address; found = NetAddress.Find(value, address.End))
        {
            if (BareAddress.TargetOf(value[address.Start..address.End]) is not { } target)
            {
                continue;
            }

            if (address.Start > start)
            {
                inlines.Add(Piece(value, start, address.Start));
            }

            var shown = Piece(value, address.Start, address.End);
            inlines.Add(new Link(target, [shown], shown.Place));
            start = address.End;
        }

        if (start < value.Length)
        {
            inlines.Add(Piece(value, start, value.Length));
        }
    }

    // Where spaces were folded, or characters were written as others, only the whole has a place.
    private TextInline Piece(string value, int start, int end)
    {
        var isVerbatim = _end - _start == value.Length;
        return new TextInline(
            value[start..end],
            isVerbatim ? text.SpanOf(_start + start, end - start) : text.SpanOf(_start, Math.Max(0, _end - _start))
        );
    }
}
