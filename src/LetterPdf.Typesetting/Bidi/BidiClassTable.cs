namespace LetterPdf.Typesetting.Bidi;

/// <summary>The class of every code point, from the Unicode character database.</summary>
internal static partial class BidiClassTable
{
    internal static BidiClass Find(uint codePoint) => (BidiClass)TwoStageTable.Find(Blocks, Classes, codePoint);
}
