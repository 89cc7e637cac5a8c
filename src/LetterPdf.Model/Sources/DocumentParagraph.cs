using System.Globalization;

namespace LetterPdf.Model;

/// <summary>A paragraph of a document, or some of its characters.</summary>
/// <param name="Path">The document, as the user writes it.</param>
/// <param name="Number">From 1, in the document's order.</param>
/// <param name="Text">All that the paragraph says, on one line.</param>
/// <param name="Start">Offset of what is meant, in UTF-16 units.</param>
/// <param name="Length">Number of UTF-16 units; 0 for a point.</param>
public sealed record DocumentParagraph(string Path, int Number, string Text, int Start, int Length) : Place
{
    /// <summary>All of a paragraph.</summary>
    public DocumentParagraph(string path, int number, string text)
        : this(path, number, text, 0, text.Length) { }

    public override string Path { get; } = Path;

    public override long Position => ((long)Number << 32) + Start;

    public override int Row => Number;

    public override string Spot => string.Create(CultureInfo.InvariantCulture, $"paragraph {Number}");

    public override Excerpt? Excerpt =>
        Text.Length == 0
            ? null
            : new Excerpt("paragraph", Number.ToString(CultureInfo.InvariantCulture), Text, Start, Length);

    public override Place Part(int start, int length, int shown) =>
        Length == shown ? this with { Start = Start + start, Length = length } : this;

    public override Place FirstOf(char character) =>
        this with
        {
            Start = Start + Math.Max(0, Text.AsSpan(Start, Length).IndexOf(character)),
            Length = 1,
        };
}
