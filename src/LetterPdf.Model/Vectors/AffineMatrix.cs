using System.Runtime.InteropServices;

namespace LetterPdf.Model;

/// <summary>
/// An affine map of the plane, with its coefficients in the order of PDF and SVG: x' = A x + C y + E, y' = B x + D y
/// + F.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct AffineMatrix(double A, double B, double C, double D, double E, double F)
{
    public static AffineMatrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    public double Determinant => (A * D) - (B * C);

    /// <summary>
    /// Whether lengths scale equally in all directions: nothing but rotation, reflection, translation and uniform
    /// scaling.
    /// </summary>
    public bool IsSimilarity
    {
        get
        {
            var size = Math.Abs(A) + Math.Abs(B) + Math.Abs(C) + Math.Abs(D);
            var isTurned = Math.Abs(A - D) + Math.Abs(B + C) <= size * 1e-9;
            return isTurned || Math.Abs(A + D) + Math.Abs(B - C) <= size * 1e-9;
        }
    }

    public static AffineMatrix Translation(double x, double y) => new(1, 0, 0, 1, x, y);

    public static AffineMatrix Scaling(double x, double y) => new(x, 0, 0, y, 0, 0);

    /// <summary>This map first, the other then.</summary>
    public AffineMatrix Then(AffineMatrix other) =>
        new(
            (A * other.A) + (B * other.C),
            (A * other.B) + (B * other.D),
            (C * other.A) + (D * other.C),
            (C * other.B) + (D * other.D),
            (E * other.A) + (F * other.C) + other.E,
            (E * other.B) + (F * other.D) + other.F
        );

    /// <summary>The inverse; null where this map takes the plane to a line or a point.</summary>
    public AffineMatrix? Inverse
    {
        get
        {
            var size = Determinant;
            return size == 0 || !double.IsFinite(1 / size)
                ? null
                : new AffineMatrix(
                    D / size,
                    -B / size,
                    -C / size,
                    A / size,
                    ((C * F) - (D * E)) / size,
                    ((B * E) - (A * F)) / size
                );
        }
    }

    public (double X, double Y) Apply(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);
}
