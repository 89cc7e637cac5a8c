using System.Runtime.InteropServices;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>A cell's text as it is kept, with as little as gives its place again: a list may have a hundred thousand
/// rows.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct CellText
{
    private readonly Place? _place;
    private readonly int _start;
    private readonly int _length;

    /// <param name="text">The text; null for an empty cell.</param>
    public CellText(LetterText? text)
    {
        Value = text?.Value;
        if (text?.Place is TextSpan span)
        {
            (_start, _length) = (span.Start, span.Length);
        }
        else
        {
            _place = text?.Place;
        }
    }

    /// <summary>The text; null for an empty cell.</summary>
    public string? Value { get; }

    /// <summary>The text with its place; null for an empty cell.</summary>
    /// <param name="row">The place of its row.</param>
    public LetterText? In(Place row) =>
        Value is null ? null : new LetterText(Value, _place ?? ((TextSpan)row).File.Span(_start, _length));
}
