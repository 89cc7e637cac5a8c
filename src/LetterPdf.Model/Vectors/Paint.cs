using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace LetterPdf.Model;

/// <summary>What an area or a line is filled with. The family is closed.</summary>
public abstract record Paint;

/// <summary>One colour, sRGB.</summary>
public sealed record SolidPaint(byte Red, byte Green, byte Blue) : Paint;

/// <summary>Colours along a line, or from circle to circle. Beyond its ends the end colours go on.</summary>
public sealed record GradientPaint : Paint
{
    /// <summary>x and y of start and end; radial: x, y and radius of both circles.</summary>
    public required ImmutableArray<double> Coordinates { get; init; }

    /// <summary>At least two; offsets from 0 to 1, never falling.</summary>
    public required ImmutableArray<GradientStop> Stops { get; init; }

    /// <summary>From the coordinates to the picture's.</summary>
    public required AffineMatrix Matrix { get; init; }

    public bool IsRadial => Coordinates.Length == 6;
}

/// <summary>A colour of a gradient.</summary>
/// <param name="Offset">0 at the start, 1 at the end.</param>
/// <param name="Color">There.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct GradientStop(double Offset, SolidPaint Color);
