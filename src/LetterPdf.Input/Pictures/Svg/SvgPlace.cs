using System.Runtime.InteropServices;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Where and how an element is drawn.</summary>
/// <param name="Style">What it inherits, or has.</param>
/// <param name="Matrix">From its numbers to the picture's.</param>
/// <param name="Space">What percentages mean.</param>
/// <param name="Depth">How many elements it is drawn in, those that refer to it counted.</param>
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

    /// <summary>The place inside a transform.</summary>
    public SvgPlace Inside(AffineMatrix matrix) => this with { Matrix = matrix.Then(Matrix), Depth = Depth + 1 };
}
