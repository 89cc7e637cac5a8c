using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>
/// Writes a picture of shapes as a form XObject (ISO 32000-1, 8.10) in the picture's own units, y going down: what places it turns it
/// over. Gradients are shading patterns (8.7.4), opacities graphics states (8.4.5).
/// </summary>
internal sealed class VectorWriter
{
    private const int FineDecimals = 6;
    private const double MostColor = byte.MaxValue;

    private readonly PdfFile _file;
    private readonly ContentWriter _content;
    private readonly List<GradientPaint> _gradients = [];
    private readonly List<(double Fill, double Stroke)> _opacities = [];

    private VectorWriter(PdfFile file) => (_file, _content) = (file, new ContentWriter(file.Form));

    public static void Write(PdfFile file, VectorContent picture, PdfReference reference)
    {
        var writer = new VectorWriter(file);
        foreach (var shape in picture.Shapes)
        {
            writer.Paint(shape);
        }

        writer.WriteForm(picture, reference);
    }

    private void Paint(VectorShape shape)
    {
        _content.Save();
        if (shape.Matrix is { } matrix)
        {
            _content.Transform(matrix.A, matrix.B, matrix.C, matrix.D, matrix.E, matrix.F);
        }

        SetOpacity(shape.Fill?.Opacity ?? 1, shape.Stroke?.Opacity ?? 1);
        if (shape.Fill is { } fill)
        {
            SetFill(fill.Paint);
        }

        if (shape.Stroke is { } stroke)
        {
            SetStroke(stroke);
        }

        Trace(shape.Path);
        _content.Paint(shape.Fill is not null, shape.Fill?.IsEvenOdd ?? false, shape.Stroke is not null);
        _content.Restore();
    }

    private void SetOpacity(double fill, double stroke)
    {
        if (fill < 1 || stroke < 1)
        {
            _content.GraphicsState(ResourceName.Of("G", IndexOf(_opacities, (fill, stroke))));
        }
    }

    private void SetFill(Paint paint)
    {
        if (paint is SolidPaint color)
        {
            _content.FillColor(color.Red / MostColor, color.Green / MostColor, color.Blue / MostColor);
        }
        else
        {
            _content.FillPattern(ResourceName.Of("P", IndexOf(_gradients, (GradientPaint)paint)));
        }
    }

    private void SetStroke(Stroke stroke)
    {
        if (stroke.Paint is SolidPaint color)
        {
            _content.StrokeColor(color.Red / MostColor, color.Green / MostColor, color.Blue / MostColor);
        }
        else
        {
            _content.StrokePattern(ResourceName.Of("P", IndexOf(_gradients, (GradientPaint)stroke.Paint)));
        }

        _content.LineStyle(stroke.Width, (int)stroke.Cap, (int)stroke.Join, stroke.MiterLimit);
        if (!stroke.Dashes.IsEmpty)
        {
            _content.Dash(stroke.Dashes.AsSpan(), stroke.DashOffset);
        }
    }

    private void Trace(VectorPath path)
    {
        var numbers = path.Numbers.AsSpan();
        foreach (var step in path.Steps)
        {
            switch (step)
            {
                case PathStep.Move:
                    _content.Move(numbers[0], numbers[1]);
                    numbers = numbers[2..];
                    break;
                case PathStep.Line:
                    _content.Line(numbers[0], numbers[1]);
                    numbers = numbers[2..];
                    break;
                case PathStep.Curve:
                    _content.Curve(numbers[..6]);
                    numbers = numbers[6..];
                    break;
                default:
                    _content.Close();
                    break;
            }
        }
    }

    private void WriteForm(VectorContent picture, PdfReference reference)
    {
        ImmutableArray<PdfReference> patterns = [.. _gradients.Select(_ => _file.Reserve())];
        using (var form = _file.Stream(reference, _content.WrittenMemory, StreamKind.Text))
        {
            form.Name("Type"u8, "XObject"u8);
            form.Name("Subtype"u8, "Form"u8);
            WriteNumbers(form, "BBox"u8, [0, 0, picture.Width, picture.Height]);
            using var resources = form.Dictionary("Resources"u8);
            WritePatternNames(resources, patterns);
            WriteOpacities(resources);
        }

        for (var i = 0; i < patterns.Length; i++)
        {
            WriteGradient(_gradients[i], patterns[i]);
        }
    }

    private static void WritePatternNames(DictionaryWriter resources, ImmutableArray<PdfReference> patterns)
    {
        if (patterns.IsEmpty)
        {
            return;
        }

        using var names = resources.Dictionary("Pattern"u8);
        for (var i = 0; i < patterns.Length; i++)
        {
            names.Reference(ResourceName.Of("P", i), patterns[i]);
        }
    }

    private void WriteOpacities(DictionaryWriter resources)
    {
        if (_opacities.Count == 0)
        {
            return;
        }

        using var states = resources.Dictionary("ExtGState"u8);
        for (var i = 0; i < _opacities.Count; i++)
        {
            using var state = states.Dictionary(ResourceName.Of("G", i));
            state.Number("ca"u8, _opacities[i].Fill);
            state.Number("CA"u8, _opacities[i].Stroke);
        }
    }

    private void WriteGradient(GradientPaint gradient, PdfReference reference)
    {
        var m = gradient.Matrix;
        using var pattern = _file.Dictionary(reference);
        pattern.Name("Type"u8, "Pattern"u8);
        pattern.Integer("PatternType"u8, 2);
        WriteNumbers(pattern, "Matrix"u8, [m.A, m.B, m.C, m.D, m.E, m.F]);
        using var shading = pattern.Dictionary("Shading"u8);
        shading.Integer("ShadingType"u8, gradient.IsRadial ? 3 : 2);
        shading.Name("ColorSpace"u8, "DeviceRGB"u8);
        WriteNumbers(shading, "Coords"u8, gradient.Coordinates.AsSpan());
        using (var extend = shading.Array("Extend"u8))
        {
            extend.Boolean(true);
            extend.Boolean(true);
        }

        using var function = shading.Dictionary("Function"u8);
        WriteStops(function, gradient.Stops);
    }

    // Type 3: a function of type 2 between each two stops (7.10.3 and 7.10.4).
    private static void WriteStops(DictionaryWriter function, ImmutableArray<GradientStop> stops)
    {
        function.Integer("FunctionType"u8, 3);
        WriteNumbers(function, "Domain"u8, [0, 1]);
        using (var parts = function.Array("Functions"u8))
        {
            for (var i = 1; i < stops.Length; i++)
            {
                using var part = parts.Dictionary();
                part.Integer("FunctionType"u8, 2);
                WriteNumbers(part, "Domain"u8, [0, 1]);
                WriteColor(part, "C0"u8, stops[i - 1].Color);
                WriteColor(part, "C1"u8, stops[i].Color);
                part.Integer("N"u8, 1);
            }
        }

        WriteNumbers(function, "Bounds"u8, [.. stops.Skip(1).SkipLast(1).Select(stop => stop.Offset)]);
        WriteNumbers(function, "Encode"u8, [.. Enumerable.Range(0, 2 * (stops.Length - 1)).Select(i => (double)(i % 2))]);
    }

    private static void WriteColor(DictionaryWriter owner, ReadOnlySpan<byte> key, SolidPaint color) =>
        WriteNumbers(owner, key, [color.Red / MostColor, color.Green / MostColor, color.Blue / MostColor]);

    private static void WriteNumbers(DictionaryWriter owner, ReadOnlySpan<byte> key, ReadOnlySpan<double> numbers)
    {
        using var array = owner.Array(key);
        foreach (var number in numbers)
        {
            array.Number(number, FineDecimals);
        }
    }

    private static int IndexOf<T>(List<T> items, T item)
    {
        var index = items.IndexOf(item);
        if (index < 0)
        {
            items.Add(item);
            index = items.Count - 1;
        }

        return index;
    }
}
