using System.Collections.Immutable;
using LetterPdf.Typesetting.Pages;

namespace LetterPdf.Typesetting.Flow;

/// <summary>All that the pages of a letter depend on of the lines of its opening: their heights, the space between
/// them, and where a page may end. Two are equal where all of it is.</summary>
internal sealed class OpeningShape : IEquatable<OpeningShape>
{
    private readonly ImmutableArray<LineBox> _boxes;

    private OpeningShape(ImmutableArray<LineBox> boxes) => _boxes = boxes;

    /// <summary>The shape of an opening.</summary>
    public static OpeningShape Of(ImmutableArray<FlowLine> lines) =>
        new([
            .. lines.Select(line => new LineBox(
                line.SpaceBefore.Points,
                line.Height.Points,
                line.MayBreakBefore,
                line is TextLine { EndsInHyphen: true }
            )
            {
                FollowsDivision = line is TextLine { Division: not default(Paragraphs.Division) },
            }),
        ]);

    public bool Equals(OpeningShape? other) =>
        other is not null && _boxes.AsSpan().SequenceEqual(other._boxes.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as OpeningShape);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var box in _boxes)
        {
            hash.Add(box);
        }

        return hash.ToHashCode();
    }
}
