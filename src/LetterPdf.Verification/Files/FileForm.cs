using System.Globalization;

namespace LetterPdf.Verification;

/// <summary>
/// Whether cross-reference sections, trailers and last lines are spelt as in the standard, to the byte (ISO 32000-1,
/// 7.5.4, 7.5.5 and 7.5.8). Programs differ in what else they take for it; one that does not find the list of objects
/// gathers them by itself.
/// </summary>
internal ref struct FileForm(ReadOnlySpan<byte> file, int place)
{
    private const int MostDigits = 10;
    private const int DigitsOfPlace = 10;
    private const int DigitsOfGeneration = 5;

    private readonly ReadOnlySpan<byte> _file = file;

    /// <summary>The current offset; after a fault, that of the byte that is wrong.</summary>
    public int Place { get; private set; } = place;

    private readonly ReadOnlySpan<byte> Rest => _file[Math.Min(Place, _file.Length)..];

    /// <summary>A line begins there.</summary>
    public static bool IsLineStart(ReadOnlySpan<byte> file, int place) =>
        place == 0 || file[place - 1] is (byte)'\n' or (byte)'\r';

    /// <summary>A cross-reference table, from "xref" to the word "trailer" and the dictionary after it.</summary>
    public bool TakesTable()
    {
        if (!IsLineStart(_file, Place) || !TakesWord("xref"u8) || !TakesLineEnd())
        {
            return false;
        }

        while (TakesNumber() is not null)
        {
            if (!TakesWord(" "u8) || TakesNumber() is not { } count || !TakesLineEnd() || !TakesEntries(count))
            {
                return false;
            }
        }

        return TakesWord("trailer"u8) && TakesSpace() && Rest.StartsWith("<<"u8);
    }

    /// <summary>The head of a cross-reference stream: "12 0 obj".</summary>
    public bool TakesHead() =>
        IsLineStart(_file, Place)
        && TakesNumber() is not null
        && TakesWord(" "u8)
        && TakesNumber() is not null
        && TakesWord(" obj"u8)
        && (Rest.IsEmpty || !PdfBytes.IsRegular(Rest[0]));

    /// <summary>The last lines, which follow the cross-reference section: "startxref", its offset, "%%EOF" and a line
    /// end, each on a line of its own.</summary>
    /// <param name="list">The offset of the section.</param>
    public bool TakesEnd(int list) =>
        TakesSpace()
        && IsLineStart(_file, Place)
        && TakesWord("startxref"u8)
        && TakesLineEnd()
        && TakesNumber() == list
        && TakesLineEnd()
        && TakesWord("%%EOF"u8)
        && (Rest.IsEmpty || TakesLineEnd());

    private bool TakesEntries(long count)
    {
        for (var i = 0L; i < count; i++)
        {
            if (
                !TakesDigits(DigitsOfPlace)
                || !TakesWord(" "u8)
                || !TakesDigits(DigitsOfGeneration)
                || !(TakesWord(" n"u8) || TakesWord(" f"u8))
                || !(TakesWord(" \n"u8) || TakesWord(" \r"u8) || TakesWord("\r\n"u8))
            )
            {
                return false;
            }
        }

        return true;
    }

    private bool TakesWord(ReadOnlySpan<byte> word)
    {
        var isThere = Rest.StartsWith(word);
        Place += isThere ? word.Length : 0;
        return isThere;
    }

    private bool TakesLineEnd() => TakesWord("\r\n"u8) || TakesWord("\n"u8) || TakesWord("\r"u8);

    // Programs look for the last lines from the end, so white space before them does no harm.
    private bool TakesSpace()
    {
        var length = Rest.IndexOfAnyExcept(" \t\r\n"u8);
        Place += length < 0 ? Rest.Length : length;
        return true;
    }

    private bool TakesDigits(int count)
    {
        var isThere = Rest.Length >= count && !Rest[..count].ContainsAnyExceptInRange((byte)'0', (byte)'9');
        Place += isThere ? count : 0;
        return isThere;
    }

    private long? TakesNumber()
    {
        var length = Rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (length is <= 0 or > MostDigits)
        {
            return null;
        }

        var number = long.Parse(Rest[..length], NumberStyles.None, CultureInfo.InvariantCulture);
        Place += length;
        return number;
    }
}
