using System.Collections.Immutable;
using System.Globalization;

namespace LetterPdf.Office;

/// <summary>
/// Reads a section of a number format's code: signs become tokens, then the tokens are understood as one of a number,
/// a date or a text (ECMA-376-1, 18.8.31; MS-OI29500, 2.1.713).
/// </summary>
/// <param name="code">One section, without the semicolons around it.</param>
internal sealed class FormatCode(string code)
{
    private const string PlainSigns = " $-+()'~^{}<>=&";

    private readonly List<FormatToken> _tokens = [];
    private FormatCondition? _condition;
    private string? _locale;
    private bool _hasColor;
    private bool _hasCurrency;
    private bool _isUnknown;
    private int _at;

    /// <summary>Reads all sections of a code.</summary>
    /// <returns>Null where quotation marks or brackets do not close.</returns>
    public static ImmutableArray<FormatSection>? Read(string code) =>
        Split(code) is { } sections ? [.. sections.Select(section => new FormatCode(section).Section())] : null;

    private static List<string>? Split(string code)
    {
        var sections = new List<string>();
        var start = 0;
        for (var at = 0; at < code.Length; at++)
        {
            switch (code[at])
            {
                case ';':
                    sections.Add(code[start..at]);
                    start = at + 1;
                    break;
                case '\\' or '_' or '*':
                    at++;
                    break;
                case '"' or '[':
                    at = code.IndexOf(code[at] == '"' ? '"' : ']', at + 1);
                    if (at < 0)
                    {
                        return null;
                    }

                    break;
                default:
                    break;
            }
        }

        sections.Add(code[start..]);
        return sections;
    }

    private FormatSection Section()
    {
        while (_at < code.Length && !_isUnknown)
        {
            Token();
        }

        var section = _isUnknown ? FormatSection.Unknown : SectionReader.Of(_tokens, _locale);
        return (section.Kind == SectionKind.Date && _hasCurrency ? FormatSection.Unknown : section) with
        {
            Condition = _condition,
        };
    }

    private void Token()
    {
        switch (code[_at])
        {
            case '"':
                var end = code.IndexOf('"', _at + 1);
                Add(FormatPart.Literal, code[(_at + 1)..end], end + 1 - _at);
                break;
            case '[':
                Bracket(code[(_at + 1)..code.IndexOf(']', _at)]);
                break;
            case '\\':
                Pair(FormatPart.Literal);
                break;
            case '_':
                Pair(FormatPart.Blank);
                break;
            case '*':
                Pair(FormatPart.Fill);
                break;
            default:
                Sign();
                break;
        }
    }

    private void Sign()
    {
        var sign = code[_at];
        FormatPart? part = sign switch
        {
            '0' or '#' or '?' => FormatPart.Digit,
            '.' => FormatPart.Point,
            ',' => FormatPart.Comma,
            '%' => FormatPart.Percent,
            '@' => FormatPart.Text,
            '/' or ':' => FormatPart.Separator,
            _ when PlainSigns.Contains(sign, StringComparison.Ordinal) || sign >= '\u00A0' => FormatPart.Mark,
            _ => null,
        };
        if (part is { } known)
        {
            Add(known, sign.ToString(), 1);
        }
        else
        {
            Word(code.AsSpan(_at));
        }
    }

    private void Word(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("General", StringComparison.OrdinalIgnoreCase))
        {
            Add(FormatPart.General, string.Empty, "General".Length);
        }
        else if (rest.StartsWith("AM/PM", StringComparison.OrdinalIgnoreCase))
        {
            Add(FormatPart.HalfDay, "AM/PM", "AM/PM".Length);
        }
        else if (rest.StartsWith("A/P", StringComparison.OrdinalIgnoreCase))
        {
            Add(FormatPart.HalfDay, "A/P", "A/P".Length);
        }
        else if (rest.StartsWith("E+", StringComparison.Ordinal) || rest.StartsWith("E-", StringComparison.Ordinal))
        {
            Add(FormatPart.Exponent, rest[1..2].ToString(), 2);
        }
        else
        {
            Letters(rest);
        }
    }

    private void Letters(ReadOnlySpan<char> rest)
    {
        var letter = char.ToLowerInvariant(rest[0]);
        var count = 1;
        while (count < rest.Length && char.ToLowerInvariant(rest[count]) == letter)
        {
            count++;
        }

        if (PartOf(letter, count) is not { } part)
        {
            _isUnknown = true;
            return;
        }

        _tokens.Add(new FormatToken(part, Count: count));
        _at += count;
    }

    private static FormatPart? PartOf(char letter, int count) =>
        (letter, count) switch
        {
            ('y', 2 or 4) => FormatPart.Year,
            ('m', <= 5) => FormatPart.Month,
            ('d', <= 4) => FormatPart.Day,
            ('h', <= 2) => FormatPart.Hour,
            ('s', <= 2) => FormatPart.Second,
            _ => null,
        };

    private void Pair(FormatPart part)
    {
        _isUnknown = _at + 1 >= code.Length;
        if (!_isUnknown)
        {
            Add(part, code.Substring(_at + 1, 1), 2);
        }
    }

    private void Add(FormatPart part, string text, int length)
    {
        _tokens.Add(new FormatToken(part, text));
        _at += length;
    }

    private void Bracket(string inside)
    {
        _at += inside.Length + 2;
        if (inside.StartsWith('$'))
        {
            Currency(inside[1..]);
        }
        else if (Elapsed(inside) is { } elapsed)
        {
            _tokens.Add(elapsed);
        }
        else
        {
            Prefix(inside);
        }
    }

    // A colour and a condition stand before everything else.
    private void Prefix(string inside)
    {
        var condition = Condition(inside);
        var isTwice = condition is null ? _hasColor : _condition is not null;
        _isUnknown |= _tokens.Count > 0 || isTwice || (condition is null && !IsColor(inside));
        _condition ??= condition;
        _hasColor |= condition is null;
    }

    // "€-407": a sign, and a number that tells the language.
    private void Currency(string inside)
    {
        var dash = inside.IndexOf('-', StringComparison.Ordinal);
        var sign = dash < 0 ? inside : inside[..dash];
        if (sign.Length > 0)
        {
            _tokens.Add(new FormatToken(FormatPart.Mark, sign));
            _hasCurrency = true;
        }

        if (dash >= 0)
        {
            _isUnknown |= _locale is not null || (sign.Length == 0 && _tokens.Count > 0);
            _locale = inside[(dash + 1)..];
        }
    }

    private static FormatToken? Elapsed(string inside) =>
        inside.ToLowerInvariant() switch
        {
            "h" or "hh" => new FormatToken(FormatPart.ElapsedHours, Count: inside.Length),
            "m" or "mm" => new FormatToken(FormatPart.ElapsedMinutes, Count: inside.Length),
            "s" or "ss" => new FormatToken(FormatPart.ElapsedSeconds, Count: inside.Length),
            _ => null,
        };

    private static FormatCondition? Condition(string inside)
    {
        var length = inside.Length - inside.TrimStart('<', '>', '=').Length;
        return
            inside[..length] is "<" or "<=" or ">" or ">=" or "=" or "<>"
            && double.TryParse(
                inside.AsSpan(length),
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var bound
            )
            ? new FormatCondition(inside[..length], bound)
            : null;
    }

    private static bool IsColor(string inside) =>
        inside.ToLowerInvariant() is "black" or "blue" or "cyan" or "green" or "magenta" or "red" or "white" or "yellow"
        || (
            inside.StartsWith("Color", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(inside.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is >= 1 and <= 56
        );
}
