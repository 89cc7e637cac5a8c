namespace LetterPdf.Model;

/// <summary>A stretch of an input file: the place that a diagnostic points to.</summary>
/// <param name="File">The file.</param>
/// <param name="Start">Offset in UTF-16 units.</param>
/// <param name="Length">Number of UTF-16 units; 0 for a point.</param>
public readonly record struct SourceSpan(SourceFile File, int Start, int Length)
{
    /// <summary>Line, from 1.</summary>
    public int Line => File.PositionOf(Start).Line;

    /// <summary>Column in UTF-16 units, from 1.</summary>
    public int Column => File.PositionOf(Start).Column;

    /// <summary>"data/body.md:3:14", as diagnostics and golden files name a place.</summary>
    public override string ToString()
    {
        var (line, column) = File.PositionOf(Start);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File.Path}:{line}:{column}");
    }
}
