using LetterPdf.Model;

namespace LetterPdf.Input.Tests.Pictures;

/// <summary>Looks into pictures of shapes.</summary>
internal static class VectorContents
{
    /// <summary>All shapes, with those of groups in their places.</summary>
    public static VectorShape[] AllShapes(this VectorContent picture) => [.. picture.Items.SelectMany(ShapesOf)];

    public static VectorShape Shape(this VectorContent picture, int index) => picture.AllShapes()[index];

    private static IEnumerable<VectorShape> ShapesOf(VectorItem item) =>
        item is VectorGroup group ? group.Items.SelectMany(ShapesOf) : [(VectorShape)item];
}
