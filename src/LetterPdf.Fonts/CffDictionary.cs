using System.Collections.Immutable;
using System.Globalization;

namespace LetterPdf.Fonts;

/// <summary>An operator of a CFF dictionary with its operands (Adobe Technical Note 5176, 4).</summary>
/// <param name="Operands">The operands, in order.</param>
/// <param name="LastAt">Where the last operand begins, in bytes from the dictionary's start; -1 where there is
/// none.</param>
/// <param name="LastLength">The length of the last operand, in bytes.</param>
internal sealed record CffEntry(ImmutableArray<double> Operands, int LastAt, int LastLength)
{
    /// <summary>An operand as an offset or a count; -1 where it is not one.</summary>
    public int Integer(int index) =>
        index < Operands.Length && Operands[index] is >= 0 and <= int.MaxValue and var value ? (int)value : -1;
}

/// <summary>Reads the dictionaries of a CFF table.</summary>
internal static class CffDictionary
{
    public const int Charset = 15;
    public const int CharStrings = 17;
    public const int Private = 18;
    public const int DefaultWidth = 20;
    public const int NominalWidth = 21;
    public const int RegistryOrderingSupplement = Escape + 30;
    public const int FontDictionaries = Escape + 36;
    public const int FontDictionarySelect = Escape + 37;

    // Operators of two bytes begin with 12; here they are 1200 and the second.
    private const int Escape = 1200;
    private const int EscapeByte = 12;
    private const int Real = 30;

    /// <summary>The entries by their operators; the dictionary ends at the first malformed one.</summary>
    public static Dictionary<int, CffEntry> Read(ReadOnlySpan<byte> bytes)
    {
        var entries = new Dictionary<int, CffEntry>();
        var operands = ImmutableArray.CreateBuilder<double>();
        var (lastAt, lastLength) = (-1, 0);
        for (var at = 0; at < bytes.Length; )
        {
            if (bytes[at] <= 21)
            {
                var isEscape = bytes[at] == EscapeByte && at + 1 < bytes.Length;
                entries[isEscape ? Escape + bytes[at + 1] : bytes[at]] = new CffEntry(
                    operands.ToImmutable(),
                    lastAt,
                    lastLength
                );
                operands.Clear();
                (lastAt, lastLength) = (-1, 0);
                at += isEscape ? 2 : 1;
                continue;
            }

            var (value, length) = Operand(bytes[at..]);
            if (length == 0)
            {
                break;
            }

            operands.Add(value);
            (lastAt, lastLength) = (at, length);
            at += length;
        }

        return entries;
    }

    // A number and its length in bytes; the length is 0 where it is not a number.
    private static (double Value, int Length) Operand(ReadOnlySpan<byte> bytes)
    {
        int first = bytes[0];
        return first switch
        {
            >= 32 and <= 246 => (first - 139, 1),
            >= 247 and <= 250 when bytes.Length > 1 => (((first - 247) * 256) + bytes[1] + 108, 2),
            >= 251 and <= 254 when bytes.Length > 1 => ((-(first - 251) * 256) - bytes[1] - 108, 2),
            28 when bytes.Length > 2 => (FontReader.I16(bytes, 1), 3),
            29 when bytes.Length > 4 => ((int)FontReader.U32(bytes, 1), 5),
            Real => RealOperand(bytes),
            _ => (0, 0),
        };
    }

    private static (double Value, int Length) RealOperand(ReadOnlySpan<byte> bytes)
    {
        const int end = 15;
        var text = new System.Text.StringBuilder();
        for (var at = 1; at < bytes.Length; at++)
        {
            foreach (var nibble in (ReadOnlySpan<int>)[bytes[at] >> 4, bytes[at] & 15])
            {
                if (nibble == end)
                {
                    const NumberStyles style = NumberStyles.Float;
                    return double.TryParse(text.ToString(), style, CultureInfo.InvariantCulture, out var value)
                        ? (value, at + 1)
                        : (0, 0);
                }

                text.Append(Digit(nibble));
            }
        }

        return (0, 0);
    }

    // Technical Note 5176, table 5.
    private static string Digit(int nibble) =>
        nibble switch
        {
            < 10 => nibble.ToString(CultureInfo.InvariantCulture),
            10 => ".",
            11 => "E",
            12 => "E-",
            14 => "-",
            _ => "?",
        };
}
