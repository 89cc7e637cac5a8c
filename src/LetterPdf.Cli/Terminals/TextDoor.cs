using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Cli.Terminals;

/// <summary>
/// The filter for all text that the program prints: whatever a file, an archive, a server or a command line contains,
/// no character passes that could control a terminal. Only the program's own colours bypass it
/// (<see cref="World.Paint"/>).
/// </summary>
/// <param name="below">Where the text goes.</param>
internal sealed class TextDoor(TextWriter below) : TextWriter(below.FormatProvider)
{
    /// <summary>The longest line, in UTF-16 units: a longer one would flood the terminal, and its middle is left
    /// out.</summary>
    private const int MostOfLine = 4000;

    private char? _high;

    public override Encoding Encoding => below.Encoding;

    /// <summary>A text as it may be shown: on one line, whatever it contains.</summary>
    public static string Line(string line) => VisibleText.OfLine(VisibleText.Cut(line, MostOfLine));

    public override void Write(char value)
    {
        // The halves of a surrogate pair may arrive one by one.
        if (char.IsHighSurrogate(value) && _high is null)
        {
            _high = value;
            return;
        }

        var text = _high is { } high ? $"{high}{value}" : value.ToString();
        _high = null;
        below.Write(VisibleText.OfLines(text));
    }

    public override void Write(string? value) => below.Write(VisibleText.OfLines(value ?? string.Empty));

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void WriteLine() => below.WriteLine();

    public override void WriteLine(string? value) => below.WriteLine(Line(value ?? string.Empty));

    public override void WriteLine(ReadOnlySpan<char> buffer) => WriteLine(buffer.ToString());

    public override void Flush() => below.Flush();
}
