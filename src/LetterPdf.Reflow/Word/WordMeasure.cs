using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>Lengths in the units of a Word file, as text (ECMA-376-1, 22.9.2).</summary>
internal static class WordMeasure
{
    private const int TwipsPerPoint = 20;
    private const int EmuPerPoint = 12_700;

    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static int TwipsOf(Length length) => Rounded(length.Points * TwipsPerPoint);

    public static string Twips(Length length) => Number(TwipsOf(length));

    public static string HalfPoints(Length length) => Number(Rounded(length.Points * 2));

    /// <summary>English metric units, of which DrawingML is made.</summary>
    public static long EmuOf(Length length) =>
        (long)Math.Round(length.Points * EmuPerPoint, MidpointRounding.AwayFromZero);

    public static int Rounded(double value) => (int)Math.Round(value, MidpointRounding.AwayFromZero);
}
