using System.Globalization;

namespace LetterPdf.Archive;

/// <summary>The name of a version: `v` and its number (OCFL 1.1, 3.3).</summary>
/// <param name="Number">From 1.</param>
/// <param name="Digits">The width in digits where leading zeros are used; 0 where they are not.</param>
public readonly record struct VersionName(int Number, int Digits)
{
    // More versions than anything can contain; so numbers fit into an int.
    private const int MostDigits = 9;

    /// <summary>Whether the object numbers its versions with leading zeros.</summary>
    public bool IsPadded => Digits > 0;

    /// <summary>The next version, written in the same way; null where its digits do not suffice (`v09` has no
    /// `v10`).</summary>
    public VersionName? Next =>
        IsPadded && Number + 1 >= PowerOfTen(Digits - 1) ? null : this with { Number = Number + 1 };

    /// <summary>Reads a name: `v1`, `v0001`.</summary>
    public static VersionName? Parse(ReadOnlySpan<char> text)
    {
        var digits = text[Math.Min(1, text.Length)..];
        return
            text.StartsWith('v')
            && digits.Length is > 0 and <= MostDigits
            && IsDecimal(digits)
            && int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) is var number and > 0
            ? new VersionName(number, digits[0] == '0' ? digits.Length : 0)
            : null;
    }

    public override string ToString() => "v" + Number.ToString(CultureInfo.InvariantCulture).PadLeft(Digits, '0');

    private static bool IsDecimal(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static int PowerOfTen(int exponent)
    {
        var power = 1;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
