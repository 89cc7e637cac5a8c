using System.Globalization;
using System.Text;

namespace LetterPdf.Verification;

/// <summary>Two-byte operators are numbered from here: this plus the second byte.</summary>
internal sealed class CffReader(ReadOnlyMemory<byte> bytes)
{
    /// <summary>Operators of two bytes are this and the second.</summary>
    public const int Escape = 1200;

    private const int EscapeByte = 12;
    private const int LastOperator = 21;
    private const int Real = 30;

    public ReadOnlySpan<byte> Bytes => bytes.Span;

    public int Byte(int at) => at >= 0 && at < bytes.Length ? bytes.Span[at] : throw new FormatException();

    public int Short(int at) => (Byte(at) << 8) | Byte(at + 1);

    /// <summary>The offset that a dictionary has under a key.</summary>
    public static int Offset(Dictionary<int, double[]> dictionary, int key) =>
        dictionary.GetValueOrDefault(key) is [.., >= 0 and <= int.MaxValue and var offset]
            ? (int)offset
            : throw new FormatException();

    /// <summary>The list at a place.</summary>
    public List Index(int start)
    {
        var count = Short(start);
        if (count == 0)
        {
            return new List([], start + 2);
        }

        var size = Byte(start + 2);
        var first = start + 2 + (size * (count + 1));
        var items = new (int Start, int End)[count];
        for (var i = 0; i < count; i++)
        {
            var at = start + 3 + (i * size);
            items[i] = (first + Number(at, size), first + Number(at + size, size));
            if (items[i].Start <= first || items[i].End < items[i].Start || items[i].End > bytes.Length)
            {
                throw new FormatException();
            }
        }

        return new List(items, items[^1].End);
    }

    /// <summary>The operands of each operator.</summary>
    public Dictionary<int, double[]> Dictionary((int Start, int End) range)
    {
        var entries = new Dictionary<int, double[]>();
        var operands = new List<double>();
        for (var at = range.Start; at < range.End; )
        {
            var first = Byte(at);
            if (first <= LastOperator)
            {
                entries[first == EscapeByte ? Escape + Byte(at + 1) : first] = [.. operands];
                operands.Clear();
                at += first == EscapeByte ? 2 : 1;
                continue;
            }

            operands.Add(first == Real ? ReadReal(ref at) : ReadInteger(ref at, first));
        }

        return entries;
    }

    private double ReadInteger(ref int at, int first)
    {
        var (value, length) = first switch
        {
            >= 32 and <= 246 => (first - 139, 1),
            >= 247 and <= 250 => (((first - 247) << 8) + Byte(at + 1) + 108, 2),
            >= 251 and <= 254 => (-((first - 251) << 8) - Byte(at + 1) - 108, 2),
            28 => ((short)Short(at + 1), 3),
            29 => ((Short(at + 1) << 16) | Short(at + 3), 5),
            _ => throw new FormatException(),
        };
        at += length;
        return value;
    }

    private double ReadReal(ref int at)
    {
        const string digits = "0123456789.EE -";
        var text = new StringBuilder();
        for (at++; ; at++)
        {
            foreach (var nibble in (ReadOnlySpan<int>)[Byte(at) >> 4, Byte(at) & 15])
            {
                if (nibble == 15)
                {
                    at++;
                    return double.TryParse(
                        text.ToString(),
                        NumberStyles.Float,
                        CultureInfo.InvariantCulture,
                        out var value
                    )
                        ? value
                        : throw new FormatException();
                }

                text.Append(digits[nibble]).Append(nibble == 12 ? "-" : string.Empty);
            }
        }
    }

    private int Number(int at, int size)
    {
        var value = 0L;
        for (var i = 0; i < size; i++)
        {
            value = (value << 8) | (uint)Byte(at + i);
        }

        return value <= bytes.Length ? (int)value : throw new FormatException();
    }

    /// <summary>A list of byte strings.</summary>
    /// <param name="items">Where each begins and ends.</param>
    /// <param name="end">Where what follows begins.</param>
    internal sealed class List((int Start, int End)[] items, int end)
    {
        public int Count => items.Length;

        public int End => end;

        public (int Start, int End) this[int index] =>
            index >= 0 && index < items.Length ? items[index] : throw new FormatException();
    }
}
