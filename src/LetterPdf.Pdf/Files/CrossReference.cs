using System.Runtime.InteropServices;

namespace LetterPdf.Pdf;

/// <summary>Where an object is (ISO 32000-1, table 18).</summary>
/// <param name="Type">1 for an object on its own, 2 for one in an object stream; 0 for none.</param>
/// <param name="Field2">Its offset, or the number of its object stream.</param>
/// <param name="Field3">Its index in the object stream; else 0.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CrossReference(int Type, int Field2, int Field3)
{
    /// <summary>Object 0 heads the list of free objects, which is otherwise empty.</summary>
    public static CrossReference Free => default;

    public static CrossReference AtOffset(int offset) => new(1, offset, 0);

    public static CrossReference InStream(int stream, int index) => new(2, stream, index);

    /// <summary>The same object where its part begins at an offset.</summary>
    public CrossReference In(int start) => Type == 1 ? this with { Field2 = Field2 + start } : this;
}
