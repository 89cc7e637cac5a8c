namespace LetterPdf.Typesetting.Bidi;

/// <summary>
/// The class of every code point, from the Unicode character database, in two stages as in
/// <see cref="Breaking.LineBreakClassTable"/>.
/// </summary>
internal static partial class BidiClassTable
{
    internal const int BlockBits = 7;

    private const uint BlockMask = (1u << BlockBits) - 1;

    internal static BidiClass Find(uint codePoint) =>
        (BidiClass)Classes[(Blocks[(int)(codePoint >> BlockBits)] << BlockBits) | (int)(codePoint & BlockMask)];
}
