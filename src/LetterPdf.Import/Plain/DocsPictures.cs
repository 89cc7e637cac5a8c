using System.Collections.Immutable;

namespace LetterPdf.Import;

/// <summary>Lines that hold a picture's bytes: "[image1]: &lt;data:image/png;base64,...&gt;". What shows the picture
/// is named where it stands in the text.</summary>
/// <param name="Lines">These lines.</param>
/// <param name="Text">The other lines.</param>
/// <param name="Length">Their UTF-16 units.</param>
internal sealed record DocsPictures(ImmutableArray<PlainLine> Lines, ImmutableArray<PlainLine> Text, int Length)
{
    private const int LongestName = 60;

    public static DocsPictures In(ImmutableArray<PlainLine> lines)
    {
        ImmutableArray<PlainLine> pictures = [.. lines.Where(line => IsPicture(line.Text))];
        return new DocsPictures(
            pictures,
            [.. lines.Where(line => !IsPicture(line.Text))],
            pictures.Sum(line => line.End - line.Start)
        );
    }

    private static bool IsPicture(ReadOnlySpan<char> line)
    {
        var close = line.StartsWith('[') ? line[..Math.Min(line.Length, LongestName)].IndexOf("]:") : -1;
        return close > 1 && line[(close + 2)..].TrimStart(" <").StartsWith("data:", StringComparison.OrdinalIgnoreCase);
    }
}
