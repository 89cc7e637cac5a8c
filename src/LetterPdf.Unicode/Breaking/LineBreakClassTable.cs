namespace LetterPdf.Unicode;

/// <summary>
/// The class of every code point, from the Unicode character database.
/// </summary>
internal static partial class LineBreakClassTable
{
    /// <summary>The class of the character that <paramref name="text"/> begins with.</summary>
    /// <param name="text">At least one UTF-16 unit; half a surrogate pair counts as a character (SG, so AL).</param>
    /// <param name="length">1, or 2 for a surrogate pair.</param>
    internal static LineBreakClass Read(ReadOnlySpan<char> text, out int length)
    {
        if (text.Length > 1 && char.IsSurrogatePair(text[0], text[1]))
        {
            length = 2;
            return Find(char.ConvertToUtf32(text[0], text[1]));
        }

        length = 1;
        return Find(text[0]);
    }

    /// <summary>The class of the first character that is no combining mark or joiner: what LB9 leaves of the text
    /// ahead.</summary>
    internal static LineBreakClass? ReadPastMarks(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var next = Read(text, out var length);
            if (next is not (LineBreakClass.CM or LineBreakClass.ZWJ))
            {
                return next;
            }

            text = text[length..];
        }

        return null;
    }

    internal static LineBreakClass Find(int codePoint) =>
        (LineBreakClass)CodePointTable.Find(Groups, Blocks, Values, codePoint);
}
