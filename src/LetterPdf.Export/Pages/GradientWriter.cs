using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>Writes gradients as shading patterns (ISO 32000-1, 8.7.4).</summary>
internal static class GradientWriter
{
    private const double MostColor = byte.MaxValue;

    // Stops that agree to six decimals are at one place, where the colour changes abruptly.
    private const double Least = 1e-6;

    public static void Write(PdfPart part, GradientPaint gradient, PdfReference reference)
    {
        // Coordinates are scaled by the matrix's size, so that both keep their digits.
        var size = Math.Sqrt(Math.Abs(gradient.Matrix.Determinant));
        var m = AffineMatrix.Scaling(1 / size, 1 / size).Then(gradient.Matrix);
        using var pattern = part.Dictionary(reference);
        pattern.Name("Type"u8, "Pattern"u8);
        pattern.Integer("PatternType"u8, 2);
        VectorNumbers.Write(pattern, "Matrix"u8, [m.A, m.B, m.C, m.D, m.E, m.F]);
        using var shading = pattern.Dictionary("Shading"u8);
        shading.Integer("ShadingType"u8, gradient.IsRadial ? 3 : 2);
        shading.Name("ColorSpace"u8, "DeviceRGB"u8);
        VectorNumbers.Write(shading, "Coords"u8, [.. gradient.Coordinates.Select(number => number * size)]);
        using (var extend = shading.Array("Extend"u8))
        {
            extend.Boolean(true);
            extend.Boolean(true);
        }

        using var function = shading.Dictionary("Function"u8);
        WriteParts(function, PartsOf(gradient));
    }

    private static List<(GradientStop From, GradientStop To)> PartsOf(GradientPaint gradient)
    {
        var parts = new List<(GradientStop From, GradientStop To)>();
        for (var i = 1; i < gradient.Stops.Length; i++)
        {
            if (gradient.Stops[i].Offset - gradient.Stops[i - 1].Offset > Least)
            {
                parts.Add((gradient.Stops[i - 1], gradient.Stops[i]));
            }
        }

        return parts;
    }

    // Type 3: a function of type 2 between any two neighbouring stops (7.10.3 and 7.10.4).
    private static void WriteParts(DictionaryWriter function, List<(GradientStop From, GradientStop To)> parts)
    {
        function.Integer("FunctionType"u8, 3);
        VectorNumbers.Write(function, "Domain"u8, [0, 1]);
        using (var array = function.Array("Functions"u8))
        {
            foreach (var (from, to) in parts)
            {
                using var part = array.Dictionary();
                part.Integer("FunctionType"u8, 2);
                VectorNumbers.Write(part, "Domain"u8, [0, 1]);
                WriteColor(part, "C0"u8, from.Color);
                WriteColor(part, "C1"u8, to.Color);
                part.Integer("N"u8, 1);
            }
        }

        VectorNumbers.Write(function, "Bounds"u8, [.. parts.Skip(1).Select(part => part.From.Offset)]);
        VectorNumbers.Write(
            function,
            "Encode"u8,
            [.. Enumerable.Range(0, 2 * parts.Count).Select(i => (double)(i % 2))]
        );
    }

    private static void WriteColor(DictionaryWriter owner, ReadOnlySpan<byte> key, SolidPaint color) =>
        VectorNumbers.Write(owner, key, [color.Red / MostColor, color.Green / MostColor, color.Blue / MostColor]);
}

/// <summary>Numbers with as many decimals as a matrix needs.</summary>
internal static class VectorNumbers
{
    private const int FineDecimals = 6;

    public static void Write(DictionaryWriter owner, ReadOnlySpan<byte> key, ReadOnlySpan<double> numbers)
    {
        using var array = owner.Array(key);
        foreach (var number in numbers)
        {
            array.Number(number, FineDecimals);
        }
    }
}
