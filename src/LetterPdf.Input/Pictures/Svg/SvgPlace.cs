using System.Runtime.InteropServices;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The context in which an element is drawn.</summary>
/// <param name="Style">The style that it inherits, or has.</param>
/// <param name="Matrix">The map from its coordinates to the picture's.</param>
/// <param name="Space">The meaning of percentages.</param>
/// <param name="Depth">The number of elements that it is drawn in, including those that refer to it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SvgPlace(SvgStyle Style, AffineMatrix Matrix, SvgSpace Space, int Depth)
{
    // Beyond this, numbers lose the digits that PDF writes.
    private const double Largest = 1e7;

    public bool IsDrawable =>
        Matrix.Determinant != 0
        && new[] { Matrix.A, Matrix.B, Matrix.C, Matrix.D, Matrix.E, Matrix.F }.All(number =>
            Math.Abs(number) <= Largest
        );

    /// <summary>The context inside a transform.</summary>
    public SvgPlace Inside(AffineMatrix matrix) => this with { Matrix = matrix.Then(Matrix), Depth = Depth + 1 };
}
