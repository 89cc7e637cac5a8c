namespace LetterPdf.Unicode;

/// <summary>
/// The collation elements of characters: the part of the Default Unicode Collation Element Table (UTS #10, 3.8) for
/// the scripts that occur in names of organizations, except what follows from canonical decompositions.
/// </summary>
internal static partial class CollationElements
{
    /// <summary>Marks a character that has several elements or none, in place of a primary weight: their number is
    /// among the other weights, and their place is the rest of this number.</summary>
    internal const int Several = 0x8000;

    internal const int TertiaryBits = 5;

    /// <summary>Finds the elements of a character.</summary>
    /// <param name="count">The number of elements; 0 for a character that is ignored.</param>
    /// <returns>The index of the first; -1 for a character without elements of its own.</returns>
    internal static int Find(int character, out int count)
    {
        count = 1;
        if (character > char.MaxValue)
        {
            return -1;
        }

        var range = RangeStarts.BinarySearch((ushort)character);
        range = range < 0 ? ~range - 1 : range;
        if (range < 0 || character > RangeEnds[range])
        {
            return -1;
        }

        var index = RangePlaces[range] + character - RangeStarts[range];
        if (Primaries[index] < Several)
        {
            return index;
        }

        count = Others[index];
        return count == 0 ? -1 : Primaries[index] - Several;
    }

    /// <summary>An element's weights at the three levels; 0 for a level that ignores it.</summary>
    internal static (int Primary, int Secondary, int Tertiary) At(int index) =>
        (Primaries[index], Others[index] >> TertiaryBits, Others[index] & ((1 << TertiaryBits) - 1));
}
