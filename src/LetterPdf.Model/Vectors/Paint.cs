using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace LetterPdf.Model;

/// <summary>What an area or a line is filled with. The family is closed.</summary>
public abstract record Paint;

/// <summary>One colour, sRGB.</summary>
public sealed record SolidPaint(byte Red, byte Green, byte Blue) : Paint;

/// <summary>Colours along a line, or from circle to circle. The end colours extend beyond its ends.</summary>
public sealed record GradientPaint : Paint
{
    /// <summary>x and y of start and end; radial: x, y and radius of both circles.</summary>
    public required ImmutableArray<double> Coordinates { get; init; }

    /// <summary>
    /// At least two; offsets from 0 to 1, never falling. Where two are equal, the colour changes at once.
    /// </summary>
    public required ImmutableArray<GradientStop> Stops { get; init; }

    /// <summary>The map from the gradient's coordinates to the picture's.</summary>
    public required AffineMatrix Matrix { get; init; }

    public bool IsRadial => Coordinates.Length == 6;

    /// <summary>Whether anything beneath it shows through.</summary>
    public bool IsTranslucent => Stops.Any(stop => stop.Opacity < 1);

    /// <summary>The opacities as greys, for use as a mask: white is opaque, black is transparent.</summary>
    /// <param name="whole">A factor for all of them.</param>
    public GradientPaint Weighted(double whole) => this with { Stops = [.. Stops.Select(stop => Weight(stop, whole))] };

    private static GradientStop Weight(GradientStop stop, double whole)
    {
        var level = (byte)((stop.Opacity * whole * byte.MaxValue) + 0.5);
        return new GradientStop(stop.Offset, new SolidPaint(level, level, level), 1);
    }
}

/// <summary>A colour of a gradient.</summary>
/// <param name="Offset">0 at the start, 1 at the end.</param>
/// <param name="Color">The colour there.</param>
/// <param name="Opacity">The opacity there, 0 to 1.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct GradientStop(double Offset, SolidPaint Color, double Opacity);
