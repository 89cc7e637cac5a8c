using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>
/// Writes text for people, line by line. A line remains one line whatever its values contain, so no value can pass
/// for a line of the program's own.
/// </summary>
public static class TextLines
{
    /// <summary>A line; long values in its braces are shortened in the middle.</summary>
    public static StringBuilder Line(this StringBuilder text, ref LineOfValues line) =>
        text.Append(VisibleText.OfLine(line.Text)).Append('\n');

    /// <summary>A line in full, such as a sentence of a letter.</summary>
    public static StringBuilder Whole(this StringBuilder text, string line) =>
        text.Append(VisibleText.OfLine(line)).Append('\n');

    /// <summary>An empty line.</summary>
    public static StringBuilder Line(this StringBuilder text) => text.Append('\n');
}

/// <summary>A line of text, with values in its braces.</summary>
[InterpolatedStringHandler]
public readonly ref struct LineOfValues
{
    /// <summary>Longer than any sentence of the program's own.</summary>
    private const int MostOfValue = 1200;

    private readonly StringBuilder _line;

    public LineOfValues(int literalLength, int formattedCount) =>
        _line = new StringBuilder(literalLength + (16 * formattedCount));

    public string Text => _line.ToString();

    public void AppendLiteral(string value) => _line.Append(value);

    public void AppendFormatted(string? value) => _line.Append(VisibleText.Cut(value ?? string.Empty, MostOfValue));

    public void AppendFormatted<T>(T value)
        where T : struct => AppendFormatted(value, null);

    public void AppendFormatted<T>(T value, string? format)
        where T : struct =>
        _line.Append(
            value is IFormattable formattable
                ? formattable.ToString(format, CultureInfo.InvariantCulture)
                : value.ToString()
        );
}
