using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>
/// Writes a picture of shapes as a form XObject (ISO 32000-1, 8.10) in the picture's own units, y pointing down:
/// placing it flips it. Translucent or masked groups are forms inside it.
/// <code>
/// VectorForm         a form's content and resources
///   VectorState      opacities and soft masks
///   GradientWriter   gradients as shadings
/// </code>
/// </summary>
internal sealed class VectorWriter(PdfPart part, VectorContent picture)
{
    public PdfPart File { get; } = part;

    public double Width => picture.Width;

    public double Height => picture.Height;

    public static void Write(PdfPart part, VectorContent picture, PdfReference reference)
    {
        var form = new VectorForm(new VectorWriter(part, picture));
        form.Paint(picture.Items);
        form.Write(reference, FormKind.Plain);
    }
}
