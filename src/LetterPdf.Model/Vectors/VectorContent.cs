using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>A picture of lines and areas.</summary>
/// <param name="Width">In its own units; x goes right from 0, what is beyond the edges is not seen.</param>
/// <param name="Height">In its own units; y goes down from 0.</param>
/// <param name="Items">Later ones cover earlier ones.</param>
public sealed record VectorContent(double Width, double Height, ImmutableArray<VectorItem> Items) : PictureContent
{
    public override double AspectRatio => Width / Height;

    /// <summary>How many shapes are seen, those in groups too.</summary>
    public int ShapeCount => Items.Sum(item => item.ShapeCount);
}

/// <summary>A part of a picture. The family is closed.</summary>
public abstract record VectorItem
{
    /// <summary>How many shapes it shows.</summary>
    public abstract int ShapeCount { get; }

    /// <summary>How many groups lie in each other, this one too.</summary>
    public abstract int Depth { get; }
}

/// <summary>Parts that are cut, or seen through, as one.</summary>
/// <param name="Items">Later ones cover earlier ones.</param>
public sealed record VectorGroup(ImmutableArray<VectorItem> Items) : VectorItem
{
    /// <summary>What lies outside of one of these is not seen.</summary>
    public ImmutableArray<VectorClip> Clips { get; init; } = [];

    /// <summary>How much is seen where; null for all.</summary>
    public VectorMask? Mask { get; init; }

    /// <summary>0 to 1, of the group as it is seen.</summary>
    public double Opacity { get; init; } = 1;

    public override int ShapeCount => Items.Sum(item => item.ShapeCount);

    public override int Depth =>
        1
        + Math.Max(
            Items.IsEmpty ? 0 : Items.Max(item => item.Depth),
            Mask is null || Mask.Items.IsEmpty ? 0 : Mask.Items.Max(item => item.Depth)
        );
}

/// <summary>An area whose outside is not seen, in the picture's numbers.</summary>
/// <param name="Path">Around the area.</param>
/// <param name="IsEvenOdd">Where the path runs around a point twice, the point is outside.</param>
public sealed record VectorClip(VectorPath Path, bool IsEvenOdd);

/// <summary>A drawing that says how much is seen of another.</summary>
/// <param name="Items">Later ones cover earlier ones.</param>
/// <param name="IsLuminance">Whether what is bright is seen; else what is covered.</param>
public sealed record VectorMask(ImmutableArray<VectorItem> Items, bool IsLuminance);

/// <summary>A path that is filled, drawn along, or both: then it is filled first.</summary>
public sealed record VectorShape : VectorItem
{
    public required VectorPath Path { get; init; }

    /// <summary>From the path's numbers, and its stroke's, to the picture's; null where they are the same.</summary>
    public AffineMatrix? Matrix { get; init; }

    public Fill? Fill { get; init; }

    /// <summary>One that can be seen through, or whose colours can, stands in a shape without a fill.</summary>
    public Stroke? Stroke { get; init; }

    public override int ShapeCount => 1;

    public override int Depth => 0;
}

/// <summary>How a path's inside is painted.</summary>
/// <param name="Paint">With what.</param>
/// <param name="Opacity">0 to 1.</param>
/// <param name="IsEvenOdd">Where the path runs around a point twice, the point is outside.</param>
public sealed record Fill(Paint Paint, double Opacity, bool IsEvenOdd);

/// <summary>How a path is drawn along.</summary>
/// <param name="Paint">With what.</param>
/// <param name="Opacity">0 to 1.</param>
/// <param name="Width">Of the line; above 0.</param>
public sealed record Stroke(Paint Paint, double Opacity, double Width)
{
    public LineCap Cap { get; init; }

    public LineJoin Join { get; init; }

    /// <summary>A sharper corner is cut off: length of its point by the width.</summary>
    public double MiterLimit { get; init; } = 4;

    /// <summary>Lengths of dashes and gaps in turn; none for a whole line.</summary>
    public ImmutableArray<double> Dashes { get; init; } = [];

    /// <summary>Where in the dashes the line begins.</summary>
    public double DashOffset { get; init; }
}

/// <summary>A line's ends, with PDF's numbers (ISO 32000-1, table 54).</summary>
public enum LineCap
{
    Butt = 0,
    Round = 1,
    Square = 2,
}

/// <summary>A line's corners, with PDF's numbers (ISO 32000-1, table 55).</summary>
public enum LineJoin
{
    Miter = 0,
    Round = 1,
    Bevel = 2,
}
