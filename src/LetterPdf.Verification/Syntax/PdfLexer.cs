using System.Text;

namespace LetterPdf.Verification;

/// <summary>Where names, strings and words end, and what they say (ISO 32000-1, 7.3).</summary>
internal static class PdfLexer
{
    public static int RegularLength(ReadOnlySpan<byte> bytes, int start)
    {
        var end = start;
        while (end < bytes.Length && PdfBytes.IsRegular(bytes[end]))
        {
            end++;
        }

        return end - start;
    }

    public static int NameLength(ReadOnlySpan<byte> bytes, int start) => 1 + RegularLength(bytes, start + 1);

    /// <summary>A name without its solidus, "#20" read as the byte that it stands for.</summary>
    public static string Name(ReadOnlySpan<byte> bytes, Range range)
    {
        var spelling = bytes[range][1..];
        if (spelling.ContainsAnyInRange((byte)0, (byte)' '))
        {
            // Some programs take a vertical tab for white space.
            throw new PdfSyntaxException(SyntaxFault.UnspeltByte);
        }

        var name = new StringBuilder(spelling.Length);
        for (var i = 0; i < spelling.Length; i++)
        {
            if (spelling[i] != '#')
            {
                name.Append((char)spelling[i]);
                continue;
            }

            var high = i + 2 < spelling.Length ? PdfBytes.HexValue(spelling[i + 1]) : -1;
            var low = i + 2 < spelling.Length ? PdfBytes.HexValue(spelling[i + 2]) : -1;
            if (high < 0 || low < 0 || (high | low) == 0)
            {
                throw new PdfSyntaxException(SyntaxFault.BrokenEscape);
            }

            name.Append((char)((high << 4) | low));
            i += 2;
        }

        return name.ToString();
    }

    /// <summary>The length in bytes, with both parentheses; -1 where the string never ends.</summary>
    public static int LiteralLength(ReadOnlySpan<byte> bytes, int start)
    {
        var depth = 0;
        for (var i = start; i < bytes.Length; i++)
        {
            switch (bytes[i])
            {
                case (byte)'\\':
                    i++;
                    break;
                case (byte)'(':
                    depth++;
                    break;
                case (byte)')' when --depth == 0:
                    return i + 1 - start;
                default:
                    break;
            }
        }

        return -1;
    }

    public static byte[] LiteralString(ReadOnlySpan<byte> bytes, Range range)
    {
        var spelling = bytes[range][1..^1];
        var value = new List<byte>(spelling.Length);
        for (var i = 0; i < spelling.Length; )
        {
            i += spelling[i] switch
            {
                (byte)'\\' => Escape(spelling[i..], value),
                (byte)'\r' => LineEnd(spelling[i..], value),
                _ => Plain(spelling[i], value),
            };
        }

        return [.. value];
    }

    /// <summary>The length in bytes, with both angle brackets; -1 where it never ends or contains anything but
    /// digits.</summary>
    public static int HexLength(ReadOnlySpan<byte> bytes, int start)
    {
        for (var i = start + 1; i < bytes.Length; i++)
        {
            if (bytes[i] == '>')
            {
                return i + 1 - start;
            }

            if (PdfBytes.HexValue(bytes[i]) < 0 && !PdfBytes.IsSpace(bytes[i]))
            {
                return -1;
            }
        }

        return -1;
    }

    public static byte[] HexString(ReadOnlySpan<byte> bytes, Range range)
    {
        var value = new List<byte>();
        var high = -1;
        foreach (var digit in bytes[range][1..^1])
        {
            var number = PdfBytes.HexValue(digit);
            if (number >= 0 && high < 0)
            {
                high = number;
            }
            else if (number >= 0)
            {
                value.Add((byte)((high << 4) | number));
                high = -1;
            }
        }

        if (high >= 0)
        {
            value.Add((byte)(high << 4));
        }

        return [.. value];
    }

    public static bool IsInteger(string word) =>
        word.Length <= 20
        && word.AsSpan(word[0] is '+' or '-' ? 1 : 0) is { Length: > 0 } digits
        && !digits.ContainsAnyExceptInRange('0', '9');

    public static bool IsNumber(string word)
    {
        var digits = word.AsSpan(word[0] is '+' or '-' ? 1 : 0);
        return digits.ContainsAnyInRange('0', '9')
            && digits.Count('.') <= 1
            && !digits.ContainsAnyExcept("0123456789.")
            && digits.Length < 400;
    }

    // A backslash and the bytes after it (table 3); returns how many bytes that were.
    private static int Escape(ReadOnlySpan<byte> rest, List<byte> value)
    {
        if (rest.Length == 1)
        {
            return 1;
        }

        if (rest[1] is >= (byte)'0' and <= (byte)'7')
        {
            var (code, length) = (0, 1);
            for (; length < Math.Min(4, rest.Length) && rest[length] is >= (byte)'0' and <= (byte)'7'; length++)
            {
                code = (code * 8) + rest[length] - '0';
            }

            value.Add((byte)code);
            return length;
        }

        if (rest[1] is (byte)'\r' or (byte)'\n')
        {
            return rest.StartsWith("\\\r\n"u8) ? 3 : 2;
        }

        value.Add(
            rest[1] switch
            {
                (byte)'n' => (byte)'\n',
                (byte)'r' => (byte)'\r',
                (byte)'t' => (byte)'\t',
                (byte)'b' => (byte)'\b',
                (byte)'f' => (byte)'\f',
                var other => other,
            }
        );
        return 2;
    }

    // Any line end inside a string means a line feed.
    private static int LineEnd(ReadOnlySpan<byte> rest, List<byte> value)
    {
        value.Add((byte)'\n');
        return rest.StartsWith("\r\n"u8) ? 2 : 1;
    }

    private static int Plain(byte plain, List<byte> value)
    {
        value.Add(plain);
        return 1;
    }
}
