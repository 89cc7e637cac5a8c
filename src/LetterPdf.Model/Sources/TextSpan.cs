using System.Globalization;

namespace LetterPdf.Model;

/// <summary>A stretch of a text file.</summary>
/// <param name="File">The file.</param>
/// <param name="Start">Offset in UTF-16 units.</param>
/// <param name="Length">Number of UTF-16 units; 0 for a point.</param>
public sealed record TextSpan(SourceFile File, int Start, int Length) : Place
{
    /// <summary>Line, from 1.</summary>
    public int Line => File.PositionOf(Start).Line;

    /// <summary>Column in UTF-16 units, from 1.</summary>
    public int Column => File.PositionOf(Start).Column;

    /// <summary>The line and column after the last character, both from 1.</summary>
    public (int Line, int Column) End => File.PositionOf(Math.Min(Start + Length, File.Length));

    public override string Path => File.Path;

    public override long Position => Start;

    public override int Row => Line;

    public override string Spot
    {
        get
        {
            var (line, column) = File.PositionOf(Start);
            return string.Create(CultureInfo.InvariantCulture, $"{line}:{column}");
        }
    }

    public override Excerpt? Excerpt
    {
        get
        {
            if (File.Length == 0)
            {
                return null;
            }

            var (line, column) = File.PositionOf(Start);
            var text = File.LineText(line);
            var start = Math.Min(column - 1, text.Length);
            var number = line.ToString(CultureInfo.InvariantCulture);
            return new Excerpt("line", number, text, start, Math.Min(Length, text.Length - start));
        }
    }

    public override Place Part(int start, int length, int shown) =>
        Length == shown ? File.Span(Start + start, length) : this;

    public override Place FirstOf(char character) =>
        File.Span(Start + Math.Max(0, File.Text(Start, Length).IndexOf(character)), 1);
}
