using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>A picture of lines and areas.</summary>
/// <param name="Width">The width in its own units; x goes right from 0, and anything beyond the edges is
/// clipped.</param>
/// <param name="Height">The height in its own units; y goes down from 0.</param>
/// <param name="Items">Later ones cover earlier ones.</param>
public sealed record VectorContent(double Width, double Height, ImmutableArray<VectorItem> Items) : PictureContent
{
    public override double AspectRatio => Width / Height;

    /// <summary>The number of visible shapes, including those in groups.</summary>
    public int ShapeCount => Items.Sum(item => item.ShapeCount);
}

/// <summary>A part of a picture. The family is closed.</summary>
public abstract record VectorItem
{
    /// <summary>How many shapes it shows.</summary>
    public abstract int ShapeCount { get; }

    /// <summary>How deeply groups are nested, counting this one.</summary>
    public abstract int Depth { get; }
}

/// <summary>Parts that are clipped, masked or faded together.</summary>
/// <param name="Items">Later ones cover earlier ones.</param>
public sealed record VectorGroup(ImmutableArray<VectorItem> Items) : VectorItem
{
    /// <summary>Clipping areas: only what lies inside all of them is visible.</summary>
    public ImmutableArray<VectorClip> Clips { get; init; } = [];

    /// <summary>A mask for the visibility of each point; null for none.</summary>
    public VectorMask? Mask { get; init; }

    /// <summary>The opacity of the group as a whole, 0 to 1.</summary>
    public double Opacity { get; init; } = 1;

    public override int ShapeCount => Items.Sum(item => item.ShapeCount);

    public override int Depth =>
        1
        + Math.Max(
            Items.IsEmpty ? 0 : Items.Max(item => item.Depth),
            Mask is null || Mask.Items.IsEmpty ? 0 : Mask.Items.Max(item => item.Depth)
        );
}

/// <summary>A clipping area, in the picture's coordinates.</summary>
/// <param name="Path">The outline of the area.</param>
/// <param name="IsEvenOdd">Whether a point is outside where the path winds around it an even number of times.</param>
public sealed record VectorClip(VectorPath Path, bool IsEvenOdd);

/// <summary>A drawing that controls the visibility of another.</summary>
/// <param name="Items">Later ones cover earlier ones.</param>
/// <param name="IsLuminance">Whether visibility follows brightness; otherwise it follows coverage.</param>
public sealed record VectorMask(ImmutableArray<VectorItem> Items, bool IsLuminance);

/// <summary>A path that is filled, stroked, or both: then it is filled first.</summary>
public sealed record VectorShape : VectorItem
{
    public required VectorPath Path { get; init; }

    /// <summary>The map from the coordinates of the path and its stroke to the picture's; null where they are the
    /// same.</summary>
    public AffineMatrix? Matrix { get; init; }

    public Fill? Fill { get; init; }

    /// <summary>The stroke; one that is translucent is in a shape without a fill.</summary>
    public Stroke? Stroke { get; init; }

    public override int ShapeCount => 1;

    public override int Depth => 0;
}

/// <summary>How a path's inside is painted.</summary>
/// <param name="Paint">The paint.</param>
/// <param name="Opacity">0 to 1.</param>
/// <param name="IsEvenOdd">Whether a point is outside where the path winds around it an even number of times.</param>
public sealed record Fill(Paint Paint, double Opacity, bool IsEvenOdd);

/// <summary>How a path is stroked.</summary>
/// <param name="Paint">The paint.</param>
/// <param name="Opacity">0 to 1.</param>
/// <param name="Width">The width of the line; above 0.</param>
public sealed record Stroke(Paint Paint, double Opacity, double Width)
{
    public LineCap Cap { get; init; }

    public LineJoin Join { get; init; }

    /// <summary>The greatest ratio of a miter's length to the line width; sharper corners are cut off.</summary>
    public double MiterLimit { get; init; } = 4;

    /// <summary>The lengths of dashes and gaps in turn; none for a solid line.</summary>
    public ImmutableArray<double> Dashes { get; init; } = [];

    /// <summary>The offset in the dash pattern at which the line begins.</summary>
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
