namespace LetterPdf.Unicode;

/// <summary>The bidirectional class of every code point, from the Unicode character database.</summary>
public static partial class BidiClassTable
{
    /// <param name="codePoint">From 0 to U+10FFFF; a half of a surrogate pair has a class too.</param>
    public static BidiClass Find(int codePoint) => (BidiClass)CodePointTable.Find(Groups, Blocks, Values, codePoint);
}
