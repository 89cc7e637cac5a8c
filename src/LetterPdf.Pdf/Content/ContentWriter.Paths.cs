namespace LetterPdf.Pdf;

/// <content>Paths, their paint and the graphics state (ISO 32000-1, 8.4 and 8.5).</content>
public sealed partial class ContentWriter
{
    // A matrix multiplies coordinates of up to thousands.
    private const int MatrixDecimals = 6;

    /// <summary>q.</summary>
    public void Save() => Operator("q"u8);

    /// <summary>Q.</summary>
    public void Restore() => Operator("Q"u8);

    /// <summary>cm: from the coordinate system that follows to the current one.</summary>
    public void Transform(double a, double b, double c, double d, double e, double f)
    {
        ReadOnlySpan<double> matrix = [a, b, c, d, e, f];
        foreach (var number in matrix)
        {
            PartFromLast();
            PdfNumber.Write(_bytes, number, MatrixDecimals);
        }

        Operator("cm"u8);
    }

    /// <summary>Do: the form or image with a resource name.</summary>
    public void Draw(ReadOnlySpan<byte> name) => Named(name, "Do"u8);

    /// <summary>gs.</summary>
    public void GraphicsState(ReadOnlySpan<byte> name) => Named(name, "gs"u8);

    /// <summary>m.</summary>
    public void Move(double x, double y) => Numbers("m"u8, x, y);

    /// <summary>l.</summary>
    public void Line(double x, double y) => Numbers("l"u8, x, y);

    /// <summary>c: two control points and the end.</summary>
    public void Curve(ReadOnlySpan<double> points) => Numbers("c"u8, points);

    /// <summary>h.</summary>
    public void Close() => Operator("h"u8);

    /// <summary>W n or W* n: clips what follows to the path.</summary>
    public void Clip(bool evenOdd)
    {
        Operator(evenOdd ? "W*"u8 : "W"u8);
        Operator("n"u8);
    }

    /// <summary>f, f*, S, B or B*: paints the path.</summary>
    public void Paint(bool fill, bool evenOdd, bool stroke) =>
        Operator(
            (fill, evenOdd, stroke) switch
            {
                (true, false, false) => "f"u8,
                (true, true, false) => "f*"u8,
                (true, false, true) => "B"u8,
                (true, true, true) => "B*"u8,
                _ => "S"u8,
            }
        );

    /// <summary>rg: DeviceRGB, 0 to 1.</summary>
    public void FillColor(double red, double green, double blue) => Numbers("rg"u8, red, green, blue);

    /// <summary>RG: DeviceRGB, 0 to 1.</summary>
    public void StrokeColor(double red, double green, double blue) => Numbers("RG"u8, red, green, blue);

    /// <summary>cs and scn: the pattern with a resource name.</summary>
    public void FillPattern(ReadOnlySpan<byte> name)
    {
        Named("Pattern"u8, "cs"u8);
        Named(name, "scn"u8);
    }

    /// <summary>CS and SCN: the pattern with a resource name.</summary>
    public void StrokePattern(ReadOnlySpan<byte> name)
    {
        Named("Pattern"u8, "CS"u8);
        Named(name, "SCN"u8);
    }

    /// <summary>w, J, j and M: how lines are drawn.</summary>
    public void LineStyle(double width, int cap, int join, double miterLimit)
    {
        Numbers("w"u8, width);
        Numbers("J"u8, cap);
        Numbers("j"u8, join);
        Numbers("M"u8, miterLimit);
    }

    /// <summary>d.</summary>
    public void Dash(ReadOnlySpan<double> lengths, double offset)
    {
        PartFromLast();
        _bytes.Write((byte)'[');
        foreach (var length in lengths)
        {
            Number(length);
        }

        _bytes.Write((byte)']');
        Numbers("d"u8, offset);
    }

    private void Named(ReadOnlySpan<byte> name, ReadOnlySpan<byte> operation)
    {
        PdfName.Write(_bytes, name);
        Operator(operation);
    }
}
