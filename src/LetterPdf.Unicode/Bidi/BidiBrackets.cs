namespace LetterPdf.Unicode;

/// <summary>Paired brackets (UAX #9, BD14 and BD15).</summary>
public static partial class BidiBrackets
{
    // U+2329 and U+3008 are canonical equivalents, and so are their partners.
    private const char AngleOpening = '\u2329';
    private const char CjkAngleOpening = '\u3008';

    /// <summary>The opening bracket of the pair that a character belongs to; its negative for a closing one; 0 for no
    /// bracket.</summary>
    public static int PairOf(char character)
    {
        var opening = Opening.BinarySearch((ushort)character);
        if (opening >= 0)
        {
            return Canonical(character);
        }

        var closing = Closing.IndexOf(character);
        return closing >= 0 ? -Canonical(Opening[closing]) : 0;
    }

    private static int Canonical(ushort opening) => opening == AngleOpening ? CjkAngleOpening : opening;
}
