using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>How opaque painted things are: a graphics state (ISO 32000-1, 8.4.5 and 11.6.5).</summary>
/// <param name="Fill">The opacity of fills, 0 to 1.</param>
/// <param name="Stroke">The opacity of strokes, 0 to 1.</param>
internal sealed record VectorState(double Fill, double Stroke)
{
    /// <summary>A drawing used as a mask; null for none.</summary>
    public VectorMask? Mask { get; init; }

    /// <summary>A gradient used as a mask by its luminosity; null for none. Never together with a mask.</summary>
    public GradientPaint? Gradient { get; init; }

    public bool HasMask => Mask is not null || Gradient is not null;

    public bool IsInitial => Fill == 1 && Stroke == 1 && !HasMask;

    /// <summary>The state of a shape. Where its colours are partly transparent, its whole opacity goes into that of
    /// the gradient.</summary>
    public static VectorState Of(VectorShape shape)
    {
        var (fill, stroke) = (shape.Fill?.Opacity ?? 1, shape.Stroke?.Opacity ?? 1);
        return (shape.Fill?.Paint ?? shape.Stroke?.Paint) is GradientPaint { IsTranslucent: true } gradient
            ? new VectorState(1, 1) { Gradient = gradient.Weighted(fill * stroke) }
            : new VectorState(fill, stroke);
    }

    public void Write(DictionaryWriter state, PdfReference? mask)
    {
        state.Number("ca"u8, Fill);
        state.Number("CA"u8, Stroke);
        if (mask is { } form)
        {
            using var soft = state.Dictionary("SMask"u8);
            soft.Name("Type"u8, "Mask"u8);
            soft.Name("S"u8, Mask is { IsLuminance: false } ? "Alpha"u8 : "Luminosity"u8);
            soft.Reference("G"u8, form);
        }
    }

    /// <summary>Writes the form of the mask; where the mask paints nothing, nothing is visible.</summary>
    public void WriteMask(VectorWriter writer, PdfReference reference)
    {
        var form = new VectorForm(writer);
        if (Mask is not null)
        {
            form.Paint(Mask.Items);
        }
        else
        {
            form.PaintAll(Gradient!);
        }

        form.Write(reference, Mask is { IsLuminance: false } ? FormKind.Group : FormKind.ColorGroup);
    }
}
