namespace LetterPdf.Model;

/// <summary>The text of an input file, of which only what may be shown leaves it. Several threads may read it at
/// once.</summary>
public abstract class SourceText
{
    /// <summary>In UTF-16 units.</summary>
    public abstract int Length { get; }

    /// <summary>What may be shown of a stretch, in place of each character one, so that lines and columns stay
    /// correct; line ends are those of the file.</summary>
    /// <param name="start">Offset in UTF-16 units.</param>
    /// <param name="length">Number of UTF-16 units, all within the text.</param>
    public abstract string Shown(int start, int length);

    /// <summary>The offsets of all lines, ascending. CR, LF and CRLF each end a line, as editors count them.</summary>
    public abstract int[] FindLineStarts();
}
