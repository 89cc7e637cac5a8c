using System.Diagnostics;
using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>
/// How the unit square that an image fills (ISO 32000-1, 8.9.5.1) is turned so that its picture appears upright. In
/// that square the first row is at the top, where y is 1.
/// </summary>
internal static class PictureTurn
{
    public static AffineMatrix Of(PictureOrientation orientation) =>
        orientation switch
        {
            PictureOrientation.Upright => AffineMatrix.Identity,
            PictureOrientation.Mirrored => new AffineMatrix(-1, 0, 0, 1, 1, 0),
            PictureOrientation.UpsideDown => new AffineMatrix(-1, 0, 0, -1, 1, 1),
            PictureOrientation.MirroredUpsideDown => new AffineMatrix(1, 0, 0, -1, 0, 1),
            PictureOrientation.Transposed => new AffineMatrix(0, -1, -1, 0, 1, 1),
            PictureOrientation.TurnedRight => new AffineMatrix(0, -1, 1, 0, 0, 1),
            PictureOrientation.TransposedUpsideDown => new AffineMatrix(0, 1, 1, 0, 0, 0),
            PictureOrientation.TurnedLeft => new AffineMatrix(0, 1, -1, 0, 1, 0),
            _ => throw new UnreachableException(),
        };
}
