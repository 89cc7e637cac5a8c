using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <summary>A picture of lines and areas.</summary>
/// <param name="Width">In its own units; x goes right from 0, what is beyond the edges is not seen.</param>
/// <param name="Height">In its own units; y goes down from 0.</param>
/// <param name="Shapes">Later ones cover earlier ones.</param>
public sealed record VectorContent(double Width, double Height, ImmutableArray<VectorShape> Shapes) : PictureContent
{
    public override double AspectRatio => Width / Height;
}

/// <summary>A path that is filled, drawn along, or both: then it is filled first.</summary>
public sealed record VectorShape
{
    public required VectorPath Path { get; init; }

    /// <summary>From the path's numbers, and its stroke's, to the picture's; null where they are the same.</summary>
    public AffineMatrix? Matrix { get; init; }

    public Fill? Fill { get; init; }

    public Stroke? Stroke { get; init; }
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
